import type { EventOf, VisitEvent } from '../attempt/visit-event.schema.ts'
import { type LinkRecord, linkRecordOf } from '../linking/link-record.ts'
import { activeMs } from '../measures/active-time.ts'
import { type Background, backgroundOf } from '../measures/background-of.ts'
import { firstChoices } from '../measures/first-choices.ts'
import { eventsOf, type PersonLog, standsFor, type VisitLog } from '../measures/people-of.ts'
import { type RatingEvent, selectWaves } from '../measures/select-waves.ts'

/** Counts up when the form of a row or how it is worked out changes: rows of an older one are made again. */
export const STUDY_ROW_VERSION = 2

/** An answer to a rating: its value, 0 for "Not part of my job", null where there is none. */
export type RowAnswer = number | null

/** The answers of one person to one question: before, after, later, looking back. */
export type RowWaves = readonly [RowAnswer, RowAnswer, RowAnswer, RowAnswer]

/** One visit of a row. */
export interface RowVisit {
  readonly mode: 'self' | 'group'
  readonly way: EventOf<'visit.started'>['way']
  /** Later ways of showing the house, and who changed them. */
  readonly changes: readonly Pick<EventOf<'way.changed'>, 'way' | 'by'>[]
  readonly seconds: number
  readonly finished: boolean
}

/**
 * One person of the study, or one visit of somebody without a code: all that any figure needs, worked out from their
 * events. It holds no issued code, no text that somebody wrote, and no time but days. What it holds for linking (a
 * scrambled self-made code, a code with a slip) is in no figure.
 */
export interface StudyRow {
  readonly id: string
  /** Whether it is a person: a code, or visits that were linked. Else it is a single visit. */
  readonly coded: boolean
  /** Whether every visit came by an invitation link. */
  readonly keyed: boolean
  readonly background: Background
  /** Site code of the first visit that came by an invitation link. */
  readonly site: string | null
  /** Day of the first visit, and of the last; null when the clock of the device cannot have been right. */
  readonly firstDay: string | null
  readonly lastDay: string | null
  readonly waves: Readonly<Record<string, RowWaves>>
  /** Every answer to a headline question while waiting or before, and the first after: what the waiting-list start needs. */
  readonly timed: readonly (readonly [
    question: string,
    wave: 'before' | 'wait' | 'after',
    day: string,
    value: number,
  ])[]
  /** Codes chosen, by `question/wave`. */
  readonly chosen: Readonly<Record<string, readonly string[]>>
  readonly visits: readonly RowVisit[]
  readonly plays: readonly RowPlay[]
  readonly noticed: readonly Pick<EventOf<'noticed'>, 'story' | 'clue' | 'prompted'>[]
  readonly choices: readonly RowChoice[]
  /** Second votes of a led session, after talking. */
  readonly talked: readonly Pick<EventOf<'decision.made'>, 'story' | 'step' | 'option'>[]
  readonly practice: readonly RowPractice[]
  /** Led sessions that this visit closed, as a trainer. */
  readonly led: readonly Pick<EventOf<'live.ended'>, 'present' | 'minutes'>[]
  /** Hands that this visit counted, as a trainer. */
  readonly hands: readonly Pick<EventOf<'hands.counted'>, 'story' | 'step' | 'phase' | 'counts'>[]
  readonly link: Pick<LinkRecord, 'waves' | 'selfMade' | 'typed'>
}

/** One play of a story; `ending` is null while it has none. */
export interface RowPlay extends Pick<EventOf<'story.started'>, 'story' | 'play' | 'variant'> {
  readonly ending: string | null
  readonly mode: 'self' | 'group'
  /** Choices that were tried again. */
  readonly again: number
}

/** A first choice. */
export interface RowChoice
  extends Pick<EventOf<'decision.made'>, 'story' | 'step' | 'option' | 'confidence'> {
  readonly mode: 'self' | 'group'
}

/** One go at a task of a device; `outcome` is null where the end did not arrive. */
export interface RowPractice
  extends Pick<EventOf<'practice.finished'>, 'device' | 'task' | 'rung' | 'slips' | 'helped'> {
  readonly outcome: EventOf<'practice.finished'>['outcome'] | null
}

/** What a row needs beside the events. */
export interface StudyRowParts {
  /** Stands for the person or the visit; never a code. */
  readonly id: string
  /** Whether an event came with the key of an invitation link. */
  readonly isKeyed: (event: VisitEvent) => boolean
  /** Whether the clock of an event can have been right. */
  readonly hasTime: (event: VisitEvent) => boolean
}

