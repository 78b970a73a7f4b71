import { beforeEach, expect, test } from 'vitest'
import { createDeviceStore, DEVICE_KEY } from '../../src/platform/device-store.ts'

let nowMs = 0
const clock = { nowMs: () => nowMs, timestamp: () => new Date(nowMs).toISOString() }
const hourMs = 3_600_000

beforeEach(() => {
  nowMs = Date.parse('2026-11-21T09:30:00.000Z')
  localStorage.clear()
})

test('remembers visit, device and code after a reload', () => {
  const store = createDeviceStore(clock)
  store.startVisit('visit-1', 'own')
  store.setPerson('K7M4-Q2XV')
  expect(createDeviceStore(clock).get()).toEqual({
    visit: 'visit-1',
    device: 'own',
    person: 'K7M4-Q2XV',
    lastActiveMs: nowMs,
  })
})

test('a visit on a shared device is left alone after 2 hours without a touch', () => {
  const store = createDeviceStore(clock)
  store.startVisit('visit-1', 'shared')
  nowMs += 1.5 * hourMs
  store.touch()
  nowMs += 2 * hourMs
  expect(store.isLeftAlone()).toBe(false)
  nowMs += 1
  expect(store.isLeftAlone()).toBe(true)
})

test('an own device is never left alone, nor is a shared one without a visit', () => {
  const store = createDeviceStore(clock)
  store.startVisit('visit-1', 'own')
  nowMs += 100 * hourMs
  expect(store.isLeftAlone()).toBe(false)
  store.startVisit('visit-2', 'shared')
  store.endVisit()
  nowMs += 100 * hourMs
  expect(store.isLeftAlone()).toBe(false)
})

test('the code stays on an own device when a visit ends, and goes from a shared one', () => {
  const store = createDeviceStore(clock)
  store.setPerson('K7M4-Q2XV')
  store.startVisit('visit-1', 'own')
  store.endVisit()
  expect(store.get()).toMatchObject({ visit: null, person: 'K7M4-Q2XV' })
  store.startVisit('visit-2', 'shared')
  store.endVisit()
  expect(store.get()).toMatchObject({ visit: null, person: null })
})

test.each([
  ['no JSON', '{'],
  ['another shape', '{"version":1,"value":{"visit":5}}'],
  [
    'a code with letters that no code has',
    '{"version":1,"value":{"visit":null,"device":null,"person":"OOOO-1111","lastActiveMs":null}}',
  ],
  [
    'a newer version',
    '{"version":99,"value":{"visit":null,"device":null,"person":null,"lastActiveMs":null}}',
  ],
  ['a list', '[1]'],
])('%s in storage counts as nothing saved', (_, stored) => {
  localStorage.setItem(DEVICE_KEY, stored)
  const store = createDeviceStore(clock)
  expect(store.get()).toEqual({ visit: null, device: null, person: null, lastActiveMs: null })
  store.startVisit('visit-1', 'own')
  expect(createDeviceStore(clock).get().visit).toBe('visit-1')
})

test('storage that is full or forbidden does not stop the visit', () => {
  const broken = {
    getItem: () => null,
    removeItem: () => undefined,
    setItem: () => {
      throw new DOMException('no room', 'QuotaExceededError')
    },
  }
  const store = createDeviceStore(clock, broken)
  store.startVisit('visit-1', 'own')
  expect(store.get().visit).toBe('visit-1')
  expect(createDeviceStore(clock, null).get().visit).toBeNull()
})

test('clearing takes the record from the device and tells listeners', () => {
  const store = createDeviceStore(clock)
  store.startVisit('visit-1', 'own')
  let told = 0
  const leave = store.subscribe(() => told++)
  store.clear()
  leave()
  store.setPerson(null)
  expect(told).toBe(1)
  expect(store.get().visit).toBeNull()
})

test('a change in another tab is seen here', () => {
  const store = createDeviceStore(clock)
  localStorage.setItem(
    DEVICE_KEY,
    JSON.stringify({
      version: 1,
      value: { visit: 'from-tab-2', device: 'own', person: null, lastActiveMs: 1 },
    }),
  )
  window.dispatchEvent(new StorageEvent('storage', { key: DEVICE_KEY }))
  expect(store.get().visit).toBe('from-tab-2')
})
