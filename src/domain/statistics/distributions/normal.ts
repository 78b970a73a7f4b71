import { findRoot } from './find-root.ts'

const ROOT_TWO_PI = Math.sqrt(2 * Math.PI)
/** Below this distance from 0 the series is quicker and as good; above it the continued fraction. */
const SERIES_TO = 3
/** Beyond this nothing is left in double precision. */
const FARTHEST = 38

/** Height of the standard normal curve at `z`. */
export function normalDensity(z: number): number {
  return Math.exp((-z * z) / 2) / ROOT_TWO_PI
}

/**
 * Share of the standard normal distribution up to `z`, to 15 digits.
 * Source: Abramowitz and Stegun 1964, 26.2.11 (series) and 26.2.14 (continued fraction).
 */
export function normalCdf(z: number): number {
  const distance = Math.abs(z)
  if (distance < SERIES_TO) return 0.5 + Math.sign(z) * seriesFromZero(distance)
  const tail = distance > FARTHEST ? 0 : upperTail(distance)
  return z > 0 ? 1 - tail : tail
}

function seriesFromZero(z: number): number {
  let term = z
  let total = z
  for (let odd = 3; Math.abs(term) > total * 1e-17; odd += 2) {
    term *= (z * z) / odd
    total += term
  }
  return normalDensity(z) * total
}

function upperTail(z: number): number {
  let fraction = z
  for (let step = 100; step > 0; step--) fraction = z + step / fraction
  return normalDensity(z) / fraction
}

/** The point below which `share` of the standard normal distribution lies; `share` is above 0 and below 1. */
export function normalQuantile(share: number): number {
  if (share > 0.5) return -normalQuantile(1 - share)
  return findRoot((z) => normalCdf(z) - share, -FARTHEST, 0)
}

/** How many standard errors an interval of this confidence reaches to each side: 1.96 for 0.95. */
export function normalReach(confidence: number): number {
  return -normalQuantile((1 - confidence) / 2)
}
