import type { StoryOption } from '../content/story.schema.ts'
import { decisionOf } from './live-rules.ts'
import { currentStep, isHandsUp, type HandsCount, type LiveState, phaseOf, roundOf } from './live-state.ts'

/** Fewer answers than this are never shown as counts. */
export const FEWEST_ANSWERS = 5

/** What phones answered in a round: counts by option, or that there were too few to show. */
export type PhoneAnswers =
  | { readonly kind: 'counts'; readonly answered: number; readonly counts: Readonly<Record<string, number>> }
  | { readonly kind: 'too-few'; readonly answered: number }

/** How one round of a choice went. Phones and hands stay apart: hands are never pooled with answers. */
export interface RoundResult {
  readonly round: number
  readonly phones: PhoneAnswers
  readonly hands: HandsCount | null
  /** Whether this round is made with hands. */
  readonly isHandsUp: boolean
}

/** Results of a round, as far as they may be shown. */
export function roundResult(state: LiveState, choice: string, round: number): RoundResult {
  const hands = state.stage.hands[`${choice}/${round}`] ?? null
  return {
    round,
    phones: phoneAnswers(state, choice, round),
    hands,
    isHandsUp: hands !== null || (round === roundOf(state, choice) && isHandsUp(state, choice)),
  }
}

/** Results of every round of a choice. */
export function allRounds(state: LiveState, choice: string): readonly RoundResult[] {
  return Array.from({ length: roundOf(state, choice) }, (_, index) => roundResult(state, choice, index + 1))
}

function phoneAnswers(state: LiveState, choice: string, round: number): PhoneAnswers {
  const votes = [...(state.votes.get(`${choice}/${round}`)?.values() ?? [])]
  const answered = votes.length
  if (answered < FEWEST_ANSWERS) return { kind: 'too-few', answered }
  const options = decisionOf(state, choice)?.decision.options ?? []
  const counts = options.map(({ id }) => [id, votes.filter(({ option }) => option === id).length] as const)
  return { kind: 'counts', answered, counts: Object.fromEntries(counts) }
}

/**
 * The option whose road the room sees: the one the trainer picked, else the one that led in the latest round with
 * results (hands where hands counted), the first in file order when several did. Null when nothing was chosen.
 */
export function roadOf(state: LiveState, choice: string): StoryOption | null {
  const options = decisionOf(state, choice)?.decision.options ?? []
  const picked = state.stage.picked[choice]
  if (picked !== undefined) return options.find(({ id }) => id === picked) ?? null
  if (!hasShown(state, choice)) return null
  for (const { phones, hands } of allRounds(state, choice).toReversed()) {
    const counts = hands?.counts ?? (phones.kind === 'counts' ? phones.counts : {})
    const most = Math.max(0, ...options.map(({ id }) => counts[id] ?? 0))
    const leading = most === 0 ? undefined : options.find(({ id }) => counts[id] === most)
    if (leading) return leading
  }
  return null
}

/** Whether the room has come as far as the results of a choice: before that, its road would give them away. */
function hasShown(state: LiveState, choice: string): boolean {
  const { steps } = state.script
  const step = currentStep(state)
  if (step.block === choice) return phaseOf(step.kind) === 'results'
  return steps.findIndex(({ id }) => id === `${choice}.results`) <= state.stage.furthest
}

/** The option that stands at each decision of a story, by id of the decision. */
export function standingOf(state: LiveState, story: string): Readonly<Record<string, string>> {
  const choices = state.script.steps.filter((step) => step.kind === 'situation' && step.story === story)
  const stands = choices.flatMap(({ block, decision }) => {
    const road = roadOf(state, block)
    return road && decision !== undefined ? [[decision, road.id] as const] : []
  })
  return Object.fromEntries(stands)
}
