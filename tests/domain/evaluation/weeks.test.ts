import { expect, test } from 'vitest'
import { STANDARD_RULE } from '../../../src/domain/disclosure/disclosure-rule.ts'
import { weekOf } from '../../../src/domain/disclosure/weekly-release.ts'
import { periodsOf } from '../../../src/domain/evaluation/periods.ts'
import { dayOfNumber, mondayOf, mondayOfWeek } from '../../../src/domain/evaluation/weeks.ts'
import { dayNumberOf } from '../../../src/domain/measures/timestamp.ts'

test('every day of 60 years comes back from its number, and its Monday is a Monday at most 6 days before', () => {
  const first = dayNumberOf('1999-12-25')
  const days = Array.from({ length: 60 * 366 }, (_, at) => first + at)
  const wrong = days.filter((number) => {
    const day = new Date(number * 86_400_000).toISOString().slice(0, 10)
    const monday = mondayOf(day)
    const isMonday = new Date(`${monday}T00:00:00Z`).getUTCDay() === 1
    const isNear = number - dayNumberOf(monday) >= 0 && number - dayNumberOf(monday) <= 6
    const isSame = mondayOfWeek(weekOf(`${day}T12:00:00.000Z`)) === monday
    return dayOfNumber(number) !== day || !isMonday || !isNear || !isSame
  })
  expect(wrong).toEqual([])
})

const weeks = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts).flatMap(([monday, people]) => Array.from({ length: people }, () => monday))

test('periods hold ten people or more each; what is left goes with the last one', () => {
  expect(
    periodsOf(
      weeks({ '2026-05-04': 12, '2026-05-11': 4, '2026-05-18': 7, '2026-05-25': 30, '2026-06-01': 9 }),
      STANDARD_RULE,
    ),
  ).toEqual(['2026-05-04', '2026-05-11', '2026-05-25'])
  expect(periodsOf(weeks({ '2026-05-04': 9 }), STANDARD_RULE)).toEqual([])
})
