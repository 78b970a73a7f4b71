import { expect, test } from 'vitest'
import { emptyVisitState, type StoryState } from '../../../src/domain/attempt/visit-state.ts'
import type { Item } from '../../../src/domain/content/home.schema.ts'
import { itemStatus, storiesOf } from '../../../src/features/visit/item-status.ts'

const tommy: Item = {
  id: 'tommy',
  room: 'living-room',
  kind: 'story',
  story: 'first',
  also: ['second'],
  person: 'tommy-hallam',
  name: 'Tommy',
  place: 'in his chair',
  at: [0, 0, 0],
  text: ['He sits.'],
  whyItMatters: 'Ask him.',
  alt: 'Tommy in his chair.',
}
const story = (finished: boolean): StoryState => ({
  play: 1,
  finished,
  ending: null,
  noticed: new Set(),
  events: [],
})
const statusAfter = (stories: Record<string, StoryState>) =>
  itemStatus(tommy, { ...emptyVisitState, stories: new Map(Object.entries(stories)) })

test('a person offers all their stories, the first one first', () => {
  expect(storiesOf(tommy)).toEqual(['first', 'second'])
})

test('a person is done when all their stories are, and under way from the first one on', () => {
  expect(statusAfter({})).toBe('new')
  expect(statusAfter({ second: story(false) })).toBe('under-way')
  expect(statusAfter({ first: story(true) })).toBe('under-way')
  expect(statusAfter({ first: story(true), second: story(true) })).toBe('done')
})
