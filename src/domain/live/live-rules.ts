import type { LedStory } from './live-script.schema.ts'
import type { StoryStep } from '../content/story.schema.ts'
import type { LiveEntryOf } from './live-entry.schema.ts'
import {
  answeredIn,
  currentChoice,
  currentStep,
  isHandsUp,
  type LiveState,
  openWave,
  phaseOf,
  roundOf,
  seatsIn,
  stepAt,
} from './live-state.ts'

/** Of the phones that take part, the share that must have answered before results show at one press. */
const ENOUGH_ANSWERS = 0.8
/** Rounds of one choice. */
const MOST_ROUNDS = 9
/** Phones in one session. */
const MOST_SEATS = 1200
/** Reasons of one phone for a choice, and its take-aways: enough for anybody, too few to flood the notes. */
const MOST_TEXTS = 5

/** Why a press has to be made twice: too few answered, or there is no way back. */
export type Caution = 'reveal-early' | 'end'

/** The story and the decision of a choice, by the id of its block. */
export function decisionOf(
  state: LiveState,
  choice: string,
): { readonly story: LedStory; readonly decision: StoryStep } | null {
  const step = state.script.steps.find(({ block, kind }) => block === choice && kind === 'situation')
  const story = state.script.stories.find(({ id }) => id === step?.story)
  const decision = story?.steps.find(({ id }) => id === step?.decision)
  return story && decision ? { story, decision } : null
}

/** Whether going from here to a step needs a second press. */
export function cautionOfMove(state: LiveState, to: string): Caution | null {
  const target = stepAt(state.script, to)
  if (!target || phaseOf(currentStep(state).kind) !== 'voting' || phaseOf(target.kind) !== 'results')
    return null
  const choice = currentChoice(state)
  if (choice === null || choice !== target.block || isHandsUp(state, choice)) return null
  const people = seatsIn(state).length
  return answeredIn(state, choice, roundOf(state, choice)) < people * ENOUGH_ANSWERS ? 'reveal-early' : null
}

/** Rules of what may happen in a session, one a guard of the machine; RULES.md has them in words. */
export const liveRules = {
  isMove: (state: LiveState, { from, to, sure }: LiveEntryOf<'moved'>) =>
    from === state.stage.step &&
    to !== from &&
    stepAt(state.script, to) !== undefined &&
    (sure || cautionOfMove(state, to) === null),
  isSureEnd: (state: LiveState, { sure }: LiveEntryOf<'ended'>) =>
    sure || state.script.steps.at(-1)?.id === state.stage.step,
  isNextRound: (state: LiveState, { choice, round }: LiveEntryOf<'voted-again'>) =>
    currentChoice(state) === choice && round === roundOf(state, choice) + 1 && round <= MOST_ROUNDS,
  isOpenVote(state: LiveState, { seat, choice, round, option, turn }: LiveEntryOf<'voted'>) {
    if (!isIn(state, seat) || currentChoice(state) !== choice || round !== roundOf(state, choice))
      return false
    const isOption = decisionOf(state, choice)?.decision.options.some(({ id }) => id === option) ?? false
    return isOption && turn > (state.votes.get(`${choice}/${round}`)?.get(seat)?.turn ?? -1)
  },
  isOpenReason: (state: LiveState, { seat, choice }: LiveEntryOf<'reason'>) =>
    isIn(state, seat) &&
    currentChoice(state) === choice &&
    state.reasons.filter((reason) => reason.seat === seat && reason.choice === choice).length < MOST_TEXTS,
  isOpenRating(state: LiveState, { seat, question, wave, value, turn }: LiveEntryOf<'rated'>) {
    const { questions } = state.script
    const isAsked = questions?.items.some(({ id }) => id === question) ?? false
    const isPoint = value === null || questions?.points.some((point) => point.value === value)
    return (
      isIn(state, seat) &&
      isAsked &&
      isPoint === true &&
      openWave(state) === wave &&
      turn > (state.ratings.get(`${question}/${wave}`)?.get(seat)?.turn ?? -1)
    )
  },
  isTakeAway: (state: LiveState, { seat }: LiveEntryOf<'took-away'>) =>
    seat === null ||
    (isIn(state, seat) && state.takeAways.filter((text) => text.seat === seat).length < MOST_TEXTS),
  isTakeAwayHere: (state: LiveState, { entry }: LiveEntryOf<'starred'>) =>
    state.takeAways.some(({ id }) => id === entry),
  isNewSeat: (state: LiveState, { seat }: LiveEntryOf<'joined' | 'asked'>) =>
    !state.stage.locked &&
    seat !== null &&
    (state.seats.get(seat)?.is ?? 'left') === 'left' &&
    state.seats.size < MOST_SEATS,
  isAnybodyWaiting: (state: LiveState, { seats }: LiveEntryOf<'let-in'>) =>
    [...state.seats].some(
      ([seat, { is }]) => is === 'waiting' && (seats.length === 0 || seats.includes(seat)),
    ),
  isSeatIn: (state: LiveState, { seat }: LiveEntryOf<'left'>) => isIn(state, seat),
  isChoice: (state: LiveState, { choice }: LiveEntryOf<'hands-up'>) =>
    choice === null || decisionOf(state, choice) !== null,
  isHandsCount(state: LiveState, { choice, round, present, counts }: LiveEntryOf<'hands'>) {
    const options = new Set(decisionOf(state, choice)?.decision.options.map(({ id }) => id))
    const hands = Object.values(counts).reduce((sum, count) => sum + count, 0)
    const areOptions = Object.keys(counts).every((option) => options.has(option))
    return options.size > 0 && areOptions && hands <= present && round <= roundOf(state, choice)
  },
  isPick: (state: LiveState, { choice, option }: LiveEntryOf<'picked'>) =>
    decisionOf(state, choice)?.decision.options.some(({ id }) => id === option) ?? false,
  isLatestAct: (state: LiveState, { entry }: LiveEntryOf<'undone'>) => state.history.at(-1)?.entry === entry,
}

function isIn(state: LiveState, seat: string | null): seat is string {
  return seat !== null && state.seats.get(seat)?.is === 'in'
}
