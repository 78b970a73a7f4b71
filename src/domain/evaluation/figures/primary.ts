import { suppressPairs } from '../../disclosure/suppress-pairs.ts'
import { clusteredMean } from '../../statistics/clustered-mean.ts'
import { holm } from '../../statistics/holm.ts'
import { designEffect, intraclassCorrelation } from '../../statistics/intraclass-correlation.ts'
import { isConfident } from '../../measures/headline-counts.ts'
import { pairedProportions } from '../../statistics/paired-proportions.ts'
import { usualPlan } from '../analysis-plan.schema.ts'
import type { Figure, FigureCell } from '../figure.schema.ts'
import type { Study } from '../study.ts'
import { type Pair, pairedTableOf, pairsOf } from '../waves.ts'
import { headlines } from './confidence.ts'
import { inPercent, type FigureHead, shownFigure, tooFew } from './figure-kit.ts'

/** With so many sites the cluster-robust interval is told beside the headline. */
const FEWEST_SITES = 10

/** What the plan decides on: each primary outcome with its exact p value, corrected by Holm, and with sites as clusters. */
export function primaryFigures(study: Study): readonly Figure[] {
  const { rows, rule, plan } = study
  const { primary, wave } = plan?.plan ?? usualPlan
  const head: FigureHead = {
    id: 'primary',
    section: 'confidence',
    title: 'What decides',
    counted: `people who answered before and ${wave === 'later' ? '4 to 12 weeks later' : 'after the session'}`,
    notes: [
      plan
        ? `As the analysis plan of ${plan.frozenAt.slice(0, 10)} says (hash ${plan.hash.slice(0, 12)}).`
        : 'No analysis plan is frozen: this is the usual one, and nothing was named before the data.',
      'Two outcomes share one chance of error of 5% by Holm’s correction.',
    ],
  }
  const lines = headlines
    .filter(({ question }) => primary.includes(question))
    .flatMap(({ question, name }) => {
      const pairs = pairsOf(rows, question, 'before', wave)
      const table = pairedTableOf(pairs)
      const found = suppressPairs(table, rule)?.isTestShown ? pairedProportions(table) : null
      return found ? [{ question, name, pairs, found }] : []
    })
  if (lines.length === 0) return [tooFew(head, rule)]
  const adjusted = lines.length === primary.length ? holm(lines.map(({ found }) => found.test.p)) : null
  const sites = lines.map(({ pairs }) => bySite(pairs))
  return [
    shownFigure(head, {
      n: lines[0]?.found.pairs ?? 0,
      sentence: lines
        .map(({ name, found }, at) => verdict(name, found.difference, adjusted?.[at] ?? null))
        .join(' '),
      chart: {
        kind: 'intervals',
        unit: 'points',
        lowest: -100,
        highest: 100,
        groups: lines.map(({ question, name, found }) => ({
          id: question,
          label: name,
          n: found.pairs,
          points: [
            {
              id: 'change',
              label: 'Change',
              value: 100 * found.difference,
              interval: inPercent(found.interval),
            },
          ],
        })),
      },
      table: {
        columns: [
          { id: 'outcome', label: 'Outcome', kind: 'text' },
          { id: 'people', label: 'People', kind: 'count' },
          { id: 'change', label: 'Change', kind: 'points' },
          { id: 'low', label: 'Interval from', kind: 'points' },
          { id: 'high', label: 'to', kind: 'points' },
          { id: 'p', label: 'Exact p', kind: 'p' },
          { id: 'mid-p', label: 'Mid-p', kind: 'p' },
          { id: 'holm', label: 'p by Holm', kind: 'p' },
          { id: 'sites', label: 'Sites', kind: 'count' },
          { id: 'site-low', label: 'With sites as clusters, from', kind: 'points' },
          { id: 'site-high', label: 'to', kind: 'points' },
          { id: 'icc', label: 'ICC', kind: 'mean' },
          { id: 'design-effect', label: 'Design effect', kind: 'mean' },
        ],
        rows: lines.map(({ name, found }, at): FigureCell[] => [
          name,
          found.pairs,
          100 * found.difference,
          100 * found.interval.low,
          100 * found.interval.high,
          found.test.p,
          found.test.midP,
          adjusted?.[at] ?? null,
          ...(sites[at] ?? []),
        ]),
      },
    }),
  ]
}

/** The change with sites as clusters, of people who came by an invitation; blank below ten sites. */
function bySite(pairs: readonly Pair[]): readonly (number | null)[] {
  const placed = pairs.flatMap(({ row: { site }, first, second }) =>
    site === null ? [] : [{ site, change: Number(isConfident(second)) - Number(isConfident(first)) }],
  )
  const [values, groups] = [placed.map(({ change }) => change), placed.map(({ site }) => site)]
  const found = clusteredMean(values, groups, { low: -1, high: 1 })
  if (!found || found.groups < FEWEST_SITES || !found.interval)
    return [found?.groups ?? 0, null, null, null, null]
  const icc = intraclassCorrelation(values, groups)
  return [
    found.groups,
    100 * found.interval.low,
    100 * found.interval.high,
    icc?.icc ?? null,
    icc ? designEffect(icc.sizeOfGroup, icc.icc) : null,
  ]
}

function verdict(name: string, difference: number, p: number | null): string {
  const direction = difference > 0 ? 'higher' : difference < 0 ? 'lower' : 'the same'
  if (p === null) return `${name}: one of the outcomes cannot be shown, so none is judged.`
  return p < 0.05
    ? `${name}: confidence was ${direction}, more than chance alone would give.`
    : `${name}: chance alone could give a change like this.`
}
