const HALF_LOG_TWO_PI = Math.log(2 * Math.PI) / 2
/** From here up the series below is exact to the last digit. */
const SERIES_FROM = 15
/** Coefficients of 1/x, 1/x^3, 1/x^5 … */
const SERIES = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360_360, 1 / 156]

/**
 * Logarithm of the gamma function for `x` above 0.
 * Source: Stirling's series, Abramowitz and Stegun, Handbook of Mathematical Functions 1964, 6.1.41, after stepping
 * up by 6.1.15.
 */
export function logGamma(x: number): number {
  let product = 1
  let at = x
  for (; at < SERIES_FROM; at++) product *= at
  const tail = SERIES.reduceRight((inner, coefficient) => inner / (at * at) + coefficient, 0) / at
  return (at - 0.5) * Math.log(at) - at + HALF_LOG_TWO_PI + tail - Math.log(product)
}

/** Logarithm of the number of ways to pick `k` of `n`. */
export function logChoose(n: number, k: number): number {
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1)
}
