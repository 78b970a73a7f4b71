import { expect, test } from 'vitest'
import type { VisitEvent } from '../../../src/domain/attempt/visit-event.schema.ts'
import { beganNow, isOutdated } from '../../../src/domain/story/is-outdated.ts'
import { visit } from './small-story.ts'

const started = (content: string, play = 1): VisitEvent => ({
  id: '',
  v: 1,
  visit,
  seq: play,
  at: '',
  person: null,
  content,
  live: null,
  kind: 'story.started',
  story: 'small',
  play,
  variant: null,
})
const now = { content: 'new', story: 's2' }

test('[ST21] a play of another version of its story is outdated', () => {
  expect(isOutdated([started('old')], { ...now, begunIn: 's1' })).toBe(true)
  // Nobody noted it: to be sure, the story begins anew.
  expect(isOutdated([started('old')], { ...now, begunIn: null })).toBe(true)
})

test('[ST21] an update of other files, a new play and a story not begun are not', () => {
  expect(isOutdated([started('old')], { ...now, begunIn: 's2' })).toBe(false)
  expect(isOutdated([started('old'), started('new', 2)], { ...now, begunIn: 's1' })).toBe(false)
  expect(isOutdated([], { ...now, begunIn: null })).toBe(false)
})

test('[ST21] a play that began with the content in use has its version', () => {
  expect(beganNow([started('new')], 'new')).toBe(true)
  expect(beganNow([started('old')], 'new')).toBe(false)
  expect(beganNow([], 'new')).toBe(false)
})
