import type { TrainerWords } from '../content/story-parts.schema.ts'
import { epochMsOf } from '../measures/timestamp.ts'
import { roundResult, type RoundResult } from './choice-results.ts'
import { type Caution, cautionOfMove } from './live-rules.ts'
import type { LiveStep, LiveStepKind } from './live-script.schema.ts'
import {
  answeredIn,
  currentChoice,
  currentStep,
  isHandsUp,
  type LiveState,
  roundOf,
  seatsIn,
  type TypedText,
} from './live-state.ts'
import { screenView, type ScreenView } from './screen-view.ts'
import type { Answered } from './screen-page-parts.ts'

/** What the next press does: goes to a step, or ends the session. */
export type NextPress =
  | {
      readonly does: 'move'
      readonly to: string
      readonly kind: LiveStepKind
      readonly caution: Caution | null
    }
  | { readonly does: 'end'; readonly caution: Caution }

/** What only the trainer sees. Plain JSON. */
export interface NotesView {
  /** What the big screen shows now. */
  readonly screen: ScreenView
  readonly next: NextPress
  /** The step that "back" leads to; null at the first. */
  readonly back: string | null
  /** Words of the story file for this point; null where it has none. */
  readonly words: TrainerWords | null
  /** The choice of this step, its open round, and the answers so far. */
  readonly answers: (RoundResult & { readonly choice: string; readonly counted: Answered }) | null
  /** Reasons for the choice of this step. */
  readonly reasons: readonly TypedText[]
  readonly takeAways: readonly (TypedText & { readonly isShown: boolean })[]
  /** Seats that wait for "Let in". */
  readonly waiting: readonly string[]
  readonly people: number
  readonly isHandsUp: { readonly all: boolean; readonly here: boolean }
  readonly areCountsHidden: boolean
  /** The entry that Undo takes back; null when there is none. */
  readonly undo: string | null
  readonly time: {
    /** Minutes since the big screen opened. */
    readonly usedMinutes: number
    readonly plannedMinutes: number
    /** Minutes after which the plan has this step begin. */
    readonly stepBeginsAt: number
  }
}

/** What the trainer's notes show at a time. */
export function notesView(state: LiveState, nowMs: number): NotesView {
  const step = currentStep(state)
  const { steps, plan } = state.script
  const place = steps.findIndex(({ id }) => id === step.id)
  const choice = currentChoice(state)
  return {
    screen: screenView(state),
    next: nextPress(state, steps[place + 1]),
    back: steps[place - 1]?.id ?? null,
    words: wordsFor(state, step),
    answers: choice === null ? null : answersOf(state, choice),
    reasons: state.reasons.filter((reason) => reason.choice === choice),
    takeAways: state.takeAways.map((it) => ({ ...it, isShown: state.stage.starred.includes(it.id) })),
    waiting: [...state.seats].flatMap(([seat, { is }]) => (is === 'waiting' ? [seat] : [])),
    people: seatsIn(state).length,
    isHandsUp: {
      all: state.stage.handsUp.all,
      here: choice === null ? state.stage.handsUp.all : isHandsUp(state, choice),
    },
    areCountsHidden: state.stage.countsHidden,
    undo: state.history.at(-1)?.entry ?? null,
    time: {
      usedMinutes: usedMinutes(state, nowMs),
      plannedMinutes: plan.blocks.reduce((sum, { minutes }) => sum + minutes, 0),
      stepBeginsAt: steps.slice(0, place).reduce((sum, { minutes }) => sum + minutes, 0),
    },
  }
}

function nextPress(state: LiveState, next: LiveStep | undefined): NextPress {
  if (!next) return { does: 'end', caution: 'end' }
  return { does: 'move', to: next.id, kind: next.kind, caution: cautionOfMove(state, next.id) }
}

function answersOf(state: LiveState, choice: string) {
  const round = roundOf(state, choice)
  const counted = { answered: answeredIn(state, choice, round), of: seatsIn(state).length }
  return { choice, counted, ...roundResult(state, choice, round) }
}

function wordsFor({ script }: LiveState, step: LiveStep): TrainerWords | null {
  const words = script.stories.find(({ id }) => id === step.story)?.group.trainer
  if (!words) return null
  if (step.decision !== undefined) return words.decisions[step.decision] ?? null
  return step.kind === 'meet' || step.kind === 'opening' ? words.meet : words.ending
}

/** Whole minutes from the opening of the big screen to now, or to the end. */
function usedMinutes({ openedAt, ended }: LiveState, nowMs: number): number {
  if (openedAt === null) return 0
  const endMs = ended ? epochMsOf(ended.at) : nowMs
  return Math.max(0, Math.floor((endMs - epochMsOf(openedAt)) / 60_000))
}
