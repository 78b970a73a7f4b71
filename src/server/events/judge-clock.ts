import type { ClockMark } from '../store/event-log.ts'

const slackMs = 10 * 60_000

/** Says whether a time told by a device can be right. Wrong ones are kept and marked: the answer still counts. */
export function judgeClock(at: string, nowMs: number): ClockMark {
  const atMs = Date.parse(at)
  if (Number.isNaN(atMs)) return 'not-a-time'
  if (atMs > nowMs + slackMs) return 'future'
  return at < '2026' ? 'before-2026' : 'ok'
}
