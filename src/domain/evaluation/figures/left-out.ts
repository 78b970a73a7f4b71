import { isGroupShown } from '../../disclosure/disclosure-rule.ts'
import { suppressCounts } from '../../disclosure/suppress-counts.ts'
import { suppressPairs } from '../../disclosure/suppress-pairs.ts'
import { suppressTable } from '../../disclosure/suppress-table.ts'
import { isConfident } from '../../measures/headline-counts.ts'
import { pairedProportions } from '../../statistics/paired-proportions.ts'
import type { Figure } from '../figure.schema.ts'
import type { Study } from '../study.ts'
import type { StudyRow } from '../study-row.ts'
import { answerAt, type Pair, pairedTableOf, pairsOf } from '../waves.ts'
import { type Headline, headlines } from './confidence.ts'
import {
  guarded,
  inPercent,
  type FigureHead,
  percentOf,
  percentSaid,
  wholeSaid,
  shownFigure,
  toValue,
  tooFew,
} from './figure-kit.ts'

const section = 'left-out'

/** Who was lost and who did not gain: follow-up by confidence before, and the change of each group of people. */
export function leftOutFigures(study: Study): readonly Figure[] {
  const { region } = study.content
  const roleGroup = new Map(region.roles.map(({ id, group }) => [id, group]))
  const about = (wanted: string) => region.about.find(({ id }) => id === wanted)?.choices ?? []
  return [
    ...headlines.map((headline) => lost(study, headline)),
    change(study, 'role', 'kind of job', region.roleGroups, ({ background: { role } }) =>
      role === null ? null : (roleGroup.get(role) ?? null),
    ),
    change(study, 'setting', 'place of work', region.settings, ({ background }) => background.setting),
    change(study, 'years', 'years in care', region.years, ({ background }) => background.years),
    change(study, 'age', 'age', about('age-band'), aboutOf('age-band')),
    change(
      study,
      'language',
      'English as first language',
      about('first-language'),
      aboutOf('first-language'),
    ),
    change(study, 'disability', 'disability', about('disability'), aboutOf('disability')),
  ]
}

const aboutOf = (id: string) => (row: StudyRow) => row.background.about[id] ?? null

/** Who answered before, by whether they came back weeks later: how confident those were who did not. */
function lost({ rows, rule }: Study, { question, name, able }: Headline): Figure {
  const head: FigureHead = {
    id: `lost-${question}`,
    section,
    title: `${name}: who came back and who did not`,
    counted: 'people who answered before',
    notes: [
      'If those who did not come back began differently, the change of those who did may not be theirs.',
    ],
  }
  const began = rows.filter((row) => answerAt(row, question, 'before') !== null)
  const cell = (cameBack: boolean, confident: boolean) =>
    began.filter(
      (row) =>
        (answerAt(row, question, 'later') !== null) === cameBack &&
        isConfident(answerAt(row, question, 'before') ?? 0) === confident,
    ).length
  const safe = suppressTable(
    [
      [cell(true, false), cell(true, true)],
      [cell(false, false), cell(false, true)],
    ],
    'rows',
    rule,
  )
  if (!safe) return tooFew(head, rule)
  const lines = ['Came back', 'Did not come back'].map((label, at) => {
    const n = toValue(safe.rowTotals[at])
    const confident = toValue(safe.cells[at]?.[1])
    return { label, n, confident, percent: percentOf(confident, n) }
  })
  const [back, gone] = lines.map(({ percent }) => percent)
  const n = toValue(safe.total)
  return shownFigure(head, {
    n,
    sentence:
      typeof back === 'number' && typeof gone === 'number'
        ? `${percentSaid(back)} of those who came back weeks later had been confident ${able} before, and ${percentSaid(gone)} of those who did not.`
        : 'Some numbers are too small to be shown.',
    chart: null,
    table: {
      columns: [
        { id: 'who', label: 'Who', kind: 'text' },
        { id: 'people', label: 'People', kind: 'count' },
        { id: 'confident', label: 'Confident before', kind: 'count' },
        { id: 'percent', label: 'Per cent', kind: 'percent' },
      ],
      rows: lines.map(({ label, n, confident, percent }) => [label, n, confident, percent]),
    },
  })
}

/**
 * The change of each group, both headline questions, described and not tested: from before to weeks later where enough
 * people came back, else to after the session.
 */
