/**
 * Holm's adjusted p values, in the order given: each may be compared with 0.05 as if it were alone.
 * Source: Holm, Scand J Stat 1979, 6:65.
 */
export function holm(ps: readonly number[]): readonly number[] {
  const order = ps.map((p, at) => ({ p, at })).toSorted((a, b) => a.p - b.p)
  const adjusted = ps.map(() => 1)
  let largest = 0
  for (const [place, { p, at }] of order.entries()) {
    largest = Math.max(largest, Math.min(1, p * (ps.length - place)))
    adjusted[at] = largest
  }
  return adjusted
}
