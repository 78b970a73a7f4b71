import { expect, test } from 'vitest'
import type { VisitEvent, VisitFact } from '../../../src/domain/attempt/visit-event.schema.ts'
import type { StoryPlacing } from '../../../src/domain/content/story-parts.schema.ts'
import { anchorsOfStory, openPlacing, putDevices, roomOfChange } from '../../../src/domain/story/placings.ts'
import { option, smallStory, step, visit } from './small-story.ts'

const place = (id: string, works: boolean) => ({
  id,
  room: 'hall',
  anchor: `hall-${id}`,
  name: `on the ${id}`,
  works,
  why: 'So.',
})
const placing = (device: string, after: string[]): StoryPlacing => ({
  device,
  after,
  invite: 'Where?',
  places: [place('table', true), place('roof', false)],
})
const story = smallStory({
  steps: [
    step('talk', [option('ask'), option('tell')], { placing: placing('alarm-hub', ['ask']) }),
    step('act', [option('test'), option('wait')], { placing: placing('key-safe', ['test']) }),
  ],
})

const chose = (at: string, chosen: string): VisitFact => ({
  kind: 'decision.made',
  story: 'small',
  play: 1,
  variant: null,
  step: at,
  option: chosen,
  shown: [],
  confidence: null,
  phase: 'first',
})
const put = (device: string, where: string): VisitFact => ({
  kind: 'device.placed',
  story: 'small',
  play: 1,
  device,
  place: where,
  works: where === 'table',
})
const events = (...facts: readonly VisitFact[]) =>
  facts.map(
    (fact, seq) =>
      ({ id: '', v: 1, visit, seq, at: '', person: null, content: '', live: null, ...fact }) as VisitEvent,
  )

test('[ST19] a device waits to be put somewhere from the choice that leaves it so until the next one', () => {
  expect(openPlacing(story, events())).toBeNull()
  expect(openPlacing(story, events(chose('talk', 'tell')))).toBeNull()
  expect(openPlacing(story, events(chose('talk', 'ask')))).toEqual({
    placing: story.steps[0]?.placing,
    put: null,
  })
  expect(openPlacing(story, events(chose('talk', 'ask'), chose('act', 'wait')))).toBeNull()
})

test('[ST19] the last place counts, and a place of another device does not', () => {
  const all = events(
    chose('talk', 'ask'),
    put('alarm-hub', 'roof'),
    put('alarm-hub', 'table'),
    put('key-safe', 'roof'),
    put('alarm-hub', 'moon'),
  )
  // "moon" is no place of this story any more: the last one that is counts.
  expect(openPlacing(story, all)?.put?.id).toBe('table')
})

const where = (...facts: readonly VisitFact[]) =>
  putDevices(story, events(...facts)).map(({ placing: it, place: { id } }) => [it.device, id])

test('[ST20] what was put stands while its choice stands', () => {
  const first = [chose('talk', 'ask'), put('alarm-hub', 'roof')]
  expect(where(...first)).toEqual([['alarm-hub', 'roof']])
  expect(where(...first, chose('act', 'test'), put('key-safe', 'table'))).toEqual([
    ['alarm-hub', 'roof'],
    ['key-safe', 'table'],
  ])
  expect(where(...first, chose('talk', 'tell'))).toEqual([])
})

test('[ST20] a later choice can take it out of the house', () => {
  const [talk] = story.steps
  const emptied = {
    ...story,
    steps: [
      talk!,
      step('act', [
        option('test', { house: { words: 'It is gone.', room: 'hall', hidden: ['prop_alarm-hub'] } }),
        option('wait'),
      ]),
    ],
  }
  const before = [chose('talk', 'ask'), put('alarm-hub', 'table')]
  expect(putDevices(emptied, events(...before, chose('act', 'wait')))).toHaveLength(1)
  expect(putDevices(emptied, events(...before, chose('act', 'test')))).toEqual([])
})

test('the anchors of a story are those of all its places', () => {
  expect(anchorsOfStory(story)).toEqual(['hall-table', 'hall-roof', 'hall-table', 'hall-roof'])
})

test('[ST20] the light of the alarm unit is seen where the unit was put, everything else where it is', () => {
  const green = {
    words: 'The light is green.',
    room: 'kitchen',
    lamps: { 'indicator_hub-light': 'green' },
  } as const
  const empty = { words: 'The hook is empty.', room: 'kitchen', hidden: ['prop_coat'] }
  const stands = putDevices(story, events(chose('talk', 'ask'), put('alarm-hub', 'table')))
  expect([green, empty].map((change) => roomOfChange(change, stands))).toEqual(['hall', 'kitchen'])
  expect(roomOfChange(green, [])).toBe('kitchen')
})
