import type { DeviceDay } from '../../content/device-day.schema.ts'
import { DAY_MINUTES, sinceBegin } from './day-clock.ts'

/** What the learner changed of a day. */
export interface DayChoices {
  /** Other starts of stays, in minutes since the day's beginning; null leaves the stay out. */
  readonly starts: Readonly<Record<string, number | null>>
  /** Faults that are switched on. */
  readonly faults: readonly string[]
}

/** The day as its file has it. */
export const usualDay: DayChoices = { starts: {}, faults: [] }

/** A time in one place, in minutes since the day's beginning; `to` is not part of it. */
export interface Span {
  readonly place: string
  /** What the person does there; null for the time between. */
  readonly stay: string | null
  readonly from: number
  readonly to: number
}

/** When a stay begins, in minutes since the day's beginning; null when it is left out. */
export function startOf(
  day: DeviceDay,
  stay: DeviceDay['stays'][number],
  choices: DayChoices,
): number | null {
  const chosen = choices.starts[stay.id]
  return chosen === undefined ? sinceBegin(stay.from, day.begins) : chosen
}

/** Where the person is in each minute, as spans that follow each other without a gap from 0 to 1440. */
export function spansOf(day: DeviceDay, choices: DayChoices): readonly Span[] {
  const minutes = Array.from({ length: DAY_MINUTES }, (): string | null => null)
  for (const stay of day.stays) {
    const start = startOf(day, stay, choices)
    if (start === null) continue
    minutes.fill(stay.id, start, Math.min(DAY_MINUTES, start + stay.minutes))
  }
  const placeOf = new Map(day.stays.map(({ id, place }) => [id, place]))
  const spans: Span[] = []
  minutes.forEach((stay, minute) => {
    const last = spans.at(-1)
    if (last && last.stay === stay) spans[spans.length - 1] = { ...last, to: minute + 1 }
    else {
      const place = stay === null ? day.otherwise : (placeOf.get(stay) ?? day.otherwise)
      spans.push({ place, stay, from: minute, to: minute + 1 })
    }
  })
  return spans
}

/** Spans of the same place that touch become one, whatever is done there. */
export function stretchesIn(spans: readonly Span[], isThere: (span: Span) => boolean) {
  const stretches: { readonly from: number; readonly to: number }[] = []
  for (const span of spans) {
    if (!isThere(span)) continue
    const last = stretches.at(-1)
    if (last && last.to === span.from) stretches[stretches.length - 1] = { from: last.from, to: span.to }
    else stretches.push({ from: span.from, to: span.to })
  }
  return stretches
}
