import { renderHook, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { useSessionsHere } from '../../src/app/use-sessions-here.ts'
import { createEventLog } from '../../src/platform/event-log.ts'
import { createLiveRoom } from '../support/live-room.ts'

const drawer = 's02-two-hours-on-the-lino.the-drawer'
const keptAtMs = Date.UTC(2026, 10, 21, 9, 30)
const HOUR_MS = 3_600_000

/** A session that was led on the laptop alone, and a log and an outbox of this device. */
function aLaptop(databaseName: string) {
  const room = createLiveRoom({ people: 0, code: null })
  const log = createEventLog({ databaseName })
  const listeners = new Set<() => void>()
  const kept = new Map([
    ['alone', { session: 'alone', as: 'alone' as const, keptAtMs }],
    ['server', { session: 'server', as: 'trainer' as const, keptAtMs }],
  ])
  const api = {
    keptSessions: async () => [...kept.values()],
    keptEntries: async () => room.host.trainer().entries(),
    openAlone: async () => room.host,
    forget: async (session = '') => void kept.delete(session),
  }
  let nowMs = keptAtMs + HOUR_MS
  const outbox = {
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
  const parts = { log, outbox, clock: { nowMs: () => nowMs } }
  return {
    room,
    log,
    kept: () => [...kept.keys()],
    wait(hours: number) {
      nowMs += hours * HOUR_MS
    },
    open: () => renderHook(() => useSessionsHere(api, parts)).result,
    /** The outbox has sent all that waited; the server turned down what has one of these kinds. */
    async sends(...turnedDown: readonly string[]) {
      const queued = await log.queued(100)
      const isRefused = (event: unknown) => turnedDown.includes((event as { kind: string }).kind)
      const [refused, delivered] = [true, false].map((is) =>
        queued.flatMap(({ position, event }) => (isRefused(event) === is ? [position] : [])),
      )
      await log.settle({
        delivered: delivered ?? [],
        refused: (refused ?? []).map((position) => ({ position, reason: 'no' })),
      })
      for (const listener of listeners) listener()
    },
  }
}

function countAndEnd({ host, goTo }: ReturnType<typeof aLaptop>['room']) {
  goTo(`${drawer}.vote`)
  host.take({ kind: 'hands', choice: drawer, round: 1, present: 18, counts: { 'ask-why': 11 } }, null)
  host.take({ kind: 'ended', present: 18, sure: true }, null)
}

test('counts of a session led alone wait until the outbox has sent them, also when its page closed early', async () => {
  const laptop = aLaptop('sessions-here-sent')
  countAndEnd(laptop.room)
  const sessions = laptop.open()
  await waitFor(() => expect(sessions.current.map(({ counts }) => counts)).toEqual(['waiting', null]))
  expect(await laptop.log.counts()).toEqual({ waiting: 3, refused: 0 })
  await laptop.sends()
  await waitFor(() => expect(sessions.current.map(({ counts }) => counts)).toEqual(['sent', null]))
  // Looked at another day, they are not put into the queue again.
  const later = laptop.open()
  await waitFor(() => expect(later.current.map(({ counts }) => counts)).toEqual(['sent', null]))
  expect(await laptop.log.counts()).toEqual({ waiting: 0, refused: 0 })
})

test('counts that the server turned down are not said to be sent', async () => {
  const laptop = aLaptop('sessions-here-refused')
  countAndEnd(laptop.room)
  const sessions = laptop.open()
  await waitFor(() => expect(sessions.current[0]?.counts).toBe('waiting'))
  await laptop.sends('hands.counted')
  await waitFor(() => expect(sessions.current[0]?.counts).toBe('refused'))
})

test('a session tells its plan and when it ended, on the laptop alone and over the server', async () => {
  const laptop = aLaptop('sessions-here-told')
  const running = laptop.open()
  await waitFor(() => expect(running.current.map(({ endedAt }) => endedAt)).toEqual([null, null]))
  expect(running.current.map(({ plan }) => plan?.stories.length)).toEqual([2, 2])
  countAndEnd(laptop.room)
  const { ended } = laptop.room.host.state()
  const over = laptop.open()
  await waitFor(() => expect(over.current.map(({ endedAt }) => endedAt)).toEqual([ended?.at, ended?.at]))
  expect(ended?.at).toBeTypeOf('string')
})

test('a session that runs, or where no hands were counted, has nothing to say', async () => {
  const { room, open, log } = aLaptop('sessions-here-none')
  const sessions = open()
  await waitFor(() => expect(sessions.current.map(({ counts }) => counts)).toEqual([null, null]))
  room.host.take({ kind: 'ended', present: 18, sure: true }, null)
  const after = open()
  await waitFor(() => expect(after.current.map(({ counts }) => counts)).toEqual([null, null]))
  expect(await log.counts()).toEqual({ waiting: 0, refused: 0 })
})

test('after a day a session is forgotten, on the laptop alone only once its counts were sent', async () => {
  const laptop = aLaptop('sessions-here-forgotten')
  countAndEnd(laptop.room)
  laptop.wait(22)
  const sessions = laptop.open()
  await waitFor(() => expect(sessions.current.map(({ counts }) => counts)).toEqual(['waiting', null]))
  laptop.wait(2)
  const later = laptop.open()
  await waitFor(() => expect(later.current.map(({ counts }) => counts)).toEqual(['waiting']))
  expect(laptop.kept()).toEqual(['alone'])
  await laptop.sends()
  await waitFor(() => expect(later.current).toEqual([]))
  expect(laptop.kept()).toEqual([])
})
