import { isGroupShown } from '../../disclosure/disclosure-rule.ts'
import { type Cost, usualPlan } from '../analysis-plan.schema.ts'
import { costOfGain } from '../cost-of-gain.ts'
import type { Figure } from '../figure.schema.ts'
import type { Study } from '../study.ts'
import { pairsOf } from '../waves.ts'
import { headlines } from './confidence.ts'
import { type FigureHead, shownFigure, thousands, tooFew } from './figure-kit.ts'
import { openPairs } from './open-pairs.ts'

const kindLabels: Readonly<Record<Cost['kind'], string>> = {
  'staff-time': 'Paid time of people who took part',
  trainer: 'Trainer',
  device: 'Devices',
  support: 'Support',
  content: 'Upkeep of content',
  translation: 'Translation',
  hosting: 'Hosting',
  other: 'Other',
}

/** What it cost, and what each further confident person cost. Amounts were typed in; time is from the log. */
export function costFigure(study: Study, costs: readonly Cost[]): Figure {
  const { rows, rule, plan } = study
  const { primary, wave } = plan?.plan ?? usualPlan
  const headline = headlines.find(({ question }) => primary.includes(question)) ?? headlines[0]
  const head: FigureHead = {
    id: 'cost',
    section: 'use',
    title: 'What it cost',
    counted: 'people who took part',
    notes: [
      'Amounts were typed in with their source; the time is from the log.',
      'The net gain is people who became confident less people who stopped being so, among all who started. Whoever was not followed up counts as unchanged.',
      'No saving is claimed.',
    ],
  }
  if (!isGroupShown(rows.length, rule)) return tooFew(head, rule)
  if (costs.length === 0) return tooFew(head, rule, 'No costs have been typed in yet.')
  const found = costOfGain(study, costs, headline.question, wave)
  // With a hidden number among the pairs the net gain would give it away.
  const isTold = openPairs(study, headline.question, wave) !== null
  const isEnough = isGroupShown(pairsOf(rows, headline.question, 'before', wave).length, rule)
  const { perGain } = found
  const hours = Math.round(found.hours)
  return shownFigure(head, {
    n: rows.length,
    sentence:
      isTold && isEnough && perGain
        ? `Each further person who is confident ${headline.able} cost ${pounds(perGain.pence)}, likely between ${pounds(perGain.low)} and ${pounds(perGain.high)}.`
        : 'What each further confident person cost is not computable: the gain may be nothing, or too few people could be followed.',
    chart: null,
    table: {
      columns: [
        { id: 'what', label: 'What', kind: 'text' },
        { id: 'pounds', label: 'Pounds', kind: 'pounds' },
        { id: 'source', label: 'Source', kind: 'text' },
      ],
      rows: [
        ...costs.map(({ kind, label, pence, source }) => [
          kind === 'staff-time' ? `${label}: ${hours} hours` : `${kindLabels[kind]}: ${label}`,
          kind === 'staff-time' ? (found.hours * pence) / 100 : pence / 100,
          source,
        ]),
        ['In all', found.totalPence / 100, 'Sum'],
        ['For each person who took part', found.totalPence / 100 / found.people, `${found.people} people`],
        ...(isTold && isEnough
          ? [
              [
                'For each further confident person',
                perGain ? perGain.pence / 100 : null,
                perGain
                  ? `Net gain of ${found.netGain}; ${pounds(perGain.low)} to ${pounds(perGain.high)}`
                  : 'Not computable: the interval of the gain includes none',
              ],
            ]
          : []),
      ],
    },
  })
}

/** An amount of pence in whole pounds, or with pence below 100 pounds. */
export function pounds(pence: number): string {
  return pence < 10_000 ? `£${(pence / 100).toFixed(2)}` : `£${thousands(Math.round(pence / 100))}`
}
