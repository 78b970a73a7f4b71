import type { DeviceDay } from '../../content/device-day.schema.ts'
import { DAY_MINUTES } from './day-clock.ts'
import type { Span } from './day-spans.ts'

/** How far apart the readings of a temperature sensor are. */
export const READING_MINUTES = 5

/**
 * How warm the room is, in °C, one reading every five minutes. It nears the outside or the heated temperature by a
 * fixed share of the difference an hour (Newton's law of cooling). Empty for a device that measures no warmth.
 */
export function warmthOf(day: DeviceDay, spans: readonly Span[]): readonly number[] {
  const { warmth } = day
  if (!warmth) return []
  const readings = [warmth.startC]
  for (let minute = READING_MINUTES; minute < DAY_MINUTES; minute += READING_MINUTES) {
    const isHeated = spans.some(
      ({ stay, from, to }) =>
        stay !== null && warmth.heatedBy.includes(stay) && from <= minute && minute < to,
    )
    const goal = isHeated ? warmth.heatedC : warmth.outsideC
    const last = readings.at(-1) ?? warmth.startC
    readings.push(last + (goal - last) * (1 - (1 - warmth.perHour) ** (READING_MINUTES / 60)))
  }
  return readings
}
