import { lazy, Suspense, useEffect, useCallback, useState, useSyncExternalStore } from 'react'
import { createdEntry, createLiveHost, type LiveHost } from '../../domain/live/live-host.ts'
import type { LiveScript } from '../../domain/live/live-script.schema.ts'
import { ourPlan } from '../../domain/live/our-plan.ts'
import { readPlanLink } from '../../domain/live/plan-link.ts'
import { nextPretendAct } from '../../domain/live/rehearsal.ts'
import { guideJump, guidePlace, guideTry } from '../../domain/live/rehearsal-guide.ts'
import { RehearsalCoach, RehearsalStage } from '../../features/train/rehearsal-coach.tsx'
import { rehearsalMessages as words } from '../../features/train/rehearsal.messages.ts'
import { newUuidV7 } from '../../platform/ids.ts'
import { inApp } from '../base-path.ts'
import { loadScript } from '../load-script.ts'
import { Shell } from '../shell.tsx'
import { useHash } from '../use-hash.ts'
import { useServices } from '../use-services.ts'
import { useLoaded } from '../../ui/use-loaded.ts'
import type { LiveStatus } from '../../domain/ports/live-session.ts'
import { FoundSummary } from './train-summary-page.tsx'
import { LoadingPage } from './loading-page.tsx'
import { NoPlan } from './no-plan.tsx'

const LiveScreen = lazy(() => import('../live-screen.tsx').then((m) => ({ default: m.LiveScreen })))
const LiveNotes = lazy(() => import('../live-notes.tsx').then((m) => ({ default: m.LiveNotes })))

/** Between two acts of make-believe phones: quick enough to wait for, slow enough to watch. */
const ACT_EVERY_MS = 450
const connected: LiveStatus = { link: 'connected', pending: 0 }
/** Shown so that the join slide looks as it will; it lets nobody in. */
const REHEARSAL_KEY = 'rehearsal'

/** `/train/rehearse`, with the plan after `#`, or with ours. Lives in this page alone and is kept nowhere. */
export function TrainRehearsePage() {
  const { content } = useServices()
  const hash = useHash()
  const [run, setRun] = useState(0)
  const load = useCallback(async () => {
    const plan = hash === '' ? ourPlan('rehearsal') : readPlanLink(hash, 'rehearsal')
    return { script: plan && (await loadScript(content, plan)) }
  }, [content, hash])
  const [loaded] = useLoaded(load)
  useEffect(() => {
    document.title = words.title
  }, [])
  if (!loaded) return <LoadingPage />
  if (!loaded.script) {
    return (
      <Shell title={words.title}>
        <NoPlan title={words.title} />
      </Shell>
    )
  }
  return <Rehearsal key={`${hash} ${run}`} script={loaded.script} onAgain={() => setRun(run + 1)} />
}

function Rehearsal({ script, onAgain }: { readonly script: LiveScript; readonly onAgain: () => void }) {
  const { clock } = useServices()
  const [{ host, port }] = useState(() => {
    const made = openRehearsal(script, clock.timestamp)
    // Make-believe has a connection too: nothing is said of sending later.
    return { host: made, port: { ...made.trainer(), status: () => connected } }
  })
  const state = useSyncExternalStore(host.subscribe, host.state)
  const [isOnNotes, setIsOnNotes] = useState(false)
  const [isAfter, setIsAfter] = useState(false)
  const [place, setPlace] = useState(0)
  usePretendPhones(host, state.session)
  const now = guidePlace(place, { state, isOnNotes })
  if (now !== place) setPlace(now)
  const jump = guideJump(place, state)
  if (isAfter) {
    return (
      <Shell title={words.title}>
        <FoundSummary session={null} state={state} phonesAt={location.origin} />
      </Shell>
    )
  }

  return (
    <>
      <RehearsalStage isOnNotes={isOnNotes}>
        <Suspense fallback={null}>
          {isOnNotes ? (
            <LiveNotes port={port} onSummary={() => setIsAfter(true)} />
          ) : (
            <LiveScreen
              port={port}
              joinKey={REHEARSAL_KEY}
              onNotes={() => setIsOnNotes(true)}
              onSummary={() => setIsAfter(true)}
            />
          )}
        </Suspense>
      </RehearsalStage>
      <RehearsalCoach
        place={place}
        now={guideTry(place)}
        isOnNotes={isOnNotes}
        isEnded={state.ended !== null}
        onTake={
          jump === null
            ? null
            : () => void port.send({ kind: 'moved', from: state.stage.step, to: jump, sure: true })
        }
        onSkip={() => setPlace(place + 1)}
        onSwitch={() => setIsOnNotes(!isOnNotes)}
        onAgain={onAgain}
        leaveHref={inApp('/train')}
      />
    </>
  )
}

function openRehearsal(script: LiveScript, timestamp: () => string): LiveHost {
  const created = { kind: 'created', session: newUuidV7(), code: '2345', script } as const
  const host = createLiveHost({
    entries: [createdEntry(created, { id: newUuidV7(), at: timestamp() })],
    timestamp,
    newId: newUuidV7,
  })
  host.take({ kind: 'opened' }, null)
  return host
}

/** Lets the make-believe phones act, one at a time, for as long as they have something to do. */
function usePretendPhones(host: LiveHost, seed: string) {
  useEffect(() => {
    const timer = setInterval(() => {
      const act = nextPretendAct(host.state(), seed, words.pretend)
      if (act) host.take(act.fact, act.seat)
    }, ACT_EVERY_MS)
    return () => clearInterval(timer)
  }, [host, seed])
}
