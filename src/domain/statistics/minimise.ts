interface Corner {
  readonly at: readonly number[]
  readonly value: number
}

const MOST_STEPS = 1000
/** The corners lie this near to each other when the search ends. */
const NEAR = 1e-9

/**
 * Where a smooth function of one to three numbers is smallest, near `start`. Begins again once from what it found.
 * Source: Nelder and Mead, Comput J 1965, 7:308.
 */
export function minimise(of: (at: readonly number[]) => number, start: readonly number[]): readonly number[] {
  return descend(of, descend(of, start, 0.5), 0.05)
}

function descend(
  of: (at: readonly number[]) => number,
  start: readonly number[],
  reach: number,
): readonly number[] {
  const corner = (at: readonly number[]): Corner => ({ at, value: of(at) })
  let corners = [
    corner(start),
    ...start.map((_, axis) => corner(start.map((value, at) => (at === axis ? value + reach : value)))),
  ]
  for (let step = 0; step < MOST_STEPS; step++) {
    corners = corners.toSorted((a, b) => a.value - b.value)
    const [best, worst] = [corners[0], corners.at(-1)]
    if (!best || !worst || spread(best, worst) < NEAR) break
    const others = corners.slice(0, -1)
    const centre = best.at.map(
      (_, axis) => others.reduce((sum, { at }) => sum + (at[axis] ?? 0), 0) / others.length,
    )
    const beyond = (factor: number) =>
      corner(centre.map((value, axis) => value + factor * (value - (worst.at[axis] ?? 0))))
    const next = improved(beyond, best, worst, others.at(-1) ?? best)
    corners = next
      ? [...others, next]
      : corners.map(({ at }) => corner(at.map((value, axis) => (value + (best.at[axis] ?? 0)) / 2)))
  }
  return corners[0]?.at ?? start
}

/** A corner better than the worst one, on the line from it through the middle of the others; null when there is none. */
function improved(
  beyond: (factor: number) => Corner,
  best: Corner,
  worst: Corner,
  second: Corner,
): Corner | null {
  const mirrored = beyond(1)
  if (mirrored.value < best.value) {
    const farther = beyond(2)
    return farther.value < mirrored.value ? farther : mirrored
  }
  if (mirrored.value < second.value) return mirrored
  const nearer = beyond(mirrored.value < worst.value ? 0.5 : -0.5)
  return nearer.value < Math.min(worst.value, mirrored.value) ? nearer : null
}

function spread(one: Corner, other: Corner): number {
  return Math.max(...one.at.map((value, axis) => Math.abs(value - (other.at[axis] ?? 0))))
}
