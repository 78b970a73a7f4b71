import {
  exactPairsNeeded,
  expectedReach,
  pairsNeeded,
  powerOfPairs,
  recruitFor,
  unpairedNeeded,
} from '../../../domain/statistics/sample-size.ts'

/** What somebody expects, as typed: whole per cents, people of a place, and the ICC. */
export interface Expected {
  readonly gained: string
  readonly lost: string
  readonly bothQuestions: boolean
  readonly power: '80' | '90'
  readonly returning: string
  readonly linked: string
  readonly perSite: string
  readonly icc: string
}

/** The expectations of the measures guide, section 8. */
export const usualExpected: Expected = {
  gained: '30',
  lost: '5',
  bothQuestions: true,
  power: '80',
  returning: '70',
  linked: '85',
  perSite: '8',
  icc: '0.05',
}

/** What the calculator answers. */
export interface PowerAnswer {
  readonly formula: number
  /** Null over 400 people. */
  readonly exact: number | null
  /** The number to plan with. */
  readonly pairs: number
  readonly start: number
  readonly designEffect: number
  /** People at each time if nobody could be linked; from 25% confident. */
  readonly unpaired: number
  /** In percentage points. */
  readonly reach: number
  /** Power by number of people. */
  readonly curve: readonly { readonly people: number; readonly power: number }[]
}

/** Before, one in four is confident: only the comparison with unlinked answers needs it. */
const BEFORE = 0.25
const CURVE_POINTS = 12

/** Works out how many people a plan needs; null when the numbers do not fit together. */
export function powerOfPlan(expected: Expected): PowerAnswer | null {
  const numbers = readExpected(expected)
  if (numbers === null) return null
  const { gained, lost, returning, linked, perSite, icc } = numbers
  const change = { gained, lost }
  const error = { alpha: expected.bothQuestions ? 0.025 : 0.05, power: Number(expected.power) / 100 }
  const formula = pairsNeeded(change, error)
  const exact = exactPairsNeeded(change, error)
  const pairs = exact ?? formula
  const designEffect = 1 + (perSite - 1) * icc
  const step = Math.max(5, Math.ceil((pairs * 1.6) / CURVE_POINTS / 5) * 5)
  return {
    formula,
    exact,
    pairs,
    start: recruitFor(pairs, { returning, linked, designEffect }),
    designEffect,
    unpaired: unpairedNeeded(BEFORE, Math.min(0.99, BEFORE + gained - lost), error),
    reach: expectedReach(pairs, change) * 100,
    curve: Array.from({ length: CURVE_POINTS }, (_, index) => {
      const people = (index + 1) * step
      return { people, power: powerOfPairs(people, change, error.alpha) }
    }),
  }
}

const percent = (text: string) => (/^\d{1,3}$/.test(text.trim()) ? Number(text) / 100 : Number.NaN)

function readExpected(expected: Expected) {
  const gained = percent(expected.gained)
  const lost = percent(expected.lost)
  const returning = percent(expected.returning)
  const linked = percent(expected.linked)
  const perSite = /^\d{1,5}$/.test(expected.perSite.trim()) ? Number(expected.perSite) : Number.NaN
  const icc = /^(0|1|0?\.\d{1,4})$/.test(expected.icc.trim()) ? Number(expected.icc) : Number.NaN
  const fits =
    gained > lost &&
    gained + lost <= 1 &&
    returning > 0 &&
    returning <= 1 &&
    linked > 0 &&
    linked <= 1 &&
    perSite >= 1
  return fits && icc >= 0 && icc <= 1 ? { gained, lost, returning, linked, perSite, icc } : null
}
