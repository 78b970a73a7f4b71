import { expect, test } from 'vitest'
import { createFailureBrake } from '../../../src/server/http/failure-brake.ts'

const staying = () => new AbortController().signal

function setUp(options: { atOnce?: number; maxAddresses?: number } = {}) {
  const waits: number[] = []
  let nowMs = 0
  const brake = createFailureBrake({
    nowMs: () => nowMs,
    waitMs: async (ms) => void waits.push(ms),
    ...options,
  })
  const fail = async (address = 'a') =>
    brake.guard('code', address, staying(), async () => ({ succeeded: false, result: 'wrong' }))
  const pass = async (address = 'a') =>
    brake.guard('code', address, staying(), async () => ({ succeeded: true, result: 'right' }))
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
  const guess = () =>
    brake.guard('code', 'hall', staying(), async () => ({ succeeded: false, result: 'wrong' }))
  for (let slip = 0; slip < 5; slip++) await guess()
  const guesses = [1, 2, 3].map(() => guess())
  const phones = Array.from({ length: 300 }, () =>
    brake.guard('code', 'hall', staying(), async () => ({ succeeded: true, result: 'right' })),
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
  const results = await Promise.all([1, 2, 3, 4, 5].map(() => brake.guard('code', 'a', staying(), attempt)))
  expect(results).toEqual(['wrong', 'wrong', 'wrong', 'wrong', 'wrong'])
  expect(most).toBe(2)
})

test('a try that breaks is told to its caller and does not block the next', async () => {
  const { brake, fail, pass } = setUp({ atOnce: 1 })
  for (let slip = 0; slip < 5; slip++) await fail()
  const broken = brake.guard('code', 'a', staying(), () => Promise.reject(new Error('store gone')))
  await expect(broken).rejects.toThrow('store gone')
  expect(await pass()).toBe('right')
})

test('many addresses do not fill the memory', async () => {
  const { fail, waits } = setUp({ maxAddresses: 50 })
  for (let address = 0; address < 1000; address++) await fail(String(address))
  for (let slip = 0; slip < 6; slip++) await fail('last')
  expect(waits).toEqual([250])
})

test('a burst of guesses from one address is no way around: five run freely, then four at a time', async () => {
  const { brake } = setUp()
  let running = 0
  let most = 0
  const guess = async () => {
    most = Math.max(most, ++running)
    await new Promise((resolve) => setTimeout(resolve, 1))
    running--
    return { succeeded: false, result: 'wrong' }
  }
  const burst = Array.from({ length: 100 }, () => brake.guard('code', 'a', staying(), guess))
  await Promise.all(burst.slice(0, 5))
  expect(most).toBe(5)
  most = 0
  expect(new Set(await Promise.all(burst))).toEqual(new Set(['wrong']))
  expect(most).toBe(4)
})

test('300 right answers at once, and nobody failed before: all are given, none is held', async () => {
  const { brake, waits } = setUp()
  const answers = Array.from({ length: 300 }, (_, phone) =>
    brake.guard('code', 'hall', staying(), async () => {
      await new Promise((resolve) => setImmediate(resolve))
      return { succeeded: true, result: phone }
    }),
  )
  expect(await Promise.all(answers)).toEqual(Array.from({ length: 300 }, (_, phone) => phone))
  expect(waits).toEqual([])
})

test('one IPv6 network is one address; codes and sign-ins are counted apart', async () => {
  const { brake, waits, fail } = setUp()
  for (let slip = 0; slip < 6; slip++) await fail(`2001:db8:1:2::${slip}`)
  expect(waits).toEqual([250])
  await fail('2001:db8:1:3::1')
  await brake.guard('sign-in', '2001:db8:1:2::1', staying(), async () => ({
    succeeded: false,
    result: 'wrong',
  }))
  expect(waits).toEqual([250])
})

test('20,000 who have left the line are never tried, and whoever is right behind them is next', async () => {
  const held: (() => void)[] = []
  const brake = createFailureBrake({ waitMs: () => new Promise((resolve) => held.push(resolve)) })
  let tried = 0
  const guess = (wanted: AbortSignal) =>
    brake.guard('code', 'hall', wanted, async () => {
      tried++
      return { succeeded: false, result: 'wrong' }
    })
  for (let slip = 0; slip < 5; slip++) await guess(staying())
  const running = [1, 2, 3, 4].map(() => guess(staying()))
  const leaving = Array.from({ length: 20_000 }, () => new AbortController())
  const left = leaving.map(({ signal }) => guess(signal).catch((error: Error) => error.message))
  const right = brake.guard('code', 'hall', staying(), async () => ({ succeeded: true, result: 'right' }))
  await expect.poll(() => held).toHaveLength(4)
  for (const one of leaving) one.abort(new Error('left'))
  expect(new Set(await Promise.all(left))).toEqual(new Set(['left']))
  held[0]?.()
  expect(await right).toBe('right')
  expect(tried).toBe(9)
  for (const release of held) release()
  await Promise.all(running)
})

test('whoever hangs up on a wrong answer keeps the place until its time is over', async () => {
  const held: (() => void)[] = []
  const brake = createFailureBrake({
    freeTries: 0,
    atOnce: 1,
    waitMs: () => new Promise((resolve) => held.push(resolve)),
  })
  const leaving = new AbortController()
  const answer = brake.guard('code', 'hall', leaving.signal, async () => ({
    succeeded: false,
    result: 'wrong',
  }))
  await expect.poll(() => held).toHaveLength(1)
  leaving.abort(new Error('left'))
  let isNextIn = false
  const next = brake.guard('code', 'hall', staying(), async () => {
    isNextIn = true
    return { succeeded: true, result: 'right' }
  })
  await new Promise((resolve) => setImmediate(resolve))
  expect(isNextIn).toBe(false)
  held[0]?.()
  expect([await answer, await next]).toEqual(['wrong', 'right'])
})

test('when all have left, nothing is held of an address that did not fail', async () => {
  const brake = createFailureBrake({ freeTries: 0, atOnce: 1 })
  const leaving = new AbortController()
  const finish: (() => void)[] = []
  const first = brake.guard('code', 'hall', staying(), async () => {
    await new Promise<void>((resolve) => finish.push(resolve))
    return { succeeded: true, result: 'right' }
  })
  const left = brake.guard('code', 'hall', leaving.signal, async () => ({
    succeeded: false,
    result: 'wrong',
  }))
  leaving.abort(new Error('left'))
  await expect(left).rejects.toThrow('left')
  for (const go of finish) go()
  expect(await first).toBe('right')
  expect(brake.addresses()).toBe(0)
})
