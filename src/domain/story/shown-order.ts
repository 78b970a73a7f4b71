import { randomFrom } from './random-from.ts'

/**
 * The options of a step in the order one visit sees them. The order is shuffled by the visit's id, so that no
 * place in the list is the best one, and it stays the same on every return to the step.
 */
export function shownOrder<T>(options: readonly T[], visit: string, step: string): T[] {
  const next = randomFrom(`${visit}/${step}`)
  const shown = [...options]
  for (let last = shown.length - 1; last > 0; last--) {
    const other = Math.floor(next() * (last + 1))
    // Both places are inside the list.
    ;[shown[last], shown[other]] = [shown[other] as T, shown[last] as T]
  }
  return shown
}