/** The row of one person. */
export function studyRowOf(log: PersonLog, { id, isKeyed, hasTime }: StudyRowParts): StudyRow {
  const events = eventsOf(log)
  const days = events.filter(hasTime).map(({ at }) => at.slice(0, 10))
  const modes = new Map(log.visits.map(({ visit, started }) => [visit, started?.mode ?? 'self']))
  const modeOf = (event: VisitEvent) => modes.get(event.visit) ?? 'self'
  return {
    id,
    coded: standsFor(log) !== null,
    keyed: log.visits.every(({ started }) => started !== null && isKeyed(started)),
    background: backgroundOf(log),
    site: log.visits.find(({ started }) => started?.site && isKeyed(started))?.started?.site ?? null,
    firstDay: days[0] ?? null,
    lastDay: days.at(-1) ?? null,
    waves: wavesOf(log, events),
    timed: events.flatMap((event) => timedOf(event, hasTime)),
    chosen: chosenOf(events),
    visits: log.visits.flatMap(visitOf),
    plays: playsOf(events, modeOf),
    noticed: ofKind(events, 'noticed').map(({ story, clue, prompted }) => ({ story, clue, prompted })),
    choices: firstChoices(log).map((event) => {
      const { story, step, option, confidence } = event
      return { story, step, option, confidence, mode: modeOf(event) }
    }),
    talked: ofKind(events, 'decision.made')
      .filter(({ phase }) => phase === 'after-talk')
      .map(({ story, step, option }) => ({ story, step, option })),
    practice: practiceOf(events),
    led: ofKind(events, 'live.ended').map(({ present, minutes }) => ({ present, minutes })),
    hands: ofKind(events, 'hands.counted').map(({ story, step, phase, counts }) => ({
      story,
      step,
      phase,
      counts,
    })),
    link: linkOf(log, id),
  }
}

function linkOf(log: PersonLog, id: string): StudyRow['link'] {
  const { waves, selfMade, typed } = linkRecordOf(log, id)
  return { waves, selfMade, typed }
}

function ofKind<K extends VisitEvent['kind']>(events: readonly VisitEvent[], kind: K) {
  return events.filter((event): event is Extract<VisitEvent, { kind: K }> => event.kind === kind)
}

function answerOf(rating: RatingEvent | null): RowAnswer {
  return rating?.missing === 'not-my-job' ? 0 : (rating?.value ?? null)
}

function wavesOf(log: PersonLog, events: readonly VisitEvent[]): StudyRow['waves'] {
  const questions = new Set(ofKind(events, 'rating.given').map(({ question }) => question))
  const entries = [...questions].map((question): [string, RowWaves] => {
    const { t0, t1, t2, lookingBack } = selectWaves(log, question)
    return [question, [answerOf(t0), answerOf(t1), answerOf(t2), answerOf(lookingBack)]]
  })
  return Object.fromEntries(entries.filter(([, waves]) => waves.some((answer) => answer !== null)))
}

function timedOf(event: VisitEvent, hasTime: StudyRowParts['hasTime']): StudyRow['timed'] {
  if (event.kind !== 'rating.given' || (event.question !== 'recommend' && event.question !== 'use')) return []
  const { question, wave, value, at } = event
  if (value === null || !hasTime(event)) return []
  return wave === 'before' || wave === 'wait' || wave === 'after'
    ? [[question, wave, at.slice(0, 10), value]]
    : []
}

function chosenOf(events: readonly VisitEvent[]): StudyRow['chosen'] {
  const given = ofKind(events, 'answer.given').flatMap(({ question, wave, choices }) =>
    choices ? [[`${question}/${wave}`, choices] as const] : [],
  )
  return Object.fromEntries(given)
}

function visitOf(visit: VisitLog): readonly RowVisit[] {
  if (!visit.started) return []
  const { mode, way } = visit.started
  return [
    {
      mode,
      way,
      changes: ofKind(visit.events, 'way.changed').map(({ way, by }) => ({ way, by })),
      seconds: Math.round(activeMs(visit) / 1000),
      finished: visit.events.some(({ kind }) => kind === 'visit.finished'),
    },
  ]
}

function playsOf(
  events: readonly VisitEvent[],
  modeOf: (event: VisitEvent) => 'self' | 'group',
): readonly RowPlay[] {
  const started = ofKind(events, 'story.started')
  const finished = ofKind(events, 'story.finished')
  const again = ofKind(events, 'decision.made').filter(({ phase }) => phase === 'again')
  const first = started.filter((play, at) => started.findIndex((other) => isSame(play, other)) === at)
  return first.map((event) => ({
    story: event.story,
    play: event.play,
    variant: event.variant,
    ending: finished.find((end) => isSame(end, event))?.ending ?? null,
    mode: modeOf(event),
    again: again.filter((choice) => isSame(choice, event)).length,
  }))
}
type RowKey = Pick<EventOf<'story.started'>, 'story' | 'play' | 'variant'>
const isSame = (a: RowKey, b: RowKey) => a.story === b.story && a.play === b.play && a.variant === b.variant

/** A task that was begun counts once however it ended; the end that follows it in the log is its own. */
function practiceOf(events: readonly VisitEvent[]): readonly RowPractice[] {
  const runs: RowPractice[] = []
  const open = new Map<string, number>()
  for (const event of events) {
    if (event.kind === 'practice.started') {
      const { device, task, rung } = event
      open.set(`${event.visit}/${device}/${task}`, runs.length)
      runs.push({ device, task, rung, outcome: null, slips: 0, helped: 0 })
    } else if (event.kind === 'practice.finished') {
      const { device, task, rung, outcome, slips, helped } = event
      const key = `${event.visit}/${device}/${task}`
      const at = open.get(key)
      const run = { device, task, rung, outcome, slips, helped }
      if (at === undefined) runs.push(run)
      else runs[at] = run
      open.delete(key)
    }
  }
  return runs
}
