import { expect, test } from 'vitest'
import { takeEvents } from '../../../src/server/events/take-events.ts'
import { createFloodWatch } from '../../../src/server/events/flood-watch.ts'
import { openSqliteStore } from '../../../src/server/store/sqlite/sqlite-store.ts'
import { anEvent, newTestId, temporaryFolder } from '../support.ts'

const noon = Date.parse('2026-11-21T12:00:00.000Z')
const event = (visit: string, person: string | null = null) => ({ visit, person, body: 'x'.repeat(10) })

test('a visit and a code are full once they have sent what they may, until the next day', () => {
  let now = noon
  const watch = createFloodWatch({ nowMs: () => now, mostOfVisit: 20, mostOfPerson: 30 })
  watch.note(event('a', 'ann'))
  expect(watch.isFull(event('a', 'ann'))).toBe(false)
  watch.note(event('a', 'ann'))
  expect(watch.isFull(event('a'))).toBe(true)
  expect(watch.isFull(event('b', 'ann'))).toBe(false)
  watch.note(event('b', 'ann'))
  expect([watch.isFull(event('c', 'ann')), watch.isFull(event('c', 'bob'))]).toEqual([true, false])
  now += 12 * 3_600_000
  expect([watch.isFull(event('a')), watch.isFull(event('c', 'ann'))]).toEqual([false, false])
})

test('only so many are known at once, and who sends most is forgotten last', () => {
  const watch = createFloodWatch({ nowMs: () => noon, mostOfVisit: 20, mostKnown: 3 })
  watch.note(event('flood'))
  for (const visit of ['1', '2', '3', '4', '5']) {
    watch.note(event('flood'))
    watch.note(event(visit))
  }
  expect(watch.isFull(event('flood'))).toBe(true)
})

test('what is too much is refused alone with its reason; what was here already is no more of it', async () => {
  const store = await openSqliteStore(temporaryFolder())
  const nowMs = Date.parse('2026-11-21T10:00:00.000Z')
  const flood = createFloodWatch({ nowMs: () => nowMs, mostOfVisit: 1000 })
  const parts = { store, flood, nowMs, keyed: false, hashPerson: (code: string) => code }
  const visit = newTestId()
  const room = (seq: number) => anEvent({ kind: 'room.entered', room: 'hall' }, { visit, seq })
  const first = room(0)
  for (let again = 0; again < 20; again++) await takeEvents([first], parts)
  let accepted = 0
  const reasons = new Set<string>()
  for (let seq = 1; seq < 20; seq++) {
    const answer = await takeEvents([room(seq)], parts)
    accepted += answer.accepted
    for (const { reason } of answer.rejected) reasons.add(reason)
  }
  expect(accepted).toBeGreaterThan(1)
  expect(accepted).toBeLessThan(19)
  expect(reasons).toEqual(new Set(['This visit or code has sent more today than anybody can answer.']))
  expect((await takeEvents([anEvent({ kind: 'room.entered', room: 'hall' })], parts)).accepted).toBe(1)
  await store.close()
})
