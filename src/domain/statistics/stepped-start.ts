import { studentReach, studentTwoSided } from './distributions/student-t.ts'
import { CONFIDENCE, type Interval } from './interval.ts'
import { fitMixedModel } from './mixed-model.ts'

/** One answer of somebody at a site with its own start. */
export interface SteppedAnswer {
  readonly site: string
  readonly person: string
  /** The month of the pilot in which it was given: 0 for the start of all. */
  readonly step: number
  /** Whether the person had had the session by then. */
  readonly started: boolean
  /** 1 to 5, or 0 and 1 for a share. */
  readonly value: number
}

/** What the session changed, against sites that were still waiting at the same time. */
export interface SteppedStart {
  readonly n: number
  readonly people: number
  readonly sites: number
  readonly steps: number
  /** Started less waiting, with the months taken out. */
  readonly effect: number
  readonly interval: Interval
  readonly p: number
  /** Share of what is left of the spread that lies between sites. */
  readonly icc: number
}

/** Fewer sites leave nothing to judge the spread between sites by. */
const FEWEST_SITES = 3

/**
 * The stepped (waiting-list) comparison: a mixed model with the month as fixed effect, whether the person had started,
 * and random intercepts for site and person. Its interval uses t on (sites - 2). Null with fewer than 3 sites, or when
 * no month has both people who started and people who wait.
 * Sources: Hussey and Hughes, Contemp Clin Trials 2007, 28:182; people measured again: Hooper and others, Stat Med 2016,
 * 35:4718; degrees of freedom: Li and Redden, BMC Med Res Methodol 2015, 15:38.
 */
export function steppedStart(
  answers: readonly SteppedAnswer[],
  confidence = CONFIDENCE,
): SteppedStart | null {
  const steps = [...new Set(answers.map(({ step }) => step))].toSorted((a, b) => a - b)
  const months = steps.slice(1)
  const sites = new Set(answers.map(({ site }) => site)).size
  if (sites < FEWEST_SITES) return null
  const fit = fitMixedModel(
    answers.map(({ site, person, step, started, value }) => ({
      site,
      person,
      value,
      fixed: [1, ...months.map((month) => Number(month === step)), Number(started)],
    })),
  )
  const effect = fit?.coefficients.at(-1)
  const error = fit?.standardErrors.at(-1)
  if (!fit || effect === undefined || !error) return null
  const df = sites - 2
  const reach = studentReach(confidence, df) * error
  const spread = fit.siteSpread ** 2 + fit.personSpread ** 2 + fit.restSpread ** 2
  return {
    n: fit.n,
    people: fit.people,
    sites,
    steps: steps.length,
    effect,
    interval: { low: effect - reach, high: effect + reach },
    p: studentTwoSided(effect / error, df),
    icc: fit.siteSpread ** 2 / spread,
  }
}
