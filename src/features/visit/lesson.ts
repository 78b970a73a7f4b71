/** Steps of the learn-to-walk lesson, in order. */
export const lessonSteps = ['look', 'walk', 'open', 'use'] as const
/** One step of the lesson. */
export type LessonStep = (typeof lessonSteps)[number]

/** Where a person is in the lesson. `comfort` is the question asked after the first walk. */
export interface LessonState {
  readonly at: LessonStep | 'comfort' | 'won' | 'over'
}

/** What can happen in the lesson: an act of the person, or one of its own buttons. */
export type LessonEvent =
  | { readonly type: 'did'; readonly step: LessonStep }
  | { readonly type: 'comfort.answered' }
  | { readonly type: 'step.skipped' }
  | { readonly type: 'lesson.left' }

/** The lesson at its first step. */
export const lessonStart: LessonState = { at: 'look' }

/**
 * The lesson after one event. An act that belongs to a later step is fine: nobody is held back, the lesson moves on
 * to the step after it. An act of an earlier step changes nothing.
 */
export function nextLessonState(state: LessonState, event: LessonEvent): LessonState {
  if (state.at === 'over') return state
  if (event.type === 'lesson.left') return { at: 'over' }
  if (state.at === 'won') return event.type === 'step.skipped' ? { at: 'over' } : state
  if (state.at === 'comfort') {
    if (event.type === 'did' && event.step !== 'look' && event.step !== 'walk') return after(event.step)
    return event.type === 'did' ? state : { at: 'open' }
  }
  if (event.type === 'step.skipped') return state.at === 'use' ? { at: 'over' } : after(state.at)
  if (event.type === 'did' && lessonSteps.indexOf(event.step) >= lessonSteps.indexOf(state.at))
    return after(event.step)
  return state
}

function after(step: LessonStep): LessonState {
  if (step === 'walk') return { at: 'comfort' }
  if (step === 'use') return { at: 'won' }
  return { at: step === 'look' ? 'walk' : 'use' }
}
