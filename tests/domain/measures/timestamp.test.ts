import { expect, test } from 'vitest'
import { dayNumberOf, epochMsOf } from '../../../src/domain/measures/timestamp.ts'

test('a timestamp has the milliseconds that the platform gives it, on every day of 130 years', () => {
  for (let ms = Date.UTC(1970, 0, 1, 13, 7, 9, 42); ms < Date.UTC(2100, 2, 3); ms += 86_400_000) {
    const timestamp = new Date(ms).toISOString()
    if (epochMsOf(timestamp) !== ms) expect(`${timestamp} ${epochMsOf(timestamp)}`).toBe(ms)
  }
  expect(epochMsOf('2026-11-21T09:30:12.345Z')).toBe(Date.parse('2026-11-21T09:30:12.345Z'))
})

test('a day has a number', () => {
  expect(dayNumberOf('1970-01-01')).toBe(0)
  expect(dayNumberOf('2027-03-01') - dayNumberOf('2027-02-01')).toBe(28)
})
