import { createStore } from 'zustand/vanilla'
import type { FailReason } from '../../scene/house-handle.ts'
import { FAILURES_ALLOWED } from './way-ladder.ts'

/** What this device has shown of itself in this visit. */
export interface LadderState {
  readonly failures: number
  readonly fastEnough: boolean
  /** Whether the notice about pictures was read. */
  readonly noticeRead: boolean
  /** A lost or slow picture counts one; what cannot come at all ends in pictures at once. */
  readonly failed: (reason: FailReason) => void
  readonly provedFast: () => void
  readonly provedSlow: () => void
  readonly readNotice: () => void
  /** The person asks for 3D once more. */
  readonly tryAgain: () => void
}

/** Makes the store of what is known about the device's pictures. */
export function createLadderStore() {
  return createStore<LadderState>()((set) => ({
    failures: 0,
    fastEnough: false,
    noticeRead: false,
    failed: (reason) =>
      set(({ failures }) => ({
        failures: reason === 'load' || reason === 'no-webgl' ? FAILURES_ALLOWED : failures + 1,
      })),
    provedFast: () => set({ fastEnough: true }),
    provedSlow: () => set({ fastEnough: false }),
    readNotice: () => set({ noticeRead: true }),
    tryAgain: () => set({ failures: 0, noticeRead: false }),
  }))
}
