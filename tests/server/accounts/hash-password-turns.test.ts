import type * as Crypto from 'node:crypto'
import { expect, test, vi } from 'vitest'
import { hashPassword } from '../../../src/server/accounts/hash-password.ts'

const work = vi.hoisted(() => ({ running: 0, most: 0, atEnd: () => undefined as unknown }))

vi.mock('node:crypto', async (load) => ({
  ...(await load<typeof Crypto>()),
  scrypt(...values: readonly unknown[]) {
    const done = values.at(-1) as (error: null, key: Buffer) => void // the callback always comes last
    work.most = Math.max(work.most, ++work.running)
    setImmediate(() => {
      work.running--
      done(null, Buffer.alloc(32))
      work.atEnd()
    })
  },
}))

test('two passwords are worked on at a time, also when one more comes just as a place is handed on', async () => {
  const late: Promise<string>[] = []
  work.atEnd = () => queueMicrotask(() => late.length < 20 && late.push(hashPassword('a late one')))
  const first = await Promise.all(Array.from({ length: 10 }, () => hashPassword('an early one')))
  expect(first).toHaveLength(10)
  while (late.length < 20) await new Promise((resolve) => setImmediate(resolve))
  await Promise.all(late)
  expect([work.most, work.running]).toEqual([2, 0])
})