function change(
  { rows, rule }: Study,
  id: string,
  by: string,
  choices: readonly { readonly id: string; readonly label: string }[],
  groupOf: (row: StudyRow) => string | null,
): Figure {
  const wave = isGroupShown(pairsOf(rows, 'recommend', 'before', 'later').length, rule) ? 'later' : 'after'
  const head: FigureHead = {
    id: `change-by-${id}`,
    section,
    title: `Change by ${by}`,
    counted: `people who answered before and ${wave === 'later' ? '4 to 12 weeks later' : 'after'}`,
    notes: ['Groups are described, not tested: differences between them may be chance.'],
  }
  const grouped = new Map(
    headlines.map(({ question }) => [question, byGroup(pairsOf(rows, question, 'before', wave), groupOf)]),
  )
  const inGroup = choices.map(({ id }) => grouped.get('recommend')?.get(id)?.length ?? 0)
  const all = pairsOf(rows, 'recommend', 'before', wave)
  // A line of groups first: what may not be told of their sizes may not be told of their change either.
  const known = inGroup.reduce((sum, count) => sum + count, 0)
  const sizes = suppressCounts([...inGroup, all.length - known], { areGroups: true, rule })
  const lines = choices.flatMap((choice, at) => {
    if (!sizes?.counts[at]?.shown) return []
    return headlines.flatMap(({ question, name }) => {
      const table = pairedTableOf(grouped.get(question)?.get(choice.id) ?? [])
      const safe = suppressPairs(table, rule)
      if (!safe) return []
      const found = safe.isTestShown ? pairedProportions(table) : null
      return [
        {
          choice,
          question,
          name,
          n: toValue(safe.pairs),
          before: toValue(safe.confidentFirst),
          second: toValue(safe.confidentSecond),
          difference: found ? 100 * found.difference : null,
          interval: found ? inPercent(found.interval) : null,
        },
      ]
    })
  })
  if (lines.length === 0) return tooFew(head, rule, 'Not enough people in any group yet.')
  const told = lines.filter(({ difference }) => difference !== null)
  const least = told.toSorted((a, b) => (a.difference ?? 0) - (b.difference ?? 0))[0]
  return shownFigure(head, {
    n: all.length,
    sentence:
      told.length > 1 && least
        ? `The smallest change of those shown is “${least.choice.label}”, ${least.name.toLowerCase()}: ${wholeSaid(least.difference ?? 0)} points.`
        : 'Small numbers are hidden, so too few groups are left to be set side by side.',
    chart: {
      kind: 'intervals',
      unit: 'points',
      lowest: -100,
      highest: 100,
      groups: choices.flatMap((choice) => {
        const own = lines.filter((line) => line.choice.id === choice.id)
        const [first] = own
        if (!first) return []
        const points = own.map(({ question, name, difference, interval }) => ({
          id: question,
          label: name,
          value: difference ?? guarded,
          interval,
        }))
        return [{ id: choice.id, label: choice.label, n: first.n, points }]
      }),
    },
    table: {
      columns: [
        { id: 'group', label: 'Group', kind: 'text' },
        { id: 'question', label: 'Question', kind: 'text' },
        { id: 'people', label: 'People', kind: 'count' },
        { id: 'before', label: 'Confident before', kind: 'count' },
        { id: 'second', label: wave === 'later' ? 'Confident later' : 'Confident after', kind: 'count' },
        { id: 'change', label: 'Change', kind: 'points' },
        { id: 'low', label: 'Interval from', kind: 'points' },
        { id: 'high', label: 'to', kind: 'points' },
      ],
      rows: lines.map(({ choice, name, n, before, second, difference, interval }) => [
        choice.label,
        name,
        n,
        before,
        second,
        difference ?? guarded,
        interval?.low ?? guarded,
        interval?.high ?? guarded,
      ]),
    },
  })
}

function byGroup(
  pairs: readonly Pair[],
  groupOf: (row: StudyRow) => string | null,
): ReadonlyMap<string | null, readonly Pair[]> {
  const groups = new Map<string | null, Pair[]>()
  for (const pair of pairs) {
    const group = groupOf(pair.row)
    const own = groups.get(group)
    if (own) own.push(pair)
    else groups.set(group, [pair])
  }
  return groups
}
