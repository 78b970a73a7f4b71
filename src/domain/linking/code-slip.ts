/**
 * Whether `typed` is `code` with one slip: one wrong sign, two neighbours swapped, one sign left out or put in too
 * many. Capitals, spaces and dashes do not matter. The same code is no slip.
 */
export function isOneSlip(code: string, typed: string): boolean {
  const [one, other] = [plainCode(code), plainCode(typed)]
  if (one === other) return false
  const from = firstDifference(one, other)
  const rest = (text: string, skipped: number) => text.slice(from + skipped)
  if (one.length === other.length) {
    const swapped = one[from] === other[from + 1] && one[from + 1] === other[from]
    return rest(one, 1) === rest(other, 1) || (swapped && rest(one, 2) === rest(other, 2))
  }
  return rest(one, 1) === rest(other, 0) || rest(one, 0) === rest(other, 1)
}

/** The code with each one of its signs left out, and whole: two codes with one slip between them share one of these. */
export function slipKeys(code: string): readonly string[] {
  const signs = plainCode(code)
  return [signs, ...Array.from(signs, (_, at) => signs.slice(0, at) + signs.slice(at + 1))]
}

/** A code as it is compared: capitals, without spaces and dashes. */
export function plainCode(code: string): string {
  return code.toUpperCase().replaceAll(/[\s.\-‐‑‒–—_]/g, '')
}

/** Place of the first sign that is not the same, counted from 0. */
export function firstDifference(one: string, other: string): number {
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  return at
}
