import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { VisitSession } from '../../domain/attempt/visit-session.ts'
import { activeMs } from '../../domain/measures/active-time.ts'
import type { Clock } from '../../domain/ports/clock.ts'
import type { FileSaver } from '../../domain/ports/file-saver.ts'
import type { Outbox } from '../../domain/ports/outbox-status.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Actions, Page, PageHeading } from '../../ui/page.tsx'
import { AnswersPart } from './answers-part.tsx'
import { answersFile } from './answers-file.ts'
import { ClearPart } from './clear-part.tsx'
import { CodePart } from './code-part.tsx'
import { DonePart, type NamedParts } from './done-part.tsx'
import { finishMessages as words } from './finish.messages.ts'
import { doneAlone, type KeptSeat, type LedSession, ledSession } from './led-session.ts'
import { newFinishedParts, partsDone } from './parts-done.ts'
import { RecordPart } from './record-part.tsx'
import { ReminderPart } from './reminder-part.tsx'

/** Names of content by id, for what was done. An id without a name is shown as it is. */
interface PartNames {
  readonly rooms: ReadonlyMap<string, string>
  readonly devices: ReadonlyMap<string, string>
  readonly stories: ReadonlyMap<string, string>
}

/** What the Finish page needs. */
export interface FinishScreenProps {
  readonly session: VisitSession
  readonly names: PartNames
  /** What this phone keeps of a session with a trainer, or null. */
  readonly seat: KeptSeat | null
  /** The person code of this visit, or null when research was not agreed. */
  readonly person: string | null
  readonly device: 'own' | 'shared'
  readonly outbox: Outbox
  readonly clock: Clock
  readonly saver: FileSaver
  readonly print: () => void
  readonly href: (path: string) => string
  /** The whole address of the follow-up page; left out when this visit was the follow-up. */
  readonly laterAddress?: string | undefined
  readonly announce: (text: string) => void
  /** Forgets everything on this device and goes to the front page. */
  readonly onClear: () => Promise<void>
}

/** What to print; a new object for each press, so that the same thing can be printed twice. */
interface PrintJob {
  readonly what: 'record' | 'card'
}

/** The end of a visit: what was done, a record to print, the code, what is unsent, and clearing the device. */
export function FinishScreen(props: FinishScreenProps) {
  const {
    session,
    names,
    seat,
    person,
    device,
    outbox,
    clock,
    saver,
    print,
    href,
    announce,
    onClear,
    laterAddress,
  } = props
  const state = useSyncExternalStore(session.subscribe, session.state)
  const status = useSyncExternalStore(outbox.subscribe, outbox.status)
  const isShared = state.started?.research === true
  const [job, setJob] = useState<PrintJob | null>(null)
  useFinishedVisit(session)

  // Printing waits until the page shows only what goes on paper, and leaves it so: phones print later.
  useEffect(() => {
    if (job) print()
  }, [job, print])

  const led = ledSession(session.events(), seat)
  const done = namedParts(session, names, led)
  return (
    <Page>
      <div data-print="no">
        <PageHeading lead={words.lead}>{words.title}</PageHeading>
      </div>
      <DonePart parts={done} />
      <div data-print="no">
        <Actions>
          <LinkButton href={href(`/house/${state.room ?? 'hall'}`)}>{words.carryOn}</LinkButton>
        </Actions>
      </div>
      <RecordPart
        parts={done}
        dayMs={dayOf(done, clock.nowMs())}
        minutes={minutesOf(session, led)}
        reflections={reflectionsOf(session)}
        isOnPaper={job?.what !== 'card'}
        isNextStep={device === 'own'}
        onPrint={() => setJob({ what: 'record' })}
      />
      {person && (
        <CodePart code={person} isOnPaper={job?.what !== 'record'} onPrint={() => setJob({ what: 'card' })} />
      )}
      {person && laterAddress && (
        <ReminderPart clock={clock} saver={saver} address={laterAddress} announce={announce} />
      )}
      <AnswersPart
        isShared={isShared}
        isLed={led !== null}
        status={status}
        flush={outbox.flush}
        announce={announce}
        onSave={() => saveAnswers(session, saver, clock)}
      />
      <ClearPart
        isShared={isShared}
        wasLed={led !== null}
        isSharedDevice={device === 'shared'}
        hasCode={person !== null}
        status={status}
        flush={outbox.flush}
        onClear={onClear}
      />
    </Page>
  )
}

/** Notes the end of the visit, once for the same parts: coming back and doing more notes it again. */
function useFinishedVisit(session: VisitSession) {
  const noted = useRef(false)
  useEffect(() => {
    const parts = newFinishedParts(session.events())
    if (noted.current || parts === null) return
    noted.current = true
    // Nothing on this page waits for it; should it fail, the next visit to the page tries again.
    session.record({ kind: 'visit.finished', parts: [...parts] }).catch(() => {
      noted.current = false
    })
  }, [session])
}

function namedParts(session: VisitSession, names: PartNames, led: LedSession | null): NamedParts {
  const parts = partsDone(session.events())
  return {
    led: led && { atMs: led.atMs, stories: named(led.stories, names.stories) },
    rooms: named(parts.rooms, names.rooms),
    practice: named(parts.devices, names.devices),
    stories: named(parts.stories, names.stories),
  }
}

function named(ids: readonly string[], by: ReadonlyMap<string, string>): readonly string[] {
  return ids.map((id) => by.get(id) ?? id)
}

/** Whoever did nothing but the session was there on its day, whenever they print. */
function dayOf({ led, rooms, practice, stories }: NamedParts, nowMs: number): number {
  return led && [rooms, practice, stories].every(({ length }) => length === 0) ? led.atMs : nowMs
}

/** The minutes of the session and of what was done alone; null where those of the session are not known. */
function minutesOf(session: VisitSession, led: LedSession | null): number | null {
  if (led?.minutes === null) return null
  const { visit } = session
  const { started } = session.state()
  const alone = activeMs({ visit, started, events: doneAlone(session.events()) }) / 60_000
  return Math.max(1, Math.round((led?.minutes ?? 0) + alone))
}

/** What the person wrote at the end about what they will do differently. */
function reflectionsOf(session: VisitSession): string | null {
  return session.state().answers.get('do-differently/after')?.text || null
}

async function saveAnswers(session: VisitSession, saver: FileSaver, clock: Clock) {
  const day = clock.timestamp().slice(0, 10)
  await saver.save(words.answers.fileName(day), 'application/json', answersFile(session.events()))
}
