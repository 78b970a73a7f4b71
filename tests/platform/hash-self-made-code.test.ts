// @vitest-environment node
import { expect, test } from 'vitest'
import { factSchemas } from '../../src/domain/attempt/visit-event.schema.ts'
import { matchSelfMade } from '../../src/domain/linking/self-made-hash.ts'
import { hashSelfMadeCode } from '../../src/platform/hash-self-made-code.ts'

test('the same answers link, other answers and other pilots do not', async () => {
  const hash = await hashSelfMadeCode('MA-07-5-ND-X', 'pilot')
  expect(hash).toMatch(/^[0-9a-f]{20}(\.[0-9a-f]{20}){5}$/)
  expect(await hashSelfMadeCode('MA-07-5-ND-X', 'pilot')).toBe(hash)
  expect(await hashSelfMadeCode('MA-07-5-ND-X', 'another')).not.toBe(hash)
  expect(factSchemas['link.given'].safeParse({ kind: 'link.given', self_made: hash }).success).toBe(true)
})

test('[LK10] one part different still shows as that, whichever it is; two do not', async () => {
  const one = (await hashSelfMadeCode('MA-07-5-ND-X', 'pilot')) ?? ''
  for (const other of ['JA-07-5-ND-X', 'MA-08-5-ND-X', 'MA-07-6-ND-X', 'MA-07-5-LE-X', 'MA-07-5-ND-J']) {
    expect(matchSelfMade(one, (await hashSelfMadeCode(other, 'pilot')) ?? ''), other).toBe('one-part-differs')
  }
  expect(matchSelfMade(one, (await hashSelfMadeCode('MA-08-6-ND-X', 'pilot')) ?? '')).toBeNull()
  const pieces = one.split('.')
  expect(new Set(pieces).size).toBe(6)
})
