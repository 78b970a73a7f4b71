import { sum } from '../describe.ts'
import { logChoose } from './log-gamma.ts'

/** Chance of exactly `k` heads in `n` fair throws. */
export function fairBinomial(k: number, n: number): number {
  return Math.exp(logChoose(n, k) - n * Math.LN2)
}

/** Chance of at most `k` heads in `n` fair throws. */
export function fairBinomialCdf(k: number, n: number): number {
  return Math.min(1, sum(Array.from({ length: Math.min(k, n) + 1 }, (_, heads) => fairBinomial(heads, n))))
}
