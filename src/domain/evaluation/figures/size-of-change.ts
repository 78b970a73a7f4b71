import { isGroupShown } from '../../disclosure/disclosure-rule.ts'
import { netConfidence } from '../../statistics/net-confidence.ts'
import { ordinalChange } from '../../statistics/ordinal-change.ts'
import { randomFrom } from '../../story/random-from.ts'
import type { Figure, FigureCell } from '../figure.schema.ts'
import type { Study } from '../study.ts'
import { pairsOf } from '../waves.ts'
import { type Headline, headlines } from './confidence.ts'
import { inPercent, type FigureHead, shownFigure, tooFew } from './figure-kit.ts'
import { openPairs, pointCounts } from './open-pairs.ts'

/** How large the change is on the whole scale: means, typical change, tests, effect sizes, net confidence. */
export function sizeFigures(study: Study): readonly Figure[] {
  return headlines.map((headline) => size(study, headline))
}

function size(study: Study, { question, name }: Headline): Figure {
  const { rows, rule } = study
  const isLater = isGroupShown(pairsOf(rows, question, 'before', 'later').length, rule)
  const second = isLater ? 'later' : 'after'
  const when = isLater ? '4 to 12 weeks later' : 'after the session'
  const head: FigureHead = {
    id: `size-${question}`,
    section: 'confidence',
    title: `${name}: how large the change is`,
    counted: `people who answered before and ${when}`,
    notes: [
      'Points of the scale from 1 (Not at all) to 5 (Completely).',
      'Signed-rank test with Pratt’s zeros; Wilcoxon’s convention beside it. Hodges-Lehmann over all pairs, zeros kept.',
      'Net confidence is the share of Very and Completely less the share of Not at all and Slightly.',
    ],
  }
  const all = pairsOf(rows, question, 'before', second)
  if (!isGroupShown(all.length, rule)) return tooFew(head, rule)
  const pairs = openPairs(study, question, second)
  const found =
    pairs &&
    ordinalChange(
      pairs.map(({ first }) => first),
      pairs.map(({ second }) => second),
      randomFrom(`${question}/${pairs.length}`),
    )
  if (!pairs || !found)
    return tooFew(
      head,
      rule,
      'Not shown: a few people chose one of the points, and could be found from these numbers.',
    )
  const nets = [pairs.map(({ first }) => first), pairs.map(({ second }) => second)].map((answers) =>
    netConfidence(pointCounts(answers)),
  )
  const net = (at: number) => {
    const one = nets[at]
    return one ? { value: 100 * one.net, ...inPercent(one.interval) } : null
  }
  const { meanChange, bootstrap, typicalChange, pratt, wilcoxon, rankBiserial, effectSizes } = found
  const [netBefore, netSecond] = [net(0), net(1)]
  return shownFigure(head, {
    n: pairs.length,
    sentence: `On average the answer moved by ${signed(meanChange.mean)} of a point; the typical change is ${signed(typicalChange.estimate)}.`,
    chart: null,
    table: {
      columns: [
        { id: 'measure', label: 'Measure', kind: 'text' },
        { id: 'value', label: 'Value', kind: 'mean' },
        { id: 'low', label: 'Interval from', kind: 'mean' },
        { id: 'high', label: 'to', kind: 'mean' },
        { id: 'p', label: 'p', kind: 'p' },
      ],
      rows: [
        line('Median before (middle half)', found.before.median, found.before),
        line(`Median ${when} (middle half)`, found.after.median, found.after),
        line('Mean change, t interval', meanChange.mean, meanChange.interval, meanChange.p),
        line('Mean change, bootstrap interval', meanChange.mean, bootstrap?.interval ?? null),
        line('Typical change (Hodges-Lehmann)', typicalChange.estimate, typicalChange.interval),
        line(`Signed-rank test, Pratt, ${pratt.method}`, null, null, pratt.p),
        line(`Signed-rank test, Wilcoxon, ${wilcoxon.method}`, null, null, wilcoxon.p),
        line('Matched rank-biserial', rankBiserial?.value ?? null, rankBiserial?.interval ?? null),
        line('d_z', effectSizes?.dz.value ?? null, effectSizes?.dz.interval ?? null),
        line('d_av', effectSizes?.dav?.value ?? null, effectSizes?.dav?.interval ?? null),
        line('Net confidence before, points', netBefore?.value ?? null, netBefore),
        line(`Net confidence ${when}, points`, netSecond?.value ?? null, netSecond),
      ],
    },
  })
}

/** A number with its sign, two digits after the point. */
const signed = (value: number) => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`

const line = (
  label: string,
  value: number | null,
  interval: { readonly low: number; readonly high: number } | null = null,
  p: number | null = null,
): FigureCell[] => [label, value, interval?.low ?? null, interval?.high ?? null, p]
