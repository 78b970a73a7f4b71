import type { DayRule, DeviceDay } from '../../content/device-day.schema.ts'
import { DAY_MINUTES, sinceBegin } from './day-clock.ts'
import { type DayChoices, type Span, spansOf, stretchesIn } from './day-spans.ts'
import { READING_MINUTES, warmthOf } from './day-warmth.ts'

/** One time that the device told someone. */
export interface DayAlert {
  readonly rule: DayRule
  /** Minutes since the day's beginning. */
  readonly at: number
  /** False when the device told of something that was not so. */
  readonly isTrue: boolean
}

/** A day as it was, and as the device saw it. */
export interface DayReading {
  readonly spans: readonly Span[]
  /** The spans in which the device noticed the person. */
  readonly noticed: readonly Span[]
  readonly alerts: readonly DayAlert[]
  /** What the device would have told of if no fault had hidden it. */
  readonly missed: readonly { readonly rule: DayRule; readonly at: number }[]
  /** Readings in °C, five minutes apart; empty where no warmth is measured. */
  readonly warmth: readonly number[]
}

/** Lives through a day with a device: what it notices, whom it tells, what it gets wrong. */
export function readDay(day: DeviceDay, choices: DayChoices): DayReading {
  const spans = spansOf(day, choices)
  const warmth = warmthOf(day, spans)
  const faults = day.faults.filter(({ id }) => choices.faults.includes(id))
  const hidden = new Set(faults.flatMap(({ hides = [] }) => hides))
  const silenced = new Set(faults.flatMap(({ silences = [] }) => silences))
  const noticed = spans.filter(({ place }) => day.notices.includes(place) && !hidden.has(place))
  const truth = spans.filter(({ place }) => day.notices.includes(place))
  const told = day.rules.map((rule) => (silenced.has(rule.id) ? [] : timesOf(day, rule, noticed, warmth)))
  const due = day.rules.map((rule) => timesOf(day, rule, truth, warmth))
  const alerts = day.rules.flatMap((rule, index) =>
    (told[index] ?? []).map((at): DayAlert => ({ rule, at, isTrue: due[index]?.includes(at) === true })),
  )
  const missed = day.rules.flatMap((rule, index) =>
    (due[index] ?? []).filter((at) => !told[index]?.includes(at)).map((at) => ({ rule, at })),
  )
  return { spans, noticed, alerts: inOrder(alerts), missed: inOrder(missed), warmth }
}

function inOrder<Told extends { readonly at: number }>(list: readonly Told[]): readonly Told[] {
  return list.toSorted((a, b) => a.at - b.at)
}

/** When a rule tells someone, given what the device noticed. */
function timesOf(
  day: DeviceDay,
  rule: DayRule,
  noticed: readonly Span[],
  warmth: readonly number[],
): readonly number[] {
  const from = sinceBegin(rule.from, day.begins)
  const end = sinceBegin(rule.to, day.begins)
  // A window that ends when the day begins runs to its end.
  const to = end <= from ? DAY_MINUTES : end
  switch (rule.kind) {
    case 'none': {
      const isSeen = noticed.some(
        (span) => rule.places.includes(span.place) && span.from < to && span.to > from,
      )
      return isSeen ? [] : [to]
    }
    case 'longer':
      return believedIn(day, rule.places, noticed).flatMap((stretch) => {
        const begin = Math.max(stretch.from, from)
        return begin < to && stretch.to - begin > rule.minutes ? [begin + rule.minutes] : []
      })
    case 'colder':
    case 'warmer':
      return beyond(rule, warmth, from, to)
  }
}

/**
 * When the device takes the person to be in `places`. Places that it notices it knows; of others it can only tell
 * that the person is in none of those that it notices.
 */
function believedIn(day: DeviceDay, places: readonly string[], noticed: readonly Span[]) {
  if (places.every((place) => day.notices.includes(place)))
    return stretchesIn(noticed, ({ place }) => places.includes(place))
  const edges = [0, ...noticed.flatMap(({ from, to }) => [from, to]), DAY_MINUTES].toSorted((a, b) => a - b)
  return edges.flatMap((from, index) => {
    const to = edges[index + 1] ?? from
    const isNoticed = noticed.some((span) => span.from <= from && to <= span.to)
    return to > from && !isNoticed ? [{ from, to }] : []
  })
}

function beyond(
  rule: Extract<DayRule, { kind: 'colder' | 'warmer' }>,
  warmth: readonly number[],
  from: number,
  to: number,
): readonly number[] {
  let since: number | null = null
  for (const [index, reading] of warmth.entries()) {
    const minute = index * READING_MINUTES
    const isBeyond = rule.kind === 'colder' ? reading < rule.limitC : reading > rule.limitC
    if (!isBeyond || minute < from || minute >= to) since = null
    else since ??= minute
    if (since !== null && minute - since >= rule.minutes) return [minute]
  }
  return []
}
