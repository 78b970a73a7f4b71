import { expect, test } from 'vitest'
import { createLine } from '../../../src/server/evaluate/one-at-a-time.ts'

const staying = () => new AbortController().signal

function openPromise() {
  const settle: { resolve?: () => void } = {}
  const promise = new Promise<void>((resolve) => {
    settle.resolve = resolve
  })
  return { promise, resolve: () => settle.resolve?.() }
}

/** Work that ends when it is told to. */
function aJob(name: string, log: string[]) {
  const { promise: ended, resolve: finish } = openPromise()
  return {
    finish,
    async work() {
      log.push(`${name} begins`)
      await ended
      log.push(`${name} ends`)
      return name
    },
  }
}

test('one after the other, in order, each told how many are before it', async () => {
  const line = createLine()
  const log: string[] = []
  const places: number[] = []
  const [first, second, third] = [aJob('first', log), aJob('second', log), aJob('third', log)]
  const all = [
    line.take(first.work, { signal: staying() }),
    line.take(second.work, { signal: staying() }),
    line.take(third.work, { signal: staying(), onPlace: (before) => void places.push(before) }),
  ]
  second.finish()
  first.finish()
  third.finish()
  expect(await Promise.all(all)).toEqual(['first', 'second', 'third'])
  expect(log).toEqual([
    'first begins',
    'first ends',
    'second begins',
    'second ends',
    'third begins',
    'third ends',
  ])
  expect(places).toEqual([2, 1])
})

test('whoever leaves is never begun, and those behind move up; work that fails lets the next one in', async () => {
  const line = createLine()
  const log: string[] = []
  const first = aJob('first', log)
  const leaving = new AbortController()
  const places: number[] = []
  const failing = line.take(
    async () => {
      await first.work()
      throw new Error('broken')
    },
    { signal: staying() },
  )
  const gone = line.take(aJob('gone', log).work, { signal: leaving.signal })
  const last = aJob('last', log)
  const waiting = line.take(last.work, { signal: staying(), onPlace: (before) => void places.push(before) })
  leaving.abort(new Error('left'))
  await expect(gone).rejects.toThrow('left')
  expect(places).toEqual([2, 1])
  last.finish()
  first.finish()
  await expect(failing).rejects.toThrow('broken')
  expect(await waiting).toBe('last')
  expect(log).not.toContain('gone begins')
  await expect(line.take(last.work, { signal: AbortSignal.abort(new Error('late')) })).rejects.toThrow('late')
})
