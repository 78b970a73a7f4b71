import { isGroupShown } from '../../disclosure/disclosure-rule.ts'
import { suppressCounts } from '../../disclosure/suppress-counts.ts'
import { dayNumberOf } from '../../measures/timestamp.ts'
import { type Column, type Figure, isShown, type Value } from '../figure.schema.ts'
import type { Study } from '../study.ts'
import type { StudyRow } from '../study-row.ts'
import { mondayOf } from '../weeks.ts'
import {
  type FigureHead,
  peopleSaid,
  percentOf,
  safePart,
  said,
  shownFigure,
  toValue,
  tooFew,
} from './figure-kit.ts'

const section = 'took-part'
const counted = 'people who took part'
const notSaid = 'Not said'

/** Who took part: from invited to followed up, by council, role, setting, years and week. */
export function tookPartFigures(study: Study): readonly Figure[] {
  const { region } = study.content
  const groupOfRole = new Map(region.roles.map(({ id, group }) => [id, group]))
  const roleGroup = ({ background: { role } }: StudyRow) =>
    role === null ? null : (groupOfRole.get(role) ?? null)
  return [
    flow(study),
    byGroup(study, {
      id: 'by-council',
      title: 'Who took part, by council',
      choices: region.authorities.map(({ id, name }) => ({ id, label: name })),
      of: ({ background }) => background.authority,
      targetOf: (id) => study.targets.find(({ authority }) => authority === id)?.people ?? null,
    }),
    byGroup(study, {
      id: 'by-role',
      title: 'Who took part, by kind of job',
      choices: region.roleGroups,
      of: roleGroup,
    }),
    byGroup(study, {
      id: 'by-setting',
      title: 'Who took part, by place of work',
      choices: region.settings,
      of: ({ background }) => background.setting,
    }),
    byGroup(study, {
      id: 'by-years',
      title: 'Who took part, by years in care',
      choices: region.years,
      of: ({ background }) => background.years,
    }),
    byWeek(study),
  ]
}

const answered = (row: StudyRow, wave: 0 | 1 | 2) =>
  ['recommend', 'use'].some((question) => (row.waves[question]?.[wave] ?? 0) > 0)

/** From invited to followed up. Who did not agree is not in it, because nothing of theirs is kept. */
function flow({ rows, sites, rule }: Study): Figure {
  const head: FigureHead = {
    id: 'flow',
    section,
    title: 'From invited to followed up',
    counted,
    notes: [
      'People who did not agree to research are not counted: none of their answers are kept.',
      'Somebody without a code counts once for each visit.',
    ],
  }
  if (!isGroupShown(rows.length, rule)) return tooFew(head, rule)
  const invited = sites.reduce((sum, site) => sum + site.invited, 0)
  const count = (isCounted: (row: StudyRow) => boolean) =>
    safePart(rows.filter(isCounted).length, rows.length, rule)
  const bars: readonly (readonly [string, string, Value])[] = [
    ['invited', 'Invited', invited],
    ['agreed', 'Took part and agreed to research', rows.length],
    ['before', 'Answered before', count((row) => answered(row, 0))],
    ['story', 'Finished a story', count((row) => row.plays.some(({ ending }) => ending !== null))],
    ['after', 'Answered after', count((row) => answered(row, 1))],
    ['later', 'Answered 4 to 12 weeks later', count((row) => answered(row, 2))],
  ]
  const later = bars.at(-1)?.[2] ?? 0
  return shownFigure(head, {
    n: rows.length,
    sentence: `${peopleSaid(rows.length)} took part${invited > 0 ? ` of ${said(invited)} invited` : ''}; ${
      isShown(later) && later === 0 ? 'nobody has' : `${peopleSaid(later)} ${later === 1 ? 'has' : 'have'}`
    } answered again 4 to 12 weeks later.`,
    chart: {
      kind: 'bars',
      unit: 'people',
      bars: bars.map(([id, label, value]) => ({ id, label, value, target: null })),
    },
    table: {
      columns: [
        { id: 'step', label: 'Step', kind: 'text' },
        { id: 'people', label: 'People', kind: 'count' },
        { id: 'percent', label: 'Of those who took part', kind: 'percent' },
      ],
      rows: bars.map(([id, label, value]) => [
        label,
        value,
        id === 'invited' ? null : percentOf(value, rows.length),
      ]),
    },
  })
}

interface Grouping {
  readonly id: string
  readonly title: string
  readonly choices: readonly { readonly id: string; readonly label: string }[]
  readonly of: (row: StudyRow) => string | null
  readonly targetOf?: (id: string) => number | null
}

