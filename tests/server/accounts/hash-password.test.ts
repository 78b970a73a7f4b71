import { expect, test } from 'vitest'
import { hashPassword, isPasswordRight, strongCost } from '../../../src/server/accounts/hash-password.ts'

test('the cost of the running server is what OWASP asks for, and a hash carries it', async () => {
  expect(strongCost).toEqual({ n: 131_072, r: 8, p: 1 })
  const hash = await hashPassword('three plain words')
  expect(hash).toMatch(/^scrypt\$131072\$8\$1\$[\w-]{22}\$[\w-]{43}$/)
  expect(await isPasswordRight('three plain words', hash)).toBe(true)
  expect(await isPasswordRight('three plain word', hash)).toBe(false)
})

test('the same password never gives the same hash, and a hash of another cost is still read', async () => {
  const cheap = { n: 1024, r: 8, p: 1 }
  const [one, two] = [await hashPassword('a password', cheap), await hashPassword('a password', cheap)]
  expect(one).not.toBe(two)
  expect(await isPasswordRight('a password', one)).toBe(true)
  await expect(isPasswordRight('a password', 'plain:a password')).rejects.toThrow('cannot be read')
})
