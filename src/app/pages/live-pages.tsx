import { Suspense, use, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { useLocation } from 'wouter'
import { readPlanLink } from '../../domain/live/plan-link.ts'
import { BeforeScreen } from '../../features/big-screen/before-screen.tsx'
import { screenMessages as words } from '../../features/big-screen/big-screen.messages.ts'
import { type StartFault, StartSession } from '../../features/big-screen/start-session.tsx'
import { PhonesNotice } from '../../features/train/phones-notice.tsx'
import { planName } from '../../features/train/plan-rows.ts'
import { notesMessages } from '../../features/notes/notes.messages.ts'
import { Page, PageHeading } from '../../ui/page.tsx'
import { useTask } from '../../ui/use-task.ts'
import { inApp } from '../base-path.ts'
import { deliverHands } from '../deliver-hands.ts'
import { type LedSession, leadSession } from '../lead-session.ts'
import { LiveNotes } from '../live-notes.tsx'
import { LiveScreen } from '../live-screen.tsx'
import { loadScript } from '../load-script.ts'
import { liveApi } from '../live-services.ts'
import { plansLink } from '../plans-link.ts'
import { Shell } from '../shell.tsx'
import { useHash } from '../use-hash.ts'
import { useServices } from '../use-services.ts'
import { LoadingPage } from './loading-page.tsx'
import { NoPlan } from './no-plan.tsx'
import { usePlanNames } from './use-plan-names.ts'

/** `/train/start`: the plan of the address becomes a session. */
export function LiveStartPage() {
  const { content, announcer } = useServices()
  const [, navigate] = useLocation()
  const hash = useHash()
  const choices = useMemo(() => readPlanLink(hash, 'started'), [hash])
  const names = usePlanNames(use(content.load('catalogue')))
  const name = choices ? planName(choices, names) : ''
  const [fault, setFault] = useState<StartFault | null>(null)
  const starting = useTask()
  const start = (where: 'server' | 'alone') =>
    void starting.run(async () => {
      if (!choices) return
      const script = await loadScript(content, where === 'alone' ? { ...choices, answers: 'hands' } : choices)
      if (!script) return setFault({ needsSignIn: false, message: words.start.empty })
      if (where === 'alone') return navigate(`/train/${await liveApi.createAlone(script)}/screen`)
      const made = await liveApi.create(script)
      if (made.ok) navigate(`/train/${made.value.session}/screen`)
      else setFault({ needsSignIn: made.reason === 'not-signed-in', message: made.message })
    })
  return (
    <Shell title={words.start.title} switches={plansLink()}>
      {choices?.answers === 'phones' && (
        <PhonesNotice
          phonesAt={location.origin}
          which="may-change"
          href={inApp}
          announce={announcer.announce}
        />
      )}
      {choices ? (
        <StartSession
          plan={name}
          answers={choices.answers}
          fault={starting.hasFailed ? { needsSignIn: false, message: words.start.failed } : fault}
          isRunning={starting.isRunning}
          href={inApp}
          onStart={start}
        />
      ) : (
        <NoPlan title={words.start.title} />
      )}
    </Shell>
  )
}

/** `/train/:session/screen`: the page before the big screen, then the big screen itself. */
export function LiveScreenPage({ session }: { readonly session: string }) {
  return (
    <Suspense fallback={<LoadingPage />}>
      <WithSession session={session}>{(led) => <Screen session={session} led={led} />}</WithSession>
    </Suspense>
  )
}

/** `/train/:session/notes`: notes and remote, in a second window or on the phone that scanned the private QR. */
export function LiveNotesPage({ session }: { readonly session: string }) {
  const [, navigate] = useLocation()
  useEffect(() => {
    document.title = `${notesMessages.title} - Virtual House`
  }, [])
  return (
    <Suspense fallback={<LoadingPage />}>
      <WithSession session={session}>
        {({ port }) => <LiveNotes port={port} onSummary={() => navigate(`/train/${session}/summary`)} />}
      </WithSession>
    </Suspense>
  )
}

/** `/train/notes#key`: the private QR. It works once; from then on this phone holds the notes. */
export function OpenNotesPage() {
  const [, navigate] = useLocation()
  const [isRefused, setRefused] = useState(false)
  useEffect(() => {
    const key = location.hash.slice(1)
    history.replaceState(null, '', location.pathname)
    const open = async () => {
      const opened = await liveApi.openNotes(key)
      if (opened.ok) navigate(`/train/${opened.value.session}/notes`, { replace: true })
      else setRefused(true)
    }
    void open()
  }, [navigate])
  return isRefused ? <Told {...words.notesGone} /> : <LoadingPage />
}

function WithSession(props: {
  readonly session: string
  readonly children: (led: LedSession) => React.ReactNode
}) {
  const led = use(leadSession(props.session))
  const { log, outbox } = useServices()
  useEffect(() => (led ? deliverHands(led.port, { log, outbox }) : undefined), [led, log, outbox])
  return led ? props.children(led) : <Told {...words.gone} />
}

function Told({ title, lead }: { readonly title: string; readonly lead: string }) {
  return (
    <Shell title={title}>
      <Page>
        <PageHeading lead={lead}>{title}</PageHeading>
        <p>
          <a href={inApp('/train')}>{words.gone.train}</a>
        </p>
      </Page>
    </Shell>
  )
}

function Screen({ session, led }: { readonly session: string; readonly led: LedSession }) {
  const { announcer } = useServices()
  const [, navigate] = useLocation()
  const { port, token, joinKey, phonesAt } = led
  const state = useSyncExternalStore(port.subscribe, port.snapshot)
  const isOpen = state !== null && state.openedAt !== null
  const notesLink = useNotesLink(isOpen ? null : token, phonesAt, state?.notesOpenedAt ?? null)
  const openNotes = () => {
    window.open(inApp(`/train/${session}/notes`), `notes-${session}`, 'popup,width=1100,height=760')
  }
  useEffect(() => {
    document.title = `${words.title} - Virtual House`
  }, [])
  if (!state) return <LoadingPage />
  if (isOpen) {
    return (
      <LiveScreen
        port={port}
        joinKey={joinKey}
        phonesAt={phonesAt}
        onNotes={openNotes}
        onSummary={() => navigate(`/train/${session}/summary`)}
      />
    )
  }
  return (
    <Shell title={words.before.title}>
      {token !== null && (
        <PhonesNotice phonesAt={phonesAt} which="settled" href={inApp} announce={announcer.announce} />
      )}
      <BeforeScreen
        notesLink={notesLink}
        isAlone={token === null}
        areNotesOpen={state.notesOpenedAt !== null}
        onNotes={openNotes}
        onOpen={() => {
          // Refused where the browser or its owner forbids it; the session opens in the window then.
          document.documentElement.requestFullscreen?.().catch(() => undefined)
          port.send({ kind: 'opened' })
        }}
      />
    </Shell>
  )
}

/** How often a fresh private key is asked for: each works for 15 minutes. */
const FRESH_KEY_MS = 10 * 60_000

/** The link of the private QR while the big screen is not open; a fresh one after each that was scanned. */
function useNotesLink(token: string | null, phonesAt: string, scannedAt: string | null): string | null {
  const [link, setLink] = useState<string | null>(null)
  useEffect(() => {
    if (token === null) return undefined
    let isLeft = false
    const ask = async () => {
      const key = await liveApi.notesKey(token)
      if (!isLeft && key.ok) setLink(new URL(`${inApp('/train/notes')}#${key.value}`, phonesAt).href)
    }
    void ask()
    const timer = setInterval(ask, FRESH_KEY_MS)
    return () => {
      isLeft = true
      clearInterval(timer)
    }
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [token, phonesAt, scannedAt])
  return link
}
