import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import type { SeatFact } from '../../domain/live/seat-fact.schema.ts'
import type { PhoneLive } from '../../domain/ports/live-session.ts'
import { drawPersonCode } from '../../domain/measures/person-code.ts'
import { AgreeStep, CodeStep } from '../../features/join/agree-step.tsx'
import { EnterCode } from '../../features/join/enter-code.tsx'
import { joinMessages as words } from '../../features/join/join.messages.ts'
import { PhoneFrame } from '../../features/join/phone-frame.tsx'
import { PhoneSession } from '../../features/join/phone-session.tsx'
import { randomBytes } from '../../platform/ids.ts'
import { PageHeading } from '../../ui/page.tsx'
import { useHeadingFocus } from '../../ui/use-heading-focus.ts'
import { inApp } from '../base-path.ts'
import { LivePlace } from '../live-place.tsx'
import { agreements } from '../live-agreement.ts'
import { livePhoneApi } from '../phone-services.ts'
import { usePhoneNote } from '../use-phone-note.ts'
import { useLiveRecord } from '../use-live-record.ts'
import { useServices } from '../use-services.ts'

/** `/j` and `/j/:code`: a phone in a led session, from the code on the big screen to its own result. */
export function JoinPage({ code }: { readonly code: string | null }) {
  const { announcer } = useServices()
  const [port, setPort] = useState<PhoneLive | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const [isReady, setReady] = useState(false)
  useEffect(() => {
    document.title = `${words.title} - Virtual House`
  }, [])

  const join = useCallback(async (way: { readonly code: string } | { readonly key: string }) => {
    const got = await livePhoneApi.join(way)
    if (got.ok) setPort(livePhoneApi.sit(got.value))
    else setFault(got.message)
  }, [])

  useEffect(() => {
    const key = location.hash.slice(1)
    // The key has done its work once it is read; it must not stay in the address.
    if (key) history.replaceState(null, '', location.pathname + location.search)
    const begin = async () => {
      if (key) await join({ key })
      else {
        const seat = code === null ? await livePhoneApi.keptSeat() : null
        if (seat) setPort(livePhoneApi.sit(seat))
      }
      setReady(true)
    }
    void begin()
  }, [code, join])

  if (port) return <Seated port={port} onLost={() => setPort(null)} />
  if (!isReady) return null
  return (
    <PhoneFrame code={null} note={null} href={inApp} announcer={announcer}>
      <EnterCode begin={code ?? ''} fault={fault} onJoin={(typed) => join({ code: typed })} />
    </PhoneFrame>
  )
}

/** A phone with a seat: waiting to be let in, agreeing once, then along with the session. */
function Seated({ port, onLost }: { readonly port: PhoneLive; readonly onLost: () => void }) {
  const { announcer, device } = useServices()
  const view = useSyncExternalStore(port.subscribe, port.snapshot)
  const status = useSyncExternalStore(port.subscribe, port.status)
  const agreement = useSyncExternalStore(agreements.subscribe, agreements.get)
  const shared = view?.shared ?? null
  const own = view?.own ?? null
  const session = shared?.session ?? null
  const isAgreed = session !== null && agreement.session === session
  const hasAnswered = (own?.votes.length ?? 0) > 0
  const note = usePhoneNote(status, hasAnswered, shared?.step.id ?? '', announcer.announce)
  useLiveRecord(isAgreed && agreement.research, shared, own)
  const [draft, setDraft] = useState<string | null>(null)
  useHeadingFocus(focusKey(shared, isAgreed, draft !== null))
  useEffect(() => {
    if (status.link === 'over' || own?.is === 'left') onLost()
  }, [status.link, own?.is, onLost])

  const send = (fact: SeatFact) => void port.send(fact)
  return (
    <PhoneFrame code={shared?.code ?? null} note={note} href={inApp} announcer={announcer}>
      {!view && <p role="status">{words.connecting}</p>}
      {own?.is === 'waiting' && <PageHeading lead={words.waiting.lead}>{words.waiting.title}</PageHeading>}
      {shared && own && !isAgreed && draft === null && (
        <AgreeStep
          href={inApp}
          onDone={(research) => {
            if (research) setDraft(device.get().person ?? drawPersonCode(randomBytes))
            else agreements.set({ session: shared.session, research: false, person: null })
          }}
        />
      )}
      {shared && own && !isAgreed && draft !== null && (
        <CodeStep
          code={draft}
          onCode={setDraft}
          announce={announcer.announce}
          onDone={() => agreements.set({ session: shared.session, research: true, person: draft })}
        />
      )}
      {shared && own && isAgreed && (
        <PhoneSession
          shared={shared}
          own={own}
          place={<LivePlace page={shared.page} />}
          href={inApp}
          send={send}
          announce={announcer.announce}
        />
      )}
    </PhoneFrame>
  )
}

/** Changes when another page is shown: then reading starts at its heading. Voting and talking are one page. */
function focusKey(
  shared: NonNullable<ReturnType<PhoneLive['snapshot']>>['shared'],
  isAgreed: boolean,
  hasCode: boolean,
): string {
  if (!shared || !isAgreed) return `${shared !== null}/${hasCode}`
  const { page, step, isEnded } = shared
  const isVoting = page.kind === 'vote' || page.kind === 'talk'
  return `${isVoting ? `${page.choice}/${page.round}` : step.id}/${isEnded}`
}
