/** How long something may take, in whole minutes. */
export interface Stretch {
  readonly least: number
  readonly usual: number
  readonly most: number
}

/**
 * Whole minutes for stretches that follow each other, as near to `usual` as the length allows. A minute at a time is
 * taken from, or given to, the stretch that has the largest share of its room left, the first of them when equal.
 * The sum is `length` unless even all `least` are longer, or all `most` shorter.
 */
export function fitMinutes(stretches: readonly Stretch[], length: number): readonly number[] {
  const minutes = stretches.map(({ usual }) => usual)
  const sum = minutes.reduce((total, it) => total + it, 0)
  const step = sum > length ? -1 : 1
  for (let left = Math.abs(length - sum); left > 0; left -= 1) {
    const index = roomiest(stretches, minutes, step)
    if (index === null) break
    minutes[index] = (minutes[index] ?? 0) + step
  }
  return minutes
}

function roomiest(stretches: readonly Stretch[], minutes: readonly number[], step: 1 | -1): number | null {
  let best: { readonly index: number; readonly share: number } | null = null
  for (const [index, { least, usual, most }] of stretches.entries()) {
    const now = minutes[index] ?? usual
    const room = step > 0 ? most - now : now - least
    const share = room / usual
    if (room > 0 && (best === null || share > best.share)) best = { index, share }
  }
  return best?.index ?? null
}
