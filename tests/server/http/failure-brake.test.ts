import { expect, test } from 'vitest'
import { createFailureBrake } from '../../../src/server/http/failure-brake.ts'

function setUp(options: { maxWaiting?: number; maxAddresses?: number } = {}) {
  const waits: number[] = []
  let nowMs = 0
  const brake = createFailureBrake({
    nowMs: () => nowMs,
    waitMs: async (ms) => void waits.push(ms),
    ...options,
  })
  const fail = async (address = 'a') =>
    brake.guard(address, async () => ({ succeeded: false, result: 'wrong' }))
  const pass = async (address = 'a') =>
    brake.guard(address, async () => ({ succeeded: true, result: 'right' }))
  return { waits, brake, fail, pass, advance: (ms: number) => (nowMs += ms) }
}

test('five slips are free, then each wait is twice as long, up to 8 seconds', async () => {
  const { waits, fail } = setUp()
  for (let slip = 0; slip < 12; slip++) await fail()
  expect(waits).toEqual([250, 500, 1000, 2000, 4000, 8000, 8000])
})

test('a right answer is held, not refused', async () => {
  const { waits, fail, pass } = setUp()
  for (let slip = 0; slip < 6; slip++) await fail()
  expect(await pass()).toBe('right')
  expect(waits).toEqual([250, 500])
})

test('another address is not held', async () => {
  const { waits, fail, pass } = setUp()
  for (let slip = 0; slip < 5; slip++) await fail('a')
  expect(await pass('b')).toBe('right')
  expect(waits).toEqual([])
})

test('slips are forgotten after 15 quiet minutes', async () => {
  const { waits, fail, advance } = setUp()
  for (let slip = 0; slip < 5; slip++) await fail()
  advance(15 * 60_000 + 1)
  await fail()
  expect(waits).toEqual([])
})

test('tries of one address run one after the other, and too many at once are turned away', async () => {
  const { brake } = setUp({ maxWaiting: 3 })
  let running = 0
  let most = 0
  const attempt = async () => {
    most = Math.max(most, ++running)
    await new Promise((resolve) => setTimeout(resolve, 2))
    running--
    return { succeeded: true, result: 'done' }
  }
  const results = await Promise.all([1, 2, 3, 4].map(() => brake.guard('a', attempt)))
  expect(results).toEqual(['done', 'done', 'done', null])
  expect(most).toBe(1)
  expect(await brake.guard('a', attempt)).toBe('done')
})

test('a try that breaks is told to its caller and does not block the next', async () => {
  const { brake, pass } = setUp()
  const broken = brake.guard('a', () => Promise.reject(new Error('store gone')))
  await expect(broken).rejects.toThrow('store gone')
  expect(await pass()).toBe('right')
})

test('many addresses do not fill the memory', async () => {
  const { fail, waits } = setUp({ maxAddresses: 50 })
  for (let address = 0; address < 1000; address++) await fail(String(address))
  for (let slip = 0; slip < 6; slip++) await fail('last')
  expect(waits).toEqual([250])
})
