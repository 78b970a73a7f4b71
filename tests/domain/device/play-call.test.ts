import { describe, expect, test } from 'vitest'
import { lessonFaults } from '../../../src/domain/device/lesson-faults.ts'
import { playCall } from '../../../src/domain/device/play-call.ts'
import { scenarioContent } from '../../support/scenario-content.ts'
import { smallDay } from './a-day.ts'
import { bell } from './bell-device.ts'

const devices = [...scenarioContent().devices.values()]
const call = {
  id: 'ring',
  kind: 'real' as const,
  title: 'A ring',
  intro: 'Somebody is at the door.',
  steps: [{ via: ['ring'], words: 'The bell rings.' }],
  learnt: 'It rings.',
}
const ringing = bell.regions.bell
if (!ringing?.states.ringing) throw new Error('the bell does not ring')
const heard = {
  ...bell,
  elsewhere: { phone: { name: 'Phone', rest: 'Nothing.' } },
  regions: {
    ...bell.regions,
    bell: {
      ...ringing,
      states: { ...ringing.states, ringing: { ...ringing.states.ringing, seen: { phone: 'A ring.' } } },
    },
  },
}

test('a call is told moment by moment, and each place shows what it hears of', () => {
  const moments = playCall(heard, call)
  expect(moments.map(({ words }) => words)).toEqual(['Somebody is at the door.', 'The bell rings.'])
  expect(moments.map(({ elsewhere }) => elsewhere)).toEqual([
    { centre: null, phone: 'Nothing.' },
    { centre: null, phone: 'A ring.' },
  ])
  expect(moments[1]?.view.sound?.caption).toBe('Ding.')
})

test.each([
  ['nobody elsewhere', { ...heard, elsewhere: undefined }, call, 'Say under elsewhere'],
  ['an unknown action', heard, { ...call, steps: [{ via: ['knock'], words: 'Knock.' }] }, '"knock"'],
  [
    'an action that does nothing',
    heard,
    { ...call, steps: [...call.steps, { via: ['key-3', 'clear'], words: 'Keys.' }] },
    'changes nothing',
  ],
  ['nothing seen', { ...bell, elsewhere: heard.elsewhere }, call, 'Nobody elsewhere sees anything'],
])('%s is a fault', (_, device, played, message) => {
  const faults = lessonFaults({ ...device, calls: [played] })
  expect(faults.map((fault) => fault.message).join()).toContain(message)
})

const faultsOf = (change: Partial<typeof smallDay>) =>
  lessonFaults({ ...bell, day: { ...smallDay, ...change } }).map(({ message }) => message)

test('a day that names strange places or cannot be changed is a fault', () => {
  expect(faultsOf({})).toEqual([])
  expect(faultsOf({ otherwise: 'moon' }).join()).toContain('no place "moon"')
  expect(faultsOf({ notices: ['attic'] }).join()).toContain('no place "attic"')
  const fixed = smallDay.stays.map(({ id, label, place, from, minutes }) => ({
    id,
    label,
    place,
    from,
    minutes,
  }))
  expect(faultsOf({ stays: fixed }).join()).toContain('Nothing can be moved')
})

test('buttons of an app need a screen that always shows something', () => {
  const controls = [...bell.controls, { id: 'tap', kind: 'press' as const, label: 'Tap', onScreen: true }]
  expect(lessonFaults({ ...bell, controls }).join()).not.toBe('')
  expect(lessonFaults({ ...bell, screen: 'phone' }).map(({ path }) => path)).toEqual(['screen'])
})

describe('every call of every device', () => {
  const calls = devices.flatMap((device) =>
    (device.calls ?? []).map((it) => [`${device.id}/${it.id}`, device, it] as const),
  )
  test('nine alarms and sensors have the four kinds', () => {
    for (const id of [
      'alarm-hub',
      'falls-detector',
      'occupancy-sensor',
      'door-exit-sensor',
      'activity-monitor',
      'gps-tracker',
      'med-dispenser',
      'fire-co-alarms',
      'seizure-monitor',
    ]) {
      const kinds = calls.filter(([, device]) => device.id === id).map(([, , it]) => it.kind)
      expect([...new Set(kinds)].toSorted(), id).toEqual(['false-alarm', 'line-failure', 'no-voice', 'real'])
    }
  })
  test.each(calls)('%s has words at every moment', (_, device, it) => {
    const moments = playCall(device, it)
    expect(moments.length).toBeGreaterThan(2)
    for (const { words, elsewhere } of moments) {
      expect(words).toMatch(/\w+.*[.?”]/)
      for (const text of Object.values(elsewhere)) if (text !== null) expect(text).toMatch(/\w+/)
    }
  })
})
