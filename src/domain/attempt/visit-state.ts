import type { EventOf, VisitEvent } from './visit-event.schema.ts'

/** One answer on a rating question: a value, or why there is none. */
export interface Rating {
  readonly value: number | null
  readonly missing: 'skipped' | 'not-my-job' | null
}

/** How far practice with one task of one device has come. Watching ("Show me") does not finish a task. */
export interface PracticeState {
  readonly finished: boolean
  readonly slips: number
  readonly helped: number
}

/** How far one story has come. `events` are those of the last play, ready for the story machine to resume from. */
export interface StoryState {
  readonly play: number
  readonly finished: boolean
  readonly ending: string | null
  readonly noticed: ReadonlySet<string>
  readonly events: readonly VisitEvent[]
}

/** Everything a screen may ask about a visit. Worked out from the log alone; never stored. */
export interface VisitState {
  readonly started: EventOf<'visit.started'> | null
  readonly way: EventOf<'visit.started'>['way'] | null
  readonly room: string | null
  readonly openedItems: ReadonlySet<string>
  /** Key `question/wave`. The last answer counts. */
  readonly ratings: ReadonlyMap<string, Rating>
  /** Key `question/wave`. */
  readonly answers: ReadonlyMap<string, EventOf<'answer.given'>>
  /** Key `device/task`. */
  readonly practice: ReadonlyMap<string, PracticeState>
  readonly stories: ReadonlyMap<string, StoryState>
  readonly finished: boolean
}

/** A visit in which nothing has happened yet. */
export const emptyVisitState: VisitState = {
  started: null,
  way: null,
  room: null,
  openedItems: new Set(),
  ratings: new Map(),
  answers: new Map(),
  practice: new Map(),
  stories: new Map(),
  finished: false,
}

const noPractice: PracticeState = { finished: false, slips: 0, helped: 0 }

/** The state after one more event. Pure: the same log always gives the same state. */
export function foldVisit(state: VisitState, event: VisitEvent): VisitState {
  switch (event.kind) {
    case 'visit.started':
      return { ...state, started: event, way: event.way }
    case 'way.changed':
      return { ...state, way: event.way }
    case 'room.entered':
      return { ...state, room: event.room }
    case 'item.opened':
      return { ...state, openedItems: new Set(state.openedItems).add(event.item) }
    case 'rating.given':
      return {
        ...state,
        ratings: new Map(state.ratings).set(`${event.question}/${event.wave}`, {
          value: event.value,
          missing: event.missing,
        }),
      }
    case 'answer.given':
      return { ...state, answers: new Map(state.answers).set(`${event.question}/${event.wave}`, event) }
    case 'practice.step':
    case 'practice.finished':
      return { ...state, practice: foldPractice(state.practice, event) }
    case 'story.started':
    case 'noticed':
    case 'decision.made':
    case 'device.placed':
    case 'story.finished':
      return { ...state, stories: foldStories(state.stories, event) }
    case 'visit.finished':
      return { ...state, finished: true }
    default:
      return state
  }
}

function foldPractice(
  practice: VisitState['practice'],
  event: EventOf<'practice.step'> | EventOf<'practice.finished'>,
): VisitState['practice'] {
  const key = `${event.device}/${event.task}`
  const before = practice.get(key) ?? noPractice
  const after: PracticeState =
    event.kind === 'practice.finished'
      ? { ...before, finished: before.finished || (event.outcome === 'done' && event.rung !== 'show') }
      : {
          ...before,
          slips: before.slips + (event.slip ? 1 : 0),
          helped: before.helped + (event.help ? 1 : 0),
        }
  return new Map(practice).set(key, after)
}

type StoryEvent =
  | EventOf<'story.started'>
  | EventOf<'noticed'>
  | EventOf<'decision.made'>
  | EventOf<'device.placed'>
  | EventOf<'story.finished'>

function foldStories(stories: VisitState['stories'], event: StoryEvent): VisitState['stories'] {
  const before = stories.get(event.story)
  if (event.kind === 'story.started' || !before) {
    const fresh: StoryState = {
      play: event.play,
      finished: false,
      ending: null,
      noticed: event.kind === 'noticed' ? new Set([event.clue]) : new Set(),
      events: [event],
    }
    return new Map(stories).set(event.story, fresh)
  }
  return new Map(stories).set(event.story, {
    ...before,
    finished: before.finished || event.kind === 'story.finished',
    ending: event.kind === 'story.finished' ? event.ending : before.ending,
    noticed: event.kind === 'noticed' ? new Set(before.noticed).add(event.clue) : before.noticed,
    events: [...before.events, event],
  })
}
