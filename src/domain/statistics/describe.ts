/** All values added up, with the small errors of adding carried along (Neumaier 1974), so that order does not matter. */
export function sum(values: readonly number[]): number {
  let total = 0
  let lost = 0
  for (const value of values) {
    const next = total + value
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total
    total = next
  }
  return total + lost
}

/** The mean, or null of no values. */
export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : sum(values) / values.length
}

/** Variance with n - 1 below, or null of fewer than two values. */
export function variance(values: readonly number[]): number | null {
  const centre = mean(values)
  if (centre === null || values.length < 2) return null
  return sum(values.map((value) => (value - centre) ** 2)) / (values.length - 1)
}

/** Standard deviation with n - 1 below, or null of fewer than two values. */
export function standardDeviation(values: readonly number[]): number | null {
  const squared = variance(values)
  return squared === null ? null : Math.sqrt(squared)
}

/**
 * The value below which `share` of the values lie, between neighbours by a straight line; null of no values.
 * Source: Hyndman and Fan, The American Statistician 1996, 50:361, definition 7 (the one that R uses by default).
 */
export function quantile(values: readonly number[], share: number): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  const place = (sorted.length - 1) * share
  const below = sorted[Math.floor(place)]
  if (below === undefined) return null
  const above = sorted[Math.ceil(place)] ?? below
  return below + (place - Math.floor(place)) * (above - below)
}

/** The middle value, or null of no values. */
export function median(values: readonly number[]): number | null {
  return quantile(values, 0.5)
}
