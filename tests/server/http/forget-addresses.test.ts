import { expect, onTestFinished, test, vi } from 'vitest'
import { createFailureBrake } from '../../../src/server/http/failure-brake.ts'
import { createGuessWatch } from '../../../src/server/live/guess-watch.ts'
import { testServer } from '../support.ts'

const staying = () => new AbortController().signal

const minuteMs = 60_000

test('a running server forgets quiet addresses by itself: 10 minutes after a wrong code, 15 after a wrong try', async () => {
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] })
  onTestFinished(() => void vi.useRealTimers())
  const brake = createFailureBrake()
  const watch = createGuessWatch({ nowMs: () => Date.now() })
  const { app } = await testServer({ brake, watch })
  const guess = () =>
    brake.guard('code', '192.0.2.1', staying(), async () => ({ succeeded: false, result: null }))

  watch.noteWrong('192.0.2.1')
  await guess()
  vi.advanceTimersByTime(10 * minuteMs - 1)
  expect([watch.addresses(), brake.addresses()]).toEqual([1, 1])
  vi.advanceTimersByTime(10_000)
  expect([watch.addresses(), brake.addresses()]).toEqual([0, 1])
  vi.advanceTimersByTime(5 * minuteMs)
  expect(brake.addresses()).toBe(0)

  // Every wrong try begins the quiet minutes anew.
  await guess()
  vi.advanceTimersByTime(14 * minuteMs)
  await guess()
  vi.advanceTimersByTime(14 * minuteMs)
  expect(brake.addresses()).toBe(1)

  await app.close()
  expect(vi.getTimerCount()).toBe(0)
})

test('an address whose wrong answer is held is not forgotten', async () => {
  let nowMs = 0
  const release: (() => void)[] = []
  const brake = createFailureBrake({
    nowMs: () => nowMs,
    freeTries: 0,
    waitMs: () => new Promise((resolve) => void release.push(resolve)),
  })
  const held = brake.guard('code', '192.0.2.1', staying(), async () => ({
    succeeded: false,
    result: 'wrong',
  }))
  await new Promise((resolve) => setImmediate(resolve))
  nowMs = 16 * minuteMs
  brake.forgetQuiet()
  expect(brake.addresses()).toBe(1)
  for (const go of release) go()
  expect(await held).toBe('wrong')
  brake.forgetQuiet()
  expect(brake.addresses()).toBe(0)
})
