import type { DeviceDay } from '../../../src/domain/content/device-day.schema.ts'

/** A small made-up day: sleep, breakfast, a walk; a bed pad that notices the bed alone. */
export const smallDay: DeviceDay = {
  intro: 'A day.',
  question: 'Does the person get up?',
  begins: '20:00',
  places: [
    { id: 'bed', name: 'Bed' },
    { id: 'kitchen', name: 'Kitchen' },
    { id: 'room', name: 'Room' },
  ],
  otherwise: 'room',
  stays: [
    { id: 'sleep', label: 'Sleeps', place: 'bed', from: '22:00', minutes: 540 },
    {
      id: 'toilet',
      label: 'Gets up',
      place: 'room',
      from: '02:00',
      minutes: 10,
      moves: { earliest: '01:00', latest: '05:00' },
      optional: true,
    },
    {
      id: 'breakfast',
      label: 'Eats',
      place: 'kitchen',
      from: '08:00',
      minutes: 30,
      moves: { earliest: '07:00', latest: '13:00' },
      optional: true,
    },
  ],
  notices: ['bed', 'kitchen'],
  rules: [
    {
      id: 'no-kitchen',
      kind: 'none',
      label: 'No kitchen',
      places: ['kitchen'],
      from: '05:00',
      to: '11:00',
      alert: 'Nobody in the kitchen by 11.',
      told: 'The daughter.',
      follows: 'She rings.',
    },
    {
      id: 'out-of-bed',
      kind: 'longer',
      label: 'Out of bed',
      places: ['room'],
      minutes: 20,
      from: '22:30',
      to: '06:00',
      alert: 'Out of bed for 20 minutes.',
      told: 'The night worker.',
      follows: 'She goes in.',
    },
  ],
  faults: [
    { id: 'kitchen-flat', label: 'Kitchen sensor flat', words: 'It notices nobody.', hides: ['kitchen'] },
    { id: 'pad-moved', label: 'Pad moved', words: 'It notices nobody.', hides: ['bed'] },
  ],
  looks: [
    { at: '07:00', who: 'The daughter', words: 'She looks.', needed: false, why: 'No reason.' },
    { at: '11:05', who: 'The daughter', words: 'She looks.', needed: true, why: 'An alert came.' },
  ],
  learnt: 'The rule knows the clock.',
}
