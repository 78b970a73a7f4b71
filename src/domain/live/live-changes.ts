import type { LiveEntry, LiveEntryOf } from './live-entry.schema.ts'
import type { LiveSeat, LiveState, Stage, TypedText } from './live-state.ts'

/** Presses of Undo that are remembered. */
const LONGEST_HISTORY = 30

/** Entries of several kinds. */
type EntryOf<K extends LiveEntry['kind']> = K extends LiveEntry['kind'] ? LiveEntryOf<K> : never
/** What changes the stage, and can be taken back. */
type StageEntry = EntryOf<
  | 'moved'
  | 'voted-again'
  | 'hands-up'
  | 'hands'
  | 'picked'
  | 'locked'
  | 'blanked'
  | 'counts-hidden'
  | 'walked'
  | 'starred'
>

/** The session after an entry that its rules allow. */
export function afterEntry(state: LiveState, entry: LiveEntry): LiveState {
  switch (entry.kind) {
    case 'created':
      return state
    case 'opened':
      return { ...state, openedAt: entry.at }
    case 'notes-opened':
      return { ...state, notesOpenedAt: entry.at }
    case 'ended':
      return { ...state, ended: { at: entry.at, present: entry.present } }
    case 'undone':
      return afterUndo(state, entry)
    case 'joined':
      return withSeat(state, entry, 'in')
    case 'asked':
      return withSeat(state, entry, 'waiting')
    case 'left':
      return withSeat(state, entry, 'left')
    case 'let-in':
      return withLetIn(state, entry)
    case 'voted':
      return withVote(state, entry)
    case 'rated':
      return withRating(state, entry)
    case 'reason':
      return withReason(state, entry)
    case 'took-away':
      return withTakeAway(state, entry)
    default:
      return afterAct(state, entry)
  }
}

function afterAct(state: LiveState, entry: StageEntry): LiveState {
  const { stage } = state
  const next = { ...stage, ...changeOf(state, entry) }
  return {
    ...state,
    stage: next,
    history: [...state.history, { entry: entry.id, before: stage }].slice(-LONGEST_HISTORY),
    arrivals:
      next.step === stage.step ? state.arrivals : [...state.arrivals, { step: next.step, at: entry.at }],
  }
}

function changeOf({ stage, script }: LiveState, entry: StageEntry): Partial<Stage> {
  switch (entry.kind) {
    case 'moved':
      return { ...arriveAt(stage, script.steps, entry.to), walk: keepsWalk(entry.to) ? stage.walk : null }
    case 'voted-again':
      return {
        ...arriveAt(stage, script.steps, `${entry.choice}.vote`),
        rounds: { ...stage.rounds, [entry.choice]: entry.round },
      }
    case 'hands-up':
      return { handsUp: handsUpAfter(stage.handsUp, entry) }
    case 'hands': {
      const { choice, round, present, counts } = entry
      return { hands: { ...stage.hands, [`${choice}/${round}`]: { present, counts } } }
    }
    case 'picked': {
      const road = entry.road === 'main' ? 'picked' : 'otherRoad'
      // The latest pick stands last, also when it is picked once more.
      const others = Object.entries(stage[road]).filter(([choice]) => choice !== entry.choice)
      return { [road]: Object.fromEntries([...others, [entry.choice, entry.option]]) }
    }
    case 'locked':
      return { locked: entry.on }
    case 'blanked':
      return { blank: entry.on }
    case 'counts-hidden':
      return { countsHidden: entry.on }
    case 'walked':
      return { walk: { room: entry.room, point: entry.point, heading: entry.heading, pin: entry.pin } }
    case 'starred': {
      const others = stage.starred.filter((id) => id !== entry.entry)
      return { starred: entry.on ? [...others, entry.entry] : others }
    }
  }
}

function arriveAt(stage: Stage, steps: LiveState['script']['steps'], to: string): Partial<Stage> {
  const place = steps.findIndex(({ id }) => id === to)
  return { step: to, furthest: Math.max(stage.furthest, place), blank: false }
}

/** The walk is led on the steps in the house; elsewhere the room of the step is shown. */
function keepsWalk(step: string): boolean {
  return /\.(plan-view|walk)$/.test(step)
}

function handsUpAfter(handsUp: Stage['handsUp'], { choice, on }: EntryOf<'hands-up'>): Stage['handsUp'] {
  return choice === null
    ? { all: on, choices: {} }
    : { all: handsUp.all, choices: { ...handsUp.choices, [choice]: on } }
}

/** The session after the trainer's latest act was taken back. Coming back to a step counts as arriving there. */
function afterUndo(state: LiveState, { at }: EntryOf<'undone'>): LiveState {
  const latest = state.history.at(-1)
  if (!latest) return state
  const { before } = latest
  // How far the session has come stays known: what was open once is not "before" any more.
  const stage = { ...before, furthest: state.stage.furthest }
  return {
    ...state,
    stage,
    history: state.history.slice(0, -1),
    arrivals:
      before.step === state.stage.step ? state.arrivals : [...state.arrivals, { step: before.step, at }],
  }
}

/** The session after somebody joined, asked to be let in, or left. */
function withSeat(state: LiveState, { seat, at }: LiveEntry, is: LiveSeat['is']): LiveState {
  if (seat === null) return state
  const since = state.seats.get(seat)?.since ?? at
  return { ...state, seats: new Map(state.seats).set(seat, { is, since }) }
}

/** The session after the trainer let people in who waited. */
function withLetIn(state: LiveState, { seats, at }: EntryOf<'let-in'>): LiveState {
  const all = [...state.seats].map(([seat, held]): [string, LiveSeat] => {
    const isMeant = held.is === 'waiting' && (seats.length === 0 || seats.includes(seat))
    return [seat, isMeant ? { is: 'in', since: at } : held]
  })
  return { ...state, seats: new Map(all) }
}

/** The session after a vote; of one phone the answer with the highest turn stands. */
function withVote(state: LiveState, entry: EntryOf<'voted'>): LiveState {
  const { seat, choice, round, option, turn } = entry
  if (seat === null) return state
  const votes = new Map(state.votes.get(`${choice}/${round}`)).set(seat, { option, turn })
  return { ...state, votes: new Map(state.votes).set(`${choice}/${round}`, votes) }
}

/** The session after a rating. */
function withRating(state: LiveState, entry: EntryOf<'rated'>): LiveState {
  const { seat, question, wave, value, missing, turn } = entry
  if (seat === null) return state
  const key = `${question}/${wave}`
  const ratings = new Map(state.ratings.get(key)).set(seat, { value, missing, turn })
  return { ...state, ratings: new Map(state.ratings).set(key, ratings) }
}

/** The session after a reason. */
function withReason(state: LiveState, { id, seat, choice, text }: EntryOf<'reason'>): LiveState {
  return { ...state, reasons: inOrder([...state.reasons, { id, seat, choice, text }]) }
}

/** The session after a take-away. What the trainer writes down was said aloud, so the room sees it without more ado. */
function withTakeAway(state: LiveState, { id, seat, text }: EntryOf<'took-away'>): LiveState {
  const { stage } = state
  return {
    ...state,
    takeAways: inOrder([...state.takeAways, { id, seat, text }]),
    stage: seat === null ? { ...stage, starred: [...stage.starred, id] } : stage,
  }
}

/** Ids begin with the time they were made at, so their order does not depend on which arrived first. */
function inOrder<T extends TypedText>(texts: readonly T[]): readonly T[] {
  return texts.toSorted((one, other) => (one.id < other.id ? -1 : 1))
}
