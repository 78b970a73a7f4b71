import { isGroupShown } from '../../disclosure/disclosure-rule.ts'
import type { Figure } from '../figure.schema.ts'
import type { Study } from '../study.ts'
import type { RowPractice } from '../study-row.ts'
import {
  type FigureHead,
  peopleSaid,
  percentOf,
  percentSaid,
  safePart,
  said,
  shownFigure,
  tooFew,
} from './figure-kit.ts'

/** Practice with devices: who tried which, how it ended, slips and help. A device with few people is left out. */
export function deviceFigures(study: Study): readonly Figure[] {
  const { rows, rule, content } = study
  const head: FigureHead = {
    id: 'devices',
    section: 'devices',
    title: 'Practice with devices',
    counted: 'people who practised',
    notes: [
      'A slip is a wrong turn that teaches; it never ends a task.',
      'Devices that fewer people tried are not listed.',
    ],
  }
  const practised = rows.filter(({ practice }) => practice.length > 0)
  if (!isGroupShown(practised.length, rule)) return [tooFew(head, rule)]
  const goes = practised.flatMap(({ practice }) => practice)
  const lines = content.devices
    .map(({ id, name }) => {
      const people = practised.filter(({ practice }) => practice.some(({ device }) => device === id))
      const own = people.flatMap(({ practice }) => practice.filter(({ device }) => device === id))
      return { id, name, people: people.length, goes: own }
    })
    .filter(({ people }) => isGroupShown(people, rule))
    .toSorted((a, b) => b.people - a.people)
  if (lines.length === 0) return [tooFew(head, rule)]
  // From the sum over all devices one could work out what is not listed.
  const listed = new Set(lines.map(({ id }) => id))
  const unlisted = practised.filter(({ practice }) =>
    practice.some(({ device }) => !listed.has(device)),
  ).length
  const isSumShown = unlisted === 0 || isGroupShown(unlisted, rule)
  const done = safePart(goes.filter(isDone).length, goes.length, rule)
  return [
    shownFigure(head, {
      n: practised.length,
      sentence: `${peopleSaid(practised.length)} tried a task ${said(goes.length)} times${
        typeof done === 'number'
          ? `; ${percentSaid((100 * done) / goes.length)} of these came to the end`
          : ''
      }.`,
      chart: {
        kind: 'bars',
        unit: 'people',
        bars: lines.map(({ id, name, people }) => ({ id, label: name, value: people, target: null })),
      },
      table: {
        columns: [
          { id: 'device', label: 'Device', kind: 'text' },
          { id: 'people', label: 'People', kind: 'count' },
          { id: 'goes', label: 'Goes at a task', kind: 'count' },
          { id: 'done', label: 'Done', kind: 'percent' },
          { id: 'slips', label: 'With a slip', kind: 'percent' },
          { id: 'helped', label: 'With help', kind: 'percent' },
        ],
        rows: [
          ...(isSumShown ? [row('All devices', practised.length, goes, rule)] : []),
          ...lines.map(({ name, people, goes }) => row(name, people, goes, rule)),
        ],
      },
    }),
  ]
}

const isDone = ({ outcome }: RowPractice) => outcome === 'done'

function row(name: string, people: number, goes: readonly RowPractice[], rule: Study['rule']) {
  const share = (isCounted: (go: RowPractice) => boolean) =>
    percentOf(safePart(goes.filter(isCounted).length, goes.length, rule), goes.length)
  return [
    name,
    people,
    goes.length,
    share(isDone),
    share(({ slips }) => slips > 0),
    share(({ helped }) => helped > 0),
  ]
}
