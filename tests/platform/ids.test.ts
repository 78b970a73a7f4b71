import { expect, test } from 'vitest'
import { newUuidV7, randomBytes } from '../../src/platform/ids.ts'

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

test('random bytes are as many as asked for and cover the whole range', () => {
  expect(randomBytes(8)).toHaveLength(8)
  expect(new Set(randomBytes(20_000)).size).toBe(256)
})
