import { isGroupShown } from '../../disclosure/disclosure-rule.ts'
import { suppressTable } from '../../disclosure/suppress-table.ts'
import { isSure } from '../../scoring/calibration.ts'
import { gradeOption, isWeak } from '../../scoring/grade-option.ts'
import { type Figure, isShown, type Value } from '../figure.schema.ts'
import type { Study } from '../study.ts'
import { shareByPerson } from '../share-by-person.ts'
import { countBy, countLine } from './count-line.ts'
import {
  inPercent,
  type FigureHead,
  peopleSaid,
  percentOf,
  percentSaid,
  shownFigure,
  toValue,
  tooFew,
} from './figure-kit.ts'
import { vectorOf } from './groups.ts'

const section = 'deserved'
const authors = 'The grading of choices is the authors’, not validated.'

/** Whether confidence was deserved: how sure people were of first choices made alone, and how these fit. */
export function deservedFigures(study: Study): readonly Figure[] {
  return [calibration(study), fit(study)]
}

function firstChoicesOf({ rows, content }: Study) {
  return rows.flatMap((row) =>
    row.choices.flatMap((choice) => {
      const vector = choice.mode === 'self' ? vectorOf(content, choice) : null
      return vector ? [{ person: row.id, vector, confidence: choice.confidence }] : []
    }),
  )
}

function calibration(study: Study): Figure {
  const { rule } = study
  const head: FigureHead = {
    id: 'calibration',
    section,
    title: 'Were people right to be sure?',
    counted: 'rated first choices made alone',
    notes: [
      'Sure means Very or Completely. Weak costs rights or safety, or on the whole helps with nothing.',
      'The 95% intervals take into account that one person made several choices.',
      authors,
    ],
  }
  const rated = firstChoicesOf(study).flatMap(({ person, vector, confidence }) =>
    confidence === null ? [] : [{ person, isSure: isSure(confidence), isWeak: isWeak(vector) }],
  )
  const people = new Set(rated.map(({ person }) => person)).size
  const kind = (sure: boolean, weak: boolean) =>
    rated.filter((choice) => choice.isSure === sure && choice.isWeak === weak)
  const safe = isGroupShown(people, rule)
    ? suppressTable(
        [
          [kind(true, true).length, kind(true, false).length],
          [kind(false, true).length, kind(false, false).length],
        ],
        'none',
        rule,
      )
    : null
  if (!safe) return tooFew(head, rule)
  const n = toValue(safe.total)
  const line = (id: string, label: string, sure: boolean, weak: boolean) => {
    const count: Value = toValue(safe.cells[sure ? 0 : 1]?.[weak ? 0 : 1])
    const share = shareByPerson(
      rated.map((choice) => ({
        person: choice.person,
        isCounted: choice.isSure === sure && choice.isWeak === weak,
      })),
    )
    return {
      id,
      label,
      count,
      percent: percentOf(count, n),
      interval: isShown(count) && share ? inPercent(share) : null,
    }
  }
  const lines = [
    line('sure-and-weak', 'Sure, and the choice was weak', true, true),
    line('unsure-and-strong', 'Unsure, and the choice was not weak', false, false),
    line('sure-and-strong', 'Sure, and the choice was not weak', true, false),
    line('unsure-and-weak', 'Unsure, and the choice was weak', false, true),
  ]
  const [over, under] = lines.map(({ percent }) => percent)
  return shownFigure(head, {
    n,
    sentence:
      isShown(over) && isShown(under)
        ? `In ${percentSaid(over)} of rated choices people were sure of a weak choice; in ${percentSaid(under)} they were unsure of one that was not weak.`
        : 'Some numbers are too small to be shown.',
    notes: [`These choices were made by ${peopleSaid(people)}.`],
    chart: {
      kind: 'intervals',
      unit: 'percent',
      lowest: 0,
      highest: 100,
      groups: lines.map(({ id, label, percent, interval }) => ({
        id,
        label,
        n,
        points: [{ id, label: 'Of rated choices', value: percent, interval }],
      })),
    },
    table: {
      columns: [
        { id: 'kind', label: 'Kind', kind: 'text' },
        { id: 'choices', label: 'Choices', kind: 'count' },
        { id: 'percent', label: 'Of rated choices', kind: 'percent' },
        { id: 'low', label: 'Interval from', kind: 'percent' },
        { id: 'high', label: 'to', kind: 'percent' },
      ],
      rows: lines.map(({ label, count, percent, interval }) => [
        label,
        count,
        percent,
        interval?.low ?? null,
        interval?.high ?? null,
      ]),
    },
  })
}

function fit(study: Study): Figure {
  const head: FigureHead = {
    id: 'fit',
    section,
    title: 'How first choices fit',
    counted: 'first choices made alone',
    notes: [authors],
  }
  const choices = firstChoicesOf(study)
  if (!isGroupShown(new Set(choices.map(({ person }) => person)).size, study.rule))
    return tooFew(head, study.rule)
  return countLine(
    head,
    study,
    countBy(
      [
        { id: 'fits-well', label: 'Fits well' },
        { id: 'fits-in-part', label: 'Fits in part' },
        { id: 'fits-poorly', label: 'Fits poorly' },
      ],
      choices.map(({ vector }) => gradeOption(vector)),
    ),
    { unit: 'choices', label: 'Fit' },
  )
}