/** How many people of each group took part. Groups that nobody belongs to are left out unless they have a target. */
function byGroup({ rows, rule }: Study, { id, title, choices, of, targetOf }: Grouping): Figure {
  const head: FigureHead = { id, section, title, counted }
  const counts = new Map<string | null, number>()
  for (const row of rows) {
    const group = of(row)
    const known = group !== null && choices.some((choice) => choice.id === group) ? group : null
    counts.set(known, (counts.get(known) ?? 0) + 1)
  }
  const groups = [...choices, { id: null, label: notSaid }]
    .map(({ id, label }) => ({
      id,
      label,
      people: counts.get(id) ?? 0,
      target: id === null ? null : (targetOf?.(id) ?? null),
    }))
    .filter(({ people, target }) => people > 0 || target !== null)
  const safe = suppressCounts(
    groups.map(({ people }) => people),
    { areGroups: true, rule },
  )
  if (!safe) return tooFew(head, rule)
  const total = toValue(safe.total)
  const bars = groups.map(({ id, label, target }, at) => ({
    id: id ?? 'not-said',
    label,
    value: toValue(safe.counts[at]),
    target,
  }))
  const hasTargets = bars.some(({ target }) => target !== null)
  const columns: Column[] = [
    { id: 'group', label: 'Group', kind: 'text' },
    { id: 'people', label: 'People', kind: 'count' },
    { id: 'percent', label: 'Of all', kind: 'percent' },
  ]
  if (hasTargets) columns.push({ id: 'target', label: 'Hoped for', kind: 'count' })
  return shownFigure(head, {
    n: total,
    sentence: largestSaid(bars, total),
    chart: { kind: 'bars', unit: 'people', bars },
    table: {
      columns,
      rows: bars.map(({ label, value, target }) => [
        label,
        value,
        percentOf(value, total),
        ...(hasTargets ? [target] : []),
      ]),
    },
  })
}

function largestSaid(
  bars: readonly { readonly id: string; readonly label: string; readonly value: Value }[],
  total: Value,
): string {
  const shown = bars.flatMap(({ id, label, value }) =>
    id !== 'not-said' && isShown(value) && value > 0 ? [{ label, value }] : [],
  )
  const largest = shown.toSorted((a, b) => b.value - a.value)[0]
  if (!largest) return 'Every group is still too small to be shown.'
  const small = bars.filter(({ value }) => !isShown(value)).length
  const hidden = small === 0 ? '' : small === 1 ? ' 1 group is not shown.' : ` ${small} groups are not shown.`
  return `The largest group is “${largest.label}” with ${peopleSaid(largest.value)} of ${isShown(total) ? said(total) : 'all'}.${hidden}`
}

/** How many had begun by the end of each week. A week that adds too few is told with the next one. */
function byWeek({ rows, rule, targets }: Study): Figure {
  const head: FigureHead = {
    id: 'by-week',
    section,
    title: 'Who took part, week by week',
    counted,
    notes: ['A week in which few people began is added to the next one.'],
  }
  const days = rows.flatMap(({ firstDay }) => firstDay ?? [])
  const mondays = days.map(mondayOf).toSorted()
  const [first, last] = [mondays[0], mondays.at(-1)]
  if (!first || !last || !isGroupShown(days.length, rule)) return tooFew(head, rule)
  const weeks: string[] = []
  for (let day = dayNumberOf(first); day <= dayNumberOf(last); day += 7) weeks.push(mondayOf(day))
  const values = cumulated(
    weeks.map((week) => mondays.filter((monday) => monday === week).length),
    (added) => isGroupShown(added, rule),
  )
  const hoped = targets.reduce((sum, { people }) => sum + people, 0)
  return shownFigure(head, {
    n: days.length,
    sentence: `${peopleSaid(days.length)} began in ${weeks.length === 1 ? 'one week' : `${weeks.length} weeks`}${hoped > 0 ? `; ${said(hoped)} are hoped for` : ''}.`,
    notes: days.length < rows.length ? ['People whose device had a wrong clock have no week.'] : [],
    chart: {
      kind: 'line',
      unit: 'people',
      weeks,
      series: [{ id: 'began', label: 'People who have begun', values }],
      target: hoped > 0 ? hoped : null,
    },
    table: {
      columns: [
        { id: 'week', label: 'Week beginning', kind: 'text' },
        { id: 'people', label: 'People so far', kind: 'count' },
      ],
      rows: weeks.map((week, at) => [week, values[at] ?? null]),
    },
  })
}

/** Adds up, and hides a sum until the people since the last one shown are enough. The last sum is always the whole. */
function cumulated(added: readonly number[], isEnough: (people: number) => boolean): Value[] {
  const values: Value[] = []
  let sum = 0
  let waiting = 0
  for (const people of added) {
    sum += people
    waiting += people
    const isTold = waiting === 0 ? values.length === 0 || isShown(values.at(-1)) : isEnough(waiting)
    values.push(isTold ? sum : { hidden: 'group' })
    if (isTold) waiting = 0
  }
  // The whole is known, so too few people at the end would be told by what is left of it.
  for (let at = values.length - 1; at >= 0 && values[at] !== sum; at--) {
    const value = values[at]
    if (!isShown(value)) continue
    if (isEnough(sum - value)) break
    values[at] = { hidden: 'guard' }
  }
  values[values.length - 1] = sum
  return values
}
