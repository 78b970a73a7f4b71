// @vitest-environment node
import { expect, test } from 'vitest'
import { hashSelfMadeCode } from '../../src/platform/hash-self-made-code.ts'

test('the same answers link, other answers and other pilots do not', async () => {
  const hash = await hashSelfMadeCode('MA-07-5-ND-X', 'pilot')
  expect(hash).toMatch(/^[0-9a-f]{64}$/)
  expect(await hashSelfMadeCode('MA-07-5-ND-X', 'pilot')).toBe(hash)
  expect(await hashSelfMadeCode('MA-08-5-ND-X', 'pilot')).not.toBe(hash)
  expect(await hashSelfMadeCode('MA-07-5-ND-X', 'another')).not.toBe(hash)
})
