import type { LiveEntryOf } from './live-entry.schema.ts'
import type { LiveWave } from './seat-fact.schema.ts'
import type { LiveScript, LiveStep, LiveStepKind } from './live-script.schema.ts'

/** Where the trainer stands in the house, and what is open there. */
export interface Walk {
  readonly room: string
  readonly point: string | null
  /** Degrees clockwise from the street. */
  readonly heading: number
  readonly pin: string | null
}

/** Hands that the trainer counted. */
export interface HandsCount {
  readonly present: number
  readonly counts: Readonly<Record<string, number>>
}

/** All that the trainer decides: one press of Undo puts back the one before. */
export interface Stage {
  /** Id of the step that everybody sees. */
  readonly step: string
  /** The furthest step reached, as its place in the script. */
  readonly furthest: number
  /** Open round of each choice that has had more than one. */
  readonly rounds: Readonly<Record<string, number>>
  readonly handsUp: { readonly all: boolean; readonly choices: Readonly<Record<string, boolean>> }
  /** Counted hands by `<choice>/<round>`. */
  readonly hands: Readonly<Record<string, HandsCount>>
  /** Options that the trainer picked by choice: on the main road, and on the other road after the ending. */
  readonly picked: Readonly<Record<string, string>>
  readonly otherRoad: Readonly<Record<string, string>>
  readonly locked: boolean
  readonly blank: boolean
  readonly countsHidden: boolean
  readonly walk: Walk | null
  /** Entries of take-aways that the big screen shows. */
  readonly starred: readonly string[]
}

/** One phone. */
export interface LiveSeat {
  readonly is: 'waiting' | 'in' | 'left'
  readonly since: string
}

/** The answer of one phone in one round. */
export interface Vote {
  readonly option: string
  readonly turn: number
}

/** A rating of one phone. */
export interface LiveRating {
  readonly value: number | null
  readonly missing: 'skipped' | 'not-my-job' | null
  readonly turn: number
}

/** Something typed. */
export interface TypedText {
  readonly id: string
  readonly seat: string | null
  readonly text: string
}

/** All that a session is, worked out from its log. Never changed, only replaced. */
export interface LiveState {
  readonly session: string
  readonly code: string | null
  readonly script: LiveScript
  readonly createdAt: string
  readonly openedAt: string | null
  /** When the notes were opened on the trainer's phone. */
  readonly notesOpenedAt: string | null
  readonly ended: { readonly at: string; readonly present: number } | null
  readonly stage: Stage
  /** The trainer's acts that can be taken back, the latest last, each with the stage before it. */
  readonly history: readonly { readonly entry: string; readonly before: Stage }[]
  readonly seats: ReadonlyMap<string, LiveSeat>
  /** Answers by `<choice>/<round>`, then by seat. */
  readonly votes: ReadonlyMap<string, ReadonlyMap<string, Vote>>
  /** Ratings by `<question>/<wave>`, then by seat. */
  readonly ratings: ReadonlyMap<string, ReadonlyMap<string, LiveRating>>
  /** Reasons in the order of their ids, with the choice each belongs to. */
  readonly reasons: readonly (TypedText & { readonly choice: string })[]
  readonly takeAways: readonly TypedText[]
  /** When the trainer came to which step. */
  readonly arrivals: readonly { readonly step: string; readonly at: string }[]
}

/** A session at its first step. */
export function emptyLiveState({ at, session, code, script }: LiveEntryOf<'created'>): LiveState {
  const first = script.steps[0]?.id ?? ''
  return {
    session,
    code,
    script,
    createdAt: at,
    openedAt: null,
    notesOpenedAt: null,
    ended: null,
    stage: {
      step: first,
      furthest: 0,
      rounds: {},
      handsUp: { all: script.plan.answers === 'hands', choices: {} },
      hands: {},
      picked: {},
      otherRoad: {},
      locked: false,
      blank: false,
      countsHidden: false,
      walk: null,
      starred: [],
    },
    history: [],
    seats: new Map(),
    votes: new Map(),
    ratings: new Map(),
    reasons: [],
    takeAways: [],
    arrivals: [{ step: first, at }],
  }
}

/** A step by its id. */
export function stepAt(script: LiveScript, id: string): LiveStep | undefined {
  return script.steps.find((step) => step.id === id)
}

/** The step that everybody sees. */
export function currentStep(state: LiveState): LiveStep {
  const step = stepAt(state.script, state.stage.step)
  // Guards let no unknown step in, and a script has at least one.
  if (!step) throw new Error(`The script has no step "${state.stage.step}".`)
  return step
}

/** What a step does with answers: takes them, shows them, or neither. */
export type Phase = 'showing' | 'voting' | 'results'

/** What a step of this kind does with answers. */
export function phaseOf(kind: LiveStepKind): Phase {
  if (kind === 'vote' || kind === 'talk') return 'voting'
  return kind === 'results' || kind === 'discuss' || kind === 'happened' ? 'results' : 'showing'
}

/** The choice that the current step belongs to: the id of its block, or null. */
export function currentChoice(state: LiveState): string | null {
  const step = currentStep(state)
  return step.decision === undefined ? null : step.block
}

/** The open round of a choice, from 1. */
export function roundOf({ stage }: LiveState, choice: string): number {
  return stage.rounds[choice] ?? 1
}

/** Whether a choice is made with hands. */
export function isHandsUp({ stage }: LiveState, choice: string): boolean {
  return stage.handsUp.choices[choice] ?? stage.handsUp.all
}

/** Whose phones take part now. */
export function seatsIn(state: LiveState): readonly string[] {
  return [...state.seats].flatMap(([seat, { is }]) => (is === 'in' ? [seat] : []))
}

/** How many phones answered a round. */
export function answeredIn(state: LiveState, choice: string, round: number): number {
  return state.votes.get(`${choice}/${round}`)?.size ?? 0
}

/** The moment of rating that is open: the latest rating step so far; `before` only until the first story begins. */
export function openWave(state: LiveState): LiveWave | null {
  const { steps } = state.script
  const at = steps.findIndex(({ id }) => id === state.stage.step)
  const latest = steps.slice(0, at + 1).findLast(({ kind }) => waveOfKind(kind) !== null)
  const wave = latest ? waveOfKind(latest.kind) : null
  const hasBegun = steps.slice(0, state.stage.furthest + 1).some(({ kind }) => kind === 'situation')
  return wave === 'before' && hasBegun ? null : wave
}

/** The moment of rating that a kind of step stands for. */
export function waveOfKind(kind: LiveStepKind): LiveWave | null {
  switch (kind) {
    case 'rate-before':
      return 'before'
    case 'rate-now':
      return 'after'
    case 'rate-then':
      return 'then'
    default:
      return null
  }
}
