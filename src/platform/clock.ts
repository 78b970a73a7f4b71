import type { Clock } from '../domain/ports/clock.ts'

/** The clock of this machine. */
export const systemClock: Clock = {
  nowMs: () => Date.now(),
  timestamp: () => new Date().toISOString(),
}
