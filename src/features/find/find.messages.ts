import type { LostSense } from '../../domain/content/device.schema.ts'

const senses: Readonly<Record<LostSense, string>> = {
  sight: 'Sight',
  hearing: 'Hearing',
  smell: 'Smell',
  touch: 'Touch',
}

/** Words of the pages that find and compare. */
export const findMessages = {
  title: 'Find a device',
  lead: 'Start with what the person wants to do. Then look for what may help.',
  search: 'Look for a word',
  need: 'What the person wants',
  room: 'Room',
  person: 'Person',
  sense: 'Sense lost',
  competency: 'Skill to practise',
  any: 'Any',
  senses,
  found: (count: number) => (count === 1 ? '1 device' : `${count} devices`),
  none: 'Nothing fits all of this. Take one choice away.',
  clear: 'Clear all choices',
  compareNeed: (need: string) => `Compare ways: ${need}`,
  tasks: (count: number) => (count === 1 ? '1 task' : `${count} tasks`),
  choices: 'Choices',
  more: 'Choose by room, person, sense or skill',
  devices: 'Devices',
  compare: {
    title: (need: string) => `Compare ways: ${need}`,
    people: 'A person may say',
    ask: 'Ask first',
    caption: 'Ways side by side',
    way: 'Way',
    fit: 'Whom it fits',
    cost: 'Cost and who pays',
    fails: 'When it fails',
    responds: 'Who comes',
    privacy: 'Privacy',
    lowCost: 'Costs little',
    noTechnology: 'No technology',
    other: 'Another need',
    go: 'Compare',
    all: 'All devices',
    tryIt: (name: string) => `Try it: ${name}`,
    note: 'None of these is the right one before the person has been asked.',
  },
} as const
