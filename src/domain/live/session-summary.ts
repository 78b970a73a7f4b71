import { epochMsOf } from '../measures/timestamp.ts'
import { allRounds, FEWEST_ANSWERS, type RoundResult } from './choice-results.ts'
import { countedBy } from './counted-by.ts'
import { type GroupConfidence, groupConfidence } from './group-confidence.ts'
import { decisionOf } from './live-rules.ts'
import { type LiveState, stepAt } from './live-state.ts'
import type { PlanBlock } from './session-plan.ts'

/** One stretch of the plan beside the time it took. */
export interface BlockTime {
  readonly block: PlanBlock
  /** Minutes to a tenth; null when the room never came to it. */
  readonly tookMinutes: number | null
}

/** How one choice went. */
export interface ChoiceSummary {
  readonly choice: string
  readonly story: string
  readonly title: string
  readonly question: string
  readonly options: readonly { readonly id: string; readonly short: string }[]
  readonly rounds: readonly RoundResult[]
  /**
   * Of the phones that answered in the first round and in the last, how many answered differently. Null without a
   * second round, when one of the two was counted by hands, or when fewer than 5 phones answered in both.
   */
  readonly shift: { readonly changed: number; readonly of: number } | null
}

/** What a trainer takes home. Counts from 5 answers, confidence from 10 people; nobody can be told apart. */
export interface SessionSummary {
  readonly startedAt: string
  readonly endedAt: string | null
  readonly plannedMinutes: number
  readonly tookMinutes: number
  /** Phones that took part, and people in the room as the trainer counted them at the end. */
  readonly phones: number
  readonly present: number | null
  readonly blocks: readonly BlockTime[]
  readonly choices: readonly ChoiceSummary[]
  readonly confidence: readonly GroupConfidence[]
  readonly takeAways: readonly string[]
}

/** The summary of a session, at its end or on the way. */
export function sessionSummary(state: LiveState, nowMs: number): SessionSummary {
  const { plan, steps } = state.script
  const startedAt = state.openedAt ?? state.createdAt
  const endMs = state.ended ? epochMsOf(state.ended.at) : nowMs
  const met = new Set(state.arrivals.map(({ step }) => stepAt(state.script, step)?.block))
  const choices = steps.filter(({ block, kind }) => kind === 'situation' && met.has(block))
  return {
    startedAt,
    endedAt: state.ended?.at ?? null,
    plannedMinutes: plan.blocks.reduce((sum, { minutes }) => sum + minutes, 0),
    tookMinutes: toMinutes(endMs - epochMsOf(startedAt)),
    phones: [...state.seats.values()].filter(({ is }) => is !== 'waiting').length,
    present: state.ended?.present ?? null,
    blocks: blockTimes(state, endMs),
    choices: choices.flatMap(({ block }) => choiceSummary(state, block)),
    confidence: groupConfidence(state),
    takeAways: state.takeAways.map(({ text }) => text),
  }
}

/** Time in each block, all visits to it added up: going back and on again counts where it was spent. */
function blockTimes(state: LiveState, endMs: number): readonly BlockTime[] {
  const { plan } = state.script
  const openedMs = state.openedAt === null ? null : epochMsOf(state.openedAt)
  const spent = new Map<string, number>()
  for (const [at, { step, at: from }] of state.arrivals.entries()) {
    const next = state.arrivals[at + 1]
    const block = stepAt(state.script, step)?.block
    if (block === undefined) continue
    // Getting ready, before the big screen opens, is not part of the session.
    const fromMs = Math.max(epochMsOf(from), openedMs ?? 0)
    const toMs = Math.max(fromMs, next ? epochMsOf(next.at) : endMs)
    spent.set(block, (spent.get(block) ?? 0) + toMs - fromMs)
  }
  return plan.blocks.map((block) => {
    const ms = spent.get(block.id)
    return { block, tookMinutes: ms === undefined ? null : toMinutes(ms) }
  })
}

function choiceSummary(state: LiveState, choice: string): readonly ChoiceSummary[] {
  const found = decisionOf(state, choice)
  if (!found) return []
  const { story, decision } = found
  const rounds = allRounds(state, choice).filter(({ phones, hands }) => phones.answered > 0 || hands !== null)
  return [
    {
      choice,
      story: story.title,
      title: decision.title,
      question: decision.question,
      options: decision.options.map(({ id, short }) => ({ id, short })),
      rounds,
      shift: shiftOf(state, choice, rounds),
    },
  ]
}

function shiftOf(state: LiveState, choice: string, rounds: readonly RoundResult[]): ChoiceSummary['shift'] {
  const ends = [rounds[0], rounds.at(-1)].filter((round) => round !== undefined)
  // Where hands were counted, phones are only part of the room, and hands tell of nobody what they chose before.
  if (rounds.length < 2 || ends.some((round) => countedBy(round) === 'hands')) return null
  const [first, last] = ends.map(({ round }) => state.votes.get(`${choice}/${round}`))
  if (!first || !last) return null
  const both = [...first].filter(([seat]) => last.has(seat))
  if (both.length < FEWEST_ANSWERS) return null
  const changed = both.filter(([seat, { option }]) => last.get(seat)?.option !== option)
  return { changed: changed.length, of: both.length }
}

/** Minutes to a tenth, never below none. */
function toMinutes(ms: number): number {
  return Math.max(0, Math.round(ms / 6000) / 10)
}
