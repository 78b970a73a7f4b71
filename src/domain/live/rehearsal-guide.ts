import { currentStep, type LiveState, phaseOf } from './live-state.ts'
import type { LiveStepKind } from './live-script.schema.ts'

/** What the guide of a rehearsal looks at. */
export interface RehearsalSeen {
  readonly state: LiveState
  /** Whether the notes are what the trainer has on screen now. */
  readonly isOnNotes: boolean
}

/** One thing to try, in the order of the guide. */
export type RehearsalTry =
  | 'show-join'
  | 'go-on'
  | 'walk'
  | 'to-choice'
  | 'open-vote'
  | 'look-at-notes'
  | 'talk'
  | 'show-results'
  | 'vote-again'
  | 'blank'
  | 'hands-up'
  | 'undo'
  | 'free'

/** A try of the guide, and when it counts as done. */
interface GuideStep {
  readonly id: RehearsalTry
  readonly isDone: (seen: RehearsalSeen) => boolean
}

const reached =
  (...kinds: readonly LiveStepKind[]) =>
  ({ state }: RehearsalSeen) => {
    const place = state.script.steps.findIndex(({ kind }) => kinds.includes(kind))
    return place !== -1 && state.stage.furthest >= place
  }

/** Whether hands are in use, for one choice or for all. */
function hasHandsUp({ stage: { handsUp } }: LiveState): boolean {
  return handsUp.all || Object.values(handsUp.choices).some((isUp) => isUp)
}

/** Whether the screen was blank at some time before now. */
function wasBlank({ history }: LiveState): boolean {
  return history.some(({ before }) => before.blank)
}

/** The guided five minutes: the way in, one choice from start to end, and the three things that calm a trainer. */
const guide: readonly GuideStep[] = [
  { id: 'show-join', isDone: reached('join') },
  { id: 'go-on', isDone: reached('rate-before', 'plan-view') },
  // Whoever went on without choosing a room has seen enough of it.
  { id: 'walk', isDone: (seen) => seen.state.stage.walk !== null || reached('meet')(seen) },
  { id: 'to-choice', isDone: reached('situation') },
  { id: 'open-vote', isDone: reached('vote') },
  { id: 'look-at-notes', isDone: ({ isOnNotes }) => isOnNotes },
  { id: 'talk', isDone: reached('talk') },
  { id: 'show-results', isDone: reached('results') },
  { id: 'vote-again', isDone: ({ state }) => Object.values(state.stage.rounds).some((round) => round > 1) },
  { id: 'blank', isDone: ({ state }) => wasBlank(state) && !state.stage.blank },
  { id: 'hands-up', isDone: ({ state }) => hasHandsUp(state) },
  { id: 'undo', isDone: ({ state }) => !hasHandsUp(state) && !state.stage.blank },
  { id: 'free', isDone: () => false },
]

/** How many tries the guide has before it leaves the trainer alone. */
export const GUIDE_LENGTH = guide.length - 1

/**
 * Where the guide stands after looking again: the first try at or after `place` that is not done yet. It goes one on at
 * most, so that nobody loses a sentence that was not read; a try can be passed over by hand.
 */
export function guidePlace(place: number, seen: RehearsalSeen): number {
  return guide[place]?.isDone(seen) === true ? Math.min(place + 1, GUIDE_LENGTH) : place
}

/** The try at a place of the guide. */
export function guideTry(place: number): RehearsalTry {
  return guide[place]?.id ?? 'free'
}

/** The step that a press of "take me there" leads to, for tries that lie far ahead; null where Next is enough. */
export function guideJump(place: number, state: LiveState): string | null {
  if (guideTry(place) !== 'to-choice') return null
  if (phaseOf(currentStep(state).kind) !== 'showing') return null
  return state.script.steps.find(({ kind }) => kind === 'situation')?.id ?? null
}
