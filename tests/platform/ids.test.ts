import { expect, test } from 'vitest'
import { newUuidV7, randomNumbers } from '../../src/platform/ids.ts'

test('a UUID version 7 begins with the time and sorts by it', () => {
  const nowMs = Date.parse('2026-11-21T09:30:00.000Z')
  const id = newUuidV7(nowMs)
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(Number.parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(nowMs)
  expect(newUuidV7(nowMs) < newUuidV7(nowMs + 1)).toBe(true)
})

test('no two are the same', () => {
  expect(new Set(Array.from({ length: 2000 }, () => newUuidV7(0))).size).toBe(2000)
})

test('random numbers stay in range and each of the 31 comes up about as often', () => {
  const counts = Array.from({ length: 31 }, () => 0)
  for (const number of randomNumbers(31_000, 31)) counts[number] = (counts[number] ?? 0) + 1
  // 1,000 expected each; 6 standard deviations either way.
  expect(Math.min(...counts)).toBeGreaterThan(810)
  expect(Math.max(...counts)).toBeLessThan(1190)
  expect(counts).toHaveLength(31)
  expect(() => randomNumbers(1, 0)).toThrow('below')
})
