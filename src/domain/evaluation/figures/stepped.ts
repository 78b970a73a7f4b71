import { isGroupShown } from '../../disclosure/disclosure-rule.ts'
import { isConfident } from '../../measures/headline-counts.ts'
import { type SteppedAnswer, type SteppedStart, steppedStart } from '../../statistics/stepped-start.ts'
import type { Figure } from '../figure.schema.ts'
import type { Study } from '../study.ts'
import type { StudyRow } from '../study-row.ts'
import { headlines } from './confidence.ts'
import { type FigureHead, shownFigure, tooFew } from './figure-kit.ts'
import { openPairs } from './open-pairs.ts'

const head: FigureHead = {
  id: 'stepped',
  section: 'confidence',
  title: 'Against people who were still waiting',
  counted: 'people at sites whose start was set, with an answer before, while waiting or after',
  notes: [
    'Sites began in different months. A mixed model compares answers after the session with answers of people who were still waiting in the same month; site and person are random. t with (sites − 2) degrees of freedom.',
    'The share is a difference in percentage points; the scale is from 1 to 5.',
  ],
}

/**
 * The waiting-list start, where sites had one: answers after the session against answers of people who still waited.
 * No figure at all where no site waits, so that nobody looks for a comparison that was never planned.
 */
export function steppedFigures(study: Study): readonly Figure[] {
  const { rows, sites, rule } = study
  if (!sites.some(({ arm }) => arm === 'waiting')) return []
  const lines = headlines.flatMap(({ question, name }) => {
    const answers = steppedAnswers(study, question)
    const people = (started: boolean) =>
      new Set(answers.filter((answer) => answer.started === started).map(({ person }) => person)).size
    if (!isGroupShown(people(true), rule) || !isGroupShown(people(false), rule)) return []
    // Where a number of the simple change is hidden, nothing else is told of these answers either.
    if (!openPairs(study, question, 'after')) return []
    const share = steppedStart(
      answers.map((answer) => ({ ...answer, value: Number(isConfident(answer.value)) })),
    )
    const scale = steppedStart(answers)
    return share && scale
      ? [
          { id: `${question}-share`, label: `${name}: share confident`, found: inPoints(share) },
          { id: `${question}-scale`, label: `${name}: mean answer`, found: scale },
        ]
      : []
  })
  const [first] = lines
  if (!first) return [tooFew(head, rule, 'Not enough people have answered while others waited.')]
  const shares = lines.filter(({ id }) => id.endsWith('-share'))
  return [
    shownFigure(head, {
      n: first.found.people,
      sentence: shares.map(({ label, found }) => verdict(label.split(':')[0] ?? '', found)).join(' '),
      notes: rows.some(({ site }) => site === null)
        ? ['People who came without an invitation to a site are not in it.']
        : [],
      chart: {
        kind: 'intervals',
        unit: 'points',
        lowest: -100,
        highest: 100,
        groups: shares.map(({ id, label, found }) => ({
          id,
          label,
          n: found.people,
          points: [{ id, label: 'Started less waiting', value: found.effect, interval: found.interval }],
        })),
      },
      table: {
        columns: [
          { id: 'what', label: 'Outcome', kind: 'text' },
          { id: 'people', label: 'People', kind: 'count' },
          { id: 'answers', label: 'Answers', kind: 'count' },
          { id: 'sites', label: 'Sites', kind: 'count' },
          { id: 'months', label: 'Months', kind: 'count' },
          { id: 'effect', label: 'Started less waiting', kind: 'mean' },
          { id: 'low', label: 'Interval from', kind: 'mean' },
          { id: 'high', label: 'to', kind: 'mean' },
          { id: 'p', label: 'p', kind: 'p' },
          { id: 'icc', label: 'ICC', kind: 'mean' },
        ],
        rows: lines.map(({ label, found }) => [
          label,
          found.people,
          found.n,
          found.sites,
          found.steps,
          found.effect,
          found.interval.low,
          found.interval.high,
          found.p,
          found.icc,
        ]),
      },
    }),
  ]
}

/**
 * Answers of people whose site had its start set: those before and while waiting, and the first after. Of several on
 * one day the last counts. The step is the month of the answer.
 */
export function steppedAnswers(
  { rows, sites }: Pick<Study, 'rows' | 'sites'>,
  question: string,
): readonly SteppedAnswer[] {
  const planned = new Set(sites.flatMap(({ site, arm }) => (arm === 'none' ? [] : [site])))
  return rows.flatMap((row) => {
    const { site } = row
    if (site === null || !planned.has(site)) return []
    return timedAnswers(row, question).map(({ day, started, value }) => ({
      site,
      person: row.id,
      step: Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)),
      started,
      value,
    }))
  })
}

function timedAnswers({ timed }: StudyRow, question: string) {
  const own = timed.filter(([asked]) => asked === question)
  const firstAfter = own.find(([, wave]) => wave === 'after')?.[2]
  const byDay = new Map<string, { day: string; started: boolean; value: number }>()
  for (const [, wave, day, value] of own) {
    const started = wave === 'after'
    if (started && day !== firstAfter) continue
    byDay.set(`${started} ${day}`, { day, started, value })
  }
  return [...byDay.values()]
}

function inPoints(found: SteppedStart): SteppedStart {
  const { low, high } = found.interval
  return { ...found, effect: 100 * found.effect, interval: { low: 100 * low, high: 100 * high } }
}

function verdict(name: string, { interval }: SteppedStart): string {
  const [low, high] = [Math.round(interval.low), Math.round(interval.high)]
  if (low > 0)
    return `${name}: the share confident was ${low} to ${high} points higher than among people still waiting.`
  if (high < 0)
    return `${name}: the share confident was ${-high} to ${-low} points lower than among people still waiting.`
  return `${name}: the share confident cannot be told apart from that of people still waiting.`
}
