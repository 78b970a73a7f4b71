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

/** Numbers from 0 to below 1 that follow from the seed alone: FNV-1a feeds a mulberry32. */
function randomFrom(seed: string): () => number {
  let state = 0x811c9dc5
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
