/** Halvings enough to come down to neighbouring numbers. */
const MOST_STEPS = 200

/**
 * Where a function that only rises, or only falls, between `low` and `high` crosses zero. By bisection, so it cannot
 * run away. When it does not cross, the end nearer to zero is given.
 */
export function findRoot(of: (x: number) => number, low: number, high: number): number {
  const rises = of(high) > of(low)
  let [from, to] = [low, high]
  for (let step = 0; step < MOST_STEPS; step++) {
    const middle = (from + to) / 2
    if (middle === from || middle === to) return middle
    if (of(middle) > 0 === rises) to = middle
    else from = middle
  }
  return (from + to) / 2
}
