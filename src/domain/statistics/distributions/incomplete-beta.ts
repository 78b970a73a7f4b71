import { logGamma } from './log-gamma.ts'

/** Keeps a fraction away from a division by nothing. */
const TINY = 1e-300
const MOST_TERMS = 100_000

/**
 * The regularised incomplete beta function: the share of the beta distribution (a, b) up to `x`.
 * Source: Abramowitz and Stegun 1964, 26.5.8, by the method of Lentz, Applied Optics 1976, 15:668.
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  // The fraction settles quickly on this side of the mean only.
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a)
  const front =
    Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x)) / a
  return front * fraction(x, a, b)
}

function fraction(x: number, a: number, b: number): number {
  let above = 1
  let below = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1))
  let value = below
  for (let m = 1; m < MOST_TERMS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    below = 1 / awayFromZero(1 + even * below)
    above = awayFromZero(1 + even / above)
    value *= below * above
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    below = 1 / awayFromZero(1 + odd * below)
    above = awayFromZero(1 + odd / above)
    value *= below * above
    if (Math.abs(below * above - 1) < 1e-15) break
  }
  return value
}

function awayFromZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value
}
