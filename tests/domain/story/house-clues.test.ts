import { expect, test } from 'vitest'
import { emptyVisitState, foldVisit } from '../../../src/domain/attempt/visit-state.ts'
import type { VisitEvent, VisitFact } from '../../../src/domain/attempt/visit-event.schema.ts'
import { houseClues, noticeItem } from '../../../src/domain/story/house-clues.ts'
import { smallStory, visit } from './small-story.ts'

const story = smallStory()
const start: VisitFact = { kind: 'story.started', story: 'small', play: 2, variant: null }
const seen: VisitFact = { kind: 'noticed', story: 'small', play: 2, clue: 'rug', prompted: false }
const decided: VisitFact = {
  kind: 'decision.made',
  story: 'small',
  play: 2,
  variant: null,
  step: 'talk',
  option: 'ask',
  shown: ['ask', 'tell', 'leave'],
  confidence: null,
  phase: 'first',
}

function stateAfter(...facts: readonly VisitFact[]) {
  const common = { id: '', v: 1, visit, seq: 0, at: '', person: null, content: '', live: null }
  const state = facts.reduce(
    (folded, fact) => foldVisit(folded, { ...common, ...fact } as VisitEvent),
    emptyVisitState,
  )
  return state.stories.get('small')
}

test('[ST16] opening an item while looking round notices its clue, unprompted, once', () => {
  expect(noticeItem(story, stateAfter(start), 'rug-item')).toEqual([seen])
  expect(noticeItem(story, stateAfter(start, seen), 'rug-item')).toEqual([])
  expect(noticeItem(story, stateAfter(start), 'kettle')).toEqual([])
})

test('[ST16] before the start and after the first decision, items are no clues', () => {
  expect(noticeItem(story, undefined, 'rug-item')).toEqual([])
  expect(noticeItem(story, stateAfter(start, decided), 'rug-item')).toEqual([])
  expect(houseClues(story, stateAfter(start, decided)).isLookingAround).toBe(false)
})

test('[ST16] the house is told which clues there are and which were noticed', () => {
  expect(houseClues(story, stateAfter(start, seen))).toEqual({
    isLookingAround: true,
    clues: [
      {
        id: 'rug',
        room: 'hall',
        item: 'rug-item',
        name: 'rug',
        place: 'here',
        lines: [{ text: 'A rug.' }],
        isNoticed: true,
      },
      {
        id: 'light',
        room: 'hall',
        item: 'light-item',
        name: 'light',
        place: 'here',
        lines: [{ text: 'A light.' }],
        isNoticed: false,
      },
    ],
  })
})
