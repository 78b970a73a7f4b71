import type { LiveStepKind } from './live-script.schema.ts'
import { currentStep, type LiveState, seatsIn } from './live-state.ts'
import { screenPage } from './screen-page.ts'
import type { ScreenPage } from './screen-page-parts.ts'

/** Where a session stands, for every screen. */
export interface StepPlace {
  readonly id: string
  readonly kind: LiveStepKind
  readonly block: string
  /** From 1. */
  readonly number: number
  readonly of: number
}

/** What the big screen shows. Plain JSON. */
export interface ScreenView {
  readonly session: string
  /** Four digits to join by; null on the laptop alone. */
  readonly code: string | null
  readonly isLocked: boolean
  readonly isBlank: boolean
  readonly isEnded: boolean
  readonly people: number
  readonly step: StepPlace
  readonly page: ScreenPage
}

/** What the big screen shows now. Results appear only on the steps that show them. */
export function screenView(state: LiveState): ScreenView {
  return {
    session: state.session,
    code: state.code,
    isLocked: state.stage.locked,
    isBlank: state.stage.blank,
    isEnded: state.ended !== null,
    people: seatsIn(state).length,
    step: stepPlace(state),
    page: screenPage(state, currentStep(state)),
  }
}

/** Where a session stands. */
export function stepPlace(state: LiveState): StepPlace {
  const { steps } = state.script
  const { id, kind, block } = currentStep(state)
  return { id, kind, block, number: steps.findIndex((step) => step.id === id) + 1, of: steps.length }
}
