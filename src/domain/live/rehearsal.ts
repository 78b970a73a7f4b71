import { bestOptionOf, vectorSum } from '../scoring/grade-option.ts'
import { randomFrom } from '../story/random-from.ts'
import type { LiveFact } from './live-entry.schema.ts'
import type { LiveWave, SeatFact } from './seat-fact.schema.ts'
import { decisionOf } from './live-rules.ts'
import {
  currentChoice,
  currentStep,
  isHandsUp,
  type LiveState,
  openWave,
  phaseOf,
  roundOf,
} from './live-state.ts'

/** How many make-believe phones a rehearsal has. */
export const PRETEND_PHONES = 12

/** What the make-believe people write. Their words are handed in, so that none stand in the domain. */
export interface PretendWords {
  readonly reasons: readonly string[]
  readonly takeAways: readonly string[]
}

/** Something that a make-believe phone does next. */
export interface PretendAct {
  readonly seat: string
  readonly fact: SeatFact | Extract<LiveFact, { readonly kind: 'joined' }>
}

/** Seats of the make-believe phones. */
export const pretendSeats: readonly string[] = Array.from(
  { length: PRETEND_PHONES },
  (_, index) => `pretend${String(index + 1).padStart(2, '0')}`,
)

/**
 * What a make-believe phone does next, or null when all have done what they would at this step. Everything follows
 * from the seed and the state, so a rehearsal can be reloaded and played again. Phones join from the second step on;
 * three of them answer the first choice only after the talk, so that the trainer meets the guard; they choose by how
 * well an option fits, some better than others; in a second round about half of the rest move to what fits best.
 */
export function nextPretendAct(state: LiveState, seed: string, words: PretendWords): PretendAct | null {
  if (state.ended !== null) return null
  if (state.script.steps[0]?.id === state.stage.step) return null
  for (const [place, seat] of pretendSeats.entries()) {
    if (!state.seats.has(seat)) return { seat, fact: { kind: 'joined' } }
    const fact =
      nextVote(state, seed, seat, place) ??
      nextReason(state, seed, seat, words) ??
      nextRating(state, seed, seat) ??
      nextTakeAway(state, seat, place, words)
    if (fact) return { seat, fact }
  }
  return null
}

function nextVote(state: LiveState, seed: string, seat: string, place: number): SeatFact | null {
  const { kind } = currentStep(state)
  const choice = currentChoice(state)
  if (choice === null || phaseOf(kind) !== 'voting' || isHandsUp(state, choice)) return null
  const round = roundOf(state, choice)
  if (state.votes.get(`${choice}/${round}`)?.has(seat)) return null
  if (kind === 'vote' && round === 1 && isLate(state, choice, place)) return null
  const option = pretendOption(state, seed, seat, choice, round)
  return option === null ? null : { kind: 'voted', choice, round, option, turn: 1 }
}

/** The last three phones are slow at the first choice of a session. */
function isLate(state: LiveState, choice: string, place: number): boolean {
  const first = state.script.steps.find((step) => step.kind === 'vote')
  return first?.block === choice && place >= PRETEND_PHONES - 3
}

function pretendOption(
  state: LiveState,
  seed: string,
  seat: string,
  choice: string,
  round: number,
): string | null {
  const decision = decisionOf(state, choice)?.decision
  if (!decision) return null
  const { options } = decision
  const before = round > 1 ? state.votes.get(`${choice}/${round - 1}`)?.get(seat)?.option : undefined
  const random = randomFrom(`${seed}/${seat}/${choice}/${round}`)
  if (before !== undefined) return random() < 0.5 ? bestOptionOf(decision).id : before
  const care = careOf(seed, seat)
  const weights = options.map(({ vector }) => Math.exp(care * vectorSum(vector)))
  let left = random() * weights.reduce((sum, weight) => sum + weight, 0)
  const chosen = options.find((_, index) => (left -= weights[index] ?? 0) < 0)
  return (chosen ?? options[0])?.id ?? null
}

/** How much somebody looks at what fits. Most do a little, so that a room is split and has something to talk about. */
function careOf(seed: string, seat: string): number {
  return 0.05 + 0.25 * randomFrom(`${seed}/${seat}`)()
}

/** Every fourth phone gives a reason, once its answer is in. */
function nextReason(
  state: LiveState,
  seed: string,
  seat: string,
  { reasons }: PretendWords,
): SeatFact | null {
  const choice = currentChoice(state)
  if (choice === null || reasons.length === 0) return null
  if (!state.votes.get(`${choice}/1`)?.has(seat)) return null
  if (state.reasons.some((reason) => reason.seat === seat && reason.choice === choice)) return null
  const random = randomFrom(`${seed}/${seat}/${choice}/reason`)
  if (random() >= 0.25 || phaseOf(currentStep(state).kind) === 'showing') return null
  return { kind: 'reason', choice, text: reasons[Math.floor(random() * reasons.length)] ?? '' }
}

function nextRating(state: LiveState, seed: string, seat: string): SeatFact | null {
  const wave = openWave(state)
  const { questions } = state.script
  if (wave === null || !questions) return null
  const question = questions.items.find(({ id }) => !state.ratings.get(`${id}/${wave}`)?.has(seat))
  if (!question) return null
  const value = pretendRating(seed, seat, question.id, wave)
  return { kind: 'rated', question: question.id, wave, value, missing: null, turn: 1 }
}

/** Most grow by a point or so; looking back, some find that they had thought too well of themselves. */
function pretendRating(seed: string, seat: string, question: string, wave: LiveWave): number {
  const random = randomFrom(`${seed}/${seat}/${question}`)
  const before = 2 + Math.floor(random() * 2.4)
  const gain = random() < 0.7 ? 1 : 0
  const lookingBack = random() < 0.4 ? -1 : 0
  const value = wave === 'before' ? before : wave === 'after' ? before + gain : before + lookingBack
  return Math.min(5, Math.max(1, value))
}

/** Five of the twelve type what they take away. */
function nextTakeAway(
  state: LiveState,
  seat: string,
  place: number,
  { takeAways }: PretendWords,
): SeatFact | null {
  const text = takeAways[place]
  if (currentStep(state).kind !== 'take-away' || place >= 5 || text === undefined) return null
  return state.takeAways.some((takeAway) => takeAway.seat === seat) ? null : { kind: 'took-away', text }
}
