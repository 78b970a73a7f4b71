import { expect, test } from 'vitest'
import { createFailureBrake } from '../../../src/server/http/failure-brake.ts'

function setUp(options: { atOnce?: number; maxAddresses?: number } = {}) {
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

test('five slips are free, then each wrong answer is held twice as long, up to 8 seconds', async () => {
  const { waits, fail } = setUp()
  for (let slip = 0; slip < 12; slip++) await fail()
  expect(waits).toEqual([250, 500, 1000, 2000, 4000, 8000, 8000])
})

test('a right answer is given at once, even after many wrong ones', async () => {
  const { waits, fail, pass } = setUp()
  for (let slip = 0; slip < 6; slip++) await fail()
  expect(await pass()).toBe('right')
  expect(waits).toEqual([250])
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

test('300 right answers from one address at once, with guesses between them: none is refused', async () => {
  const held: (() => void)[] = []
  const brake = createFailureBrake({ waitMs: () => new Promise((resolve) => held.push(resolve)) })
  const guess = () => brake.guard('hall', async () => ({ succeeded: false, result: 'wrong' }))
  for (let slip = 0; slip < 5; slip++) await guess()
  const guesses = [1, 2, 3].map(() => guess())
  const phones = Array.from({ length: 300 }, () =>
    brake.guard('hall', async () => ({ succeeded: true, result: 'right' })),
  )
  // Three places are taken by guesses whose answers are held for good; the phones all go through the fourth.
  expect(new Set(await Promise.all(phones))).toEqual(new Set(['right']))
  for (const release of held) release()
  expect(await Promise.all(guesses)).toEqual(['wrong', 'wrong', 'wrong'])
})

test('an address that is slowed has only so many tries under way; the others wait and are not lost', async () => {
  const { brake, fail } = setUp({ atOnce: 2 })
  for (let slip = 0; slip < 5; slip++) await fail()
  let running = 0
  let most = 0
  const attempt = async () => {
    most = Math.max(most, ++running)
    await new Promise((resolve) => setTimeout(resolve, 2))
    running--
    return { succeeded: false, result: 'wrong' }
  }
  const results = await Promise.all([1, 2, 3, 4, 5].map(() => brake.guard('a', attempt)))
  expect(results).toEqual(['wrong', 'wrong', 'wrong', 'wrong', 'wrong'])
  expect(most).toBe(2)
})

test('a try that breaks is told to its caller and does not block the next', async () => {
  const { brake, fail, pass } = setUp({ atOnce: 1 })
  for (let slip = 0; slip < 5; slip++) await fail()
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
