import 'fake-indexeddb/auto'
import { beforeEach, expect, test } from 'vitest'
import { forgetLedHere, ledHere } from '../../src/app/led-here.ts'
import { agreements } from '../../src/app/live-agreement.ts'
import { openLiveKeep } from '../../src/platform/live/live-database.ts'

const keep = openLiveKeep()
const view = { own: { seat: 'seat' }, shared: null }
const DAY = 86_400_000

beforeEach(async () => {
  await keep.forget()
  await keep.keepSession({ session: 'led', as: 'trainer', ticket: null, keptAtMs: 9 })
  await keep.keepSession({ session: 'seat', as: 'phone', ticket: null, keptAtMs: 5 })
  await keep.keepView('seat', view)
})

test('a phone finds its last seat for a week', async () => {
  expect(await ledHere(DAY)).toEqual({ joinedAtMs: 5, view })
  expect(await ledHere(8 * DAY)).toBeNull()
})

test('a laptop that only leads took no seat', async () => {
  await keep.forget('seat')
  expect(await ledHere(DAY)).toBeNull()
})

test('clearing forgets the seat and the agreement, not a session that this device leads', async () => {
  agreements.set({ session: 'led', research: true, person: 'K7MQ-3TRA-XW4P' })
  await forgetLedHere()
  expect(await ledHere(DAY)).toBeNull()
  expect(await keep.view('seat')).toBeNull()
  expect(agreements.get().person).toBeNull()
  expect((await keep.sessions()).map(({ session }) => session)).toEqual(['led'])
})
