import { describe, expect, test } from 'vitest'
import { DAY_MINUTES, sinceBegin, timeAt } from '../../../../src/domain/device/day/day-clock.ts'
import { spansOf, usualDay } from '../../../../src/domain/device/day/day-spans.ts'
import { readDay } from '../../../../src/domain/device/day/read-day.ts'
import { scenarioContent } from '../../../support/scenario-content.ts'
import { smallDay } from '../a-day.ts'

const at = (time: string) => sinceBegin(time, smallDay.begins)
const told = (reading: ReturnType<typeof readDay>) =>
  reading.alerts.map((alert) => `${timeAt(alert.at, smallDay.begins)} ${alert.rule.id} ${alert.isTrue}`)

/** What of a reading must change when something in the day changes. */
const key = (reading: ReturnType<typeof readDay>) =>
  JSON.stringify([reading.alerts.map((it) => [it.rule.id, it.at, it.isTrue]), reading.missed.length])

test('a time of day counts from the beginning of the day, over midnight', () => {
  expect([at('20:00'), at('23:30'), at('00:00'), at('19:59')]).toEqual([0, 210, 240, 1439])
  expect([timeAt(0, '20:00'), timeAt(240, '20:00'), timeAt(1439, '20:00')]).toEqual([
    '20:00',
    '00:00',
    '19:59',
  ])
})

test('the day is spans without a gap, and the later stay counts where two meet', () => {
  const spans = spansOf(smallDay, usualDay)
  expect(spans[0]?.from).toBe(0)
  expect(spans.at(-1)?.to).toBe(DAY_MINUTES)
  for (const [index, span] of spans.entries()) expect(span.from).toBe(spans[index - 1]?.to ?? 0)
  expect(spans.map(({ stay }) => stay)).toEqual([null, 'sleep', 'toilet', 'sleep', null, 'breakfast', null])
})

test('on the usual day nobody is told anything', () => {
  expect(told(readDay(smallDay, usualDay))).toEqual([])
})

test('a lie-in and a long night walk are told, and they are true', () => {
  const starts = { breakfast: at('12:00') }
  expect(told(readDay(smallDay, { starts, faults: [] }))).toEqual(['11:00 no-kitchen true'])
  const long = {
    ...smallDay,
    stays: smallDay.stays.map((stay) => (stay.id === 'toilet' ? { ...stay, minutes: 45 } : stay)),
  }
  expect(told(readDay(long, usualDay))).toEqual(['02:20 out-of-bed true'])
})

test('a stay that is left out did not happen', () => {
  expect(told(readDay(smallDay, { starts: { breakfast: null }, faults: [] }))).toEqual([
    '11:00 no-kitchen true',
  ])
})

test('a dead sensor raises a false alert', () => {
  expect(told(readDay(smallDay, { starts: {}, faults: ['kitchen-flat'] }))).toEqual([
    '11:00 no-kitchen false',
  ])
})

test('a moved pad takes the person to be up all night', () => {
  const reading = readDay(smallDay, { starts: {}, faults: ['pad-moved'] })
  expect(told(reading)).toEqual(['22:50 out-of-bed false'])
})

test('what a fault hid is listed as missed', () => {
  const bedRule = { ...smallDay.rules[1], places: ['bed'], minutes: 60 } as (typeof smallDay.rules)[number]
  const reading = readDay({ ...smallDay, rules: [bedRule] }, { starts: {}, faults: ['pad-moved'] })
  expect(reading.alerts).toEqual([])
  expect(reading.missed.map(({ rule }) => rule.id)).toEqual(['out-of-bed', 'out-of-bed'])
})

test('a message that goes nowhere is missed, though the sensor works', () => {
  const silent = [{ id: 'no-line', label: 'No line', words: 'It cannot call.', silences: ['no-kitchen'] }]
  const choices = { starts: { breakfast: null }, faults: ['no-line'] }
  const reading = readDay({ ...smallDay, faults: silent }, choices)
  expect(reading.alerts).toEqual([])
  expect(reading.missed.map(({ rule }) => rule.id)).toEqual(['no-kitchen'])
})

test('a room cools by its share an hour, and a cold rule tells after its time', () => {
  const cold = {
    ...smallDay,
    rules: [
      {
        ...smallDay.rules[0],
        id: 'cold',
        kind: 'colder',
        limitC: 16,
        minutes: 120,
        from: '20:00',
        to: '19:59',
        places: undefined,
      },
    ] as never,
    warmth: { startC: 20, outsideC: 5, heatedC: 21, heatedBy: ['breakfast'], perHour: 0.1 },
  }
  const { warmth, alerts } = readDay(cold, usualDay)
  // After one hour a tenth of the 15 degrees between is gone.
  expect(warmth[12]).toBeCloseTo(18.5, 5)
  expect(alerts).toHaveLength(1)
  expect(warmth[(alerts[0]?.at ?? 0) / 5]).toBeLessThan(16)
})

describe('the days of the real devices', () => {
  const content = scenarioContent()
  const withDay = [...content.devices.values()].filter(({ day }) => day)
  test('the six monitoring devices have one', () => {
    expect(withDay.map(({ id }) => id).toSorted()).toEqual([
      'activity-monitor',
      'door-exit-sensor',
      'gps-tracker',
      'med-dispenser',
      'occupancy-sensor',
      'temperature',
    ])
  })
  test.each(withDay.map((device) => [device.id, device] as const))(
    '%s: the usual day is quiet or true, and a moved habit or a fault changes who is told',
    (_, { day }) => {
      if (!day) throw new Error('no day')
      const usual = readDay(day, usualDay)
      expect(usual.alerts.filter(({ isTrue }) => !isTrue)).toEqual([])
      const moved = day.stays.flatMap((stay) => [
        ...(stay.optional ? [{ [stay.id]: null }] : []),
        ...(stay.moves
          ? [
              { [stay.id]: sinceBegin(stay.moves.earliest, day.begins) },
              { [stay.id]: sinceBegin(stay.moves.latest, day.begins) },
            ]
          : []),
      ])
      const others = moved.map((starts) => readDay(day, { starts, faults: [] }))
      expect(others.some((reading) => key(reading) !== key(usual))).toBe(true)
      for (const fault of day.faults) {
        const readings = [{}, ...moved].map((starts) => [
          readDay(day, { starts, faults: [] }),
          readDay(day, { starts, faults: [fault.id] }),
        ])
        expect(
          readings.some(([well, broken]) => well && broken && key(well) !== key(broken)),
          fault.id,
        ).toBe(true)
      }
      expect(day.looks.some(({ needed }) => !needed)).toBe(true)
    },
  )
})
