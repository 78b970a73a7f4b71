import { sum } from '../describe.ts'
import { findRoot } from './find-root.ts'
import { logGamma } from './log-gamma.ts'
import { normalCdf } from './normal.ts'

const NODES = 48
/** Beyond so many spreads on either side nothing is left of a curve in double precision. */
const SPREADS = 10

/**
 * Share of the noncentral t distribution up to `t`, with `df` degrees of freedom: the mean of the normal curve at
 * t * s - ncp over the spread s that a sample of that size has. Good to 10 digits for every size, where sums of series
 * give up.
 * Source: Johnson, Kotz and Balakrishnan, Continuous Univariate Distributions 2, 1995, 31.1; the integral by
 * Gauss-Legendre, Abramowitz and Stegun 1964, 25.4.29.
 */
export function noncentralTCdf(t: number, df: number, ncp: number): number {
  const width = SPREADS / Math.sqrt(2 * df)
  const [from, to] = [Math.max(0, 1 - width), 1 + width]
  const heightOf = spreadDensity(df)
  const within = (s: number) => Math.min(to, Math.max(from, s))
  // The normal curve climbs within a few steps of s = ncp / t, so that stretch is added up by itself.
  const climb = t === 0 ? from : ncp / t
  const slope = t === 0 ? 0 : SPREADS / Math.abs(t)
  const cuts = [from, within(climb - slope), within(climb), within(climb + slope), to]
  return sum(
    cuts.slice(1).map((end, at) => {
      const start = cuts[at] ?? from
      return end > start ? integral((s) => normalCdf(t * s - ncp) * heightOf(s), start, end) : 0
    }),
  )
}

/** The noncentrality at which `t` is the point below which `share` lies. */
export function noncentralityOf(t: number, df: number, share: number): number {
  // The noncentrality differs from t by its own spread times a few; this is wider than any interval needs.
  const spread = 12 * Math.sqrt(1 + (t * t) / (2 * Math.max(1, df - 1))) + Math.abs(t)
  return findRoot((ncp) => noncentralTCdf(t, df, ncp) - share, t - spread, t + spread)
}

/** Density of a sample's standard deviation when the true one is 1. */
function spreadDensity(df: number): (s: number) => number {
  const half = df / 2
  const constant = Math.LN2 + half * Math.log(half) - logGamma(half)
  return (s) => Math.exp(constant + (df - 1) * Math.log(s) - half * s * s)
}

function integral(of: (x: number) => number, from: number, to: number): number {
  const half = (to - from) / 2
  return half * sum(nodes.map(({ at, weight }) => weight * of(from + half * (1 + at))))
}

const nodes = legendreNodes(NODES)

/** Places and weights on -1 to 1, by Newton's steps from a good guess. */
function legendreNodes(count: number): readonly { readonly at: number; readonly weight: number }[] {
  return Array.from({ length: count }, (_, index) => {
    let at = Math.cos((Math.PI * (index + 0.75)) / (count + 0.5))
    let slope = 1
    for (let step = 0; step < 20; step++) {
      let [value, before] = [1, 0]
      for (let degree = 1; degree <= count; degree++) {
        ;[value, before] = [((2 * degree - 1) * at * value - (degree - 1) * before) / degree, value]
      }
      slope = (count * (at * value - before)) / (at * at - 1)
      at -= value / slope
    }
    return { at, weight: 2 / ((1 - at * at) * slope * slope) }
  })
}
