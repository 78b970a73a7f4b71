import { isGroupShown } from '../../disclosure/disclosure-rule.ts'
import { isConfident } from '../../measures/headline-counts.ts'
import { type SteppedAnswer, steppedStart } from '../../statistics/stepped-start.ts'
import type { Figure } from '../figure.schema.ts'
import type { Study } from '../study.ts'
import type { StudyRow } from '../study-row.ts'
import { headlines } from './confidence.ts'
import { inPercent, type FigureHead, wholeSaid, shownFigure, tooFew } from './figure-kit.ts'
import { openPairs } from './open-pairs.ts'

/**
 * The comparison with sites that were still waiting. Told only where sites were invited to wait: without them there is
 * no figure, and the report says that there is no comparison group.
 */
export function waitingListFigures(study: Study): readonly Figure[] {
  const { sites, rule } = study
  if (!sites.some(({ arm }) => arm === 'waiting')) return []
  const head: FigureHead = {
    id: 'waiting-list',
    section: 'confidence',
    title: 'Against sites that were still waiting',
    counted: 'people of sites with a start of their own',
    notes: [
      'Mixed model: month as fixed effect, whether the person had had the session, random intercepts for site and person.',
      'Differences in the share who are confident, in percentage points; 95% interval with t on sites less 2.',
    ],
  }
  const lines = headlines.flatMap(({ question, name }) => {
    const answers = answersOf(study, question)
    const people = (started: boolean) =>
      new Set(answers.filter((answer) => answer.started === started).map(({ person }) => person)).size
    if (!isGroupShown(people(true), rule) || !isGroupShown(people(false), rule)) return []
    // With a hidden number among the pairs, tests of the same answers stay hidden too.
    const found = openPairs(study, question, 'after') ? steppedStart(answers) : null
    return found ? [{ question, name, found }] : []
  })
  const [first] = lines
  if (!first)
    return [tooFew(head, rule, 'Not enough people yet at sites that started and at sites that waited.')]
  return [
    shownFigure(head, {
      n: first.found.people,
      sentence: lines
        .map(({ name, found }) => {
          const { low, high } = found.interval
          const points = `${wholeSaid(percent(found.effect))} points (${wholeSaid(percent(low))} to ${wholeSaid(percent(high))})`
          return `${name}: people who had had the session differ by ${points} from those who waited.`
        })
        .join(' '),
      chart: {
        kind: 'intervals',
        unit: 'points',
        lowest: -100,
        highest: 100,
        groups: lines.map(({ question, name, found }) => ({
          id: question,
          label: name,
          n: found.people,
          points: [
            {
              id: 'effect',
              label: 'Started less waiting',
              value: percent(found.effect),
              interval: inPercent(found.interval),
            },
          ],
        })),
      },
      table: {
        columns: [
          { id: 'question', label: 'Question', kind: 'text' },
          { id: 'people', label: 'People', kind: 'count' },
          { id: 'sites', label: 'Sites', kind: 'count' },
          { id: 'months', label: 'Months', kind: 'count' },
          { id: 'effect', label: 'Difference', kind: 'points' },
          { id: 'low', label: 'Interval from', kind: 'points' },
          { id: 'high', label: 'to', kind: 'points' },
          { id: 'p', label: 'p', kind: 'p' },
        ],
        rows: lines.map(({ name, found }) => [
          name,
          found.people,
          found.sites,
          found.steps,
          percent(found.effect),
          percent(found.interval.low),
          percent(found.interval.high),
          found.p,
        ]),
      },
    }),
  ]
}

/**
 * Answers of people who came by the invitation of a site with a start of its own: before and while waiting, and the
 * first after, with the month of each. Of several on one day the last counts.
 */
export function answersOf({ rows, sites }: Pick<Study, 'rows' | 'sites'>, question: string) {
  const planned = new Set(sites.flatMap(({ site, arm }) => (arm === 'none' ? [] : [site])))
  return rows.flatMap((row) => {
    const { site } = row
    if (site === null || !planned.has(site)) return []
    return onePerDay(row, question).map(
      ({ day, started, value }): SteppedAnswer => ({
        site,
        person: row.id,
        step: Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)),
        started,
        value: Number(isConfident(value)),
      }),
    )
  })
}

function onePerDay({ timed }: StudyRow, question: string) {
  const own = timed.filter(([asked]) => asked === question)
  const firstAfter = own.find(([, wave]) => wave === 'after')?.[2]
  const byDay = new Map<string, { readonly day: string; readonly started: boolean; readonly value: number }>()
  for (const [, wave, day, value] of own) {
    const started = wave === 'after'
    if (!started || day === firstAfter) byDay.set(`${started} ${day}`, { day, started, value })
  }
  return [...byDay.values()]
}

const percent = (share: number) => 100 * share
