import { expect, test } from 'vitest'
import { type ScoredDecision, scorePlay } from '../../../src/domain/scoring/score-play.ts'
import { option, smallStory, step } from '../story/small-story.ts'

const good = { outcome: 1, rights: 1, safety: 1, fit: 1, record: 0 } as const
const poor = { outcome: 0, rights: -1, safety: 0, fit: 0, record: -1 } as const
const story = smallStory({
  steps: [
    step('talk', [option('ask', { vector: good }), option('tell', { vector: poor })]),
    step('act', [option('test', { vector: good }), option('wait')]),
  ],
})

const decided = (at: string, chosen: string, more: Partial<ScoredDecision> = {}): ScoredDecision => ({
  story: 'small',
  play: 1,
  variant: null,
  step: at,
  option: chosen,
  confidence: null,
  phase: 'first',
  ...more,
})

test('[SC6] first choices count; another choice, another play and a variant do not', () => {
  const score = scorePlay(
    story,
    [
      decided('act', 'test', { confidence: 2 }),
      decided('talk', 'tell', { confidence: 5 }),
      decided('talk', 'ask', { phase: 'again' }),
      decided('talk', 'ask', { play: 2 }),
      decided('talk', 'ask', { variant: 'no-signal' }),
      decided('talk', 'ask', { story: 'other' }),
    ],
    1,
  )
  expect(score).toEqual({
    choices: [
      {
        step: 'talk',
        option: 'tell',
        confidence: 5,
        vector: poor,
        sum: -2,
        isWeak: true,
        fit: 'fits-poorly',
      },
      { step: 'act', option: 'test', confidence: 2, vector: good, sum: 4, isWeak: false, fit: 'fits-well' },
    ],
    marks: { outcome: 1, rights: 0, safety: 1, fit: 1, record: -1 },
    calibration: { rated: 2, sureAndWeak: 1, unsureAndStrong: 1 },
  })
})

test('[SC7] a decision the story does not know scores nothing', () => {
  expect(scorePlay(story, [decided('gone', 'ask'), decided('talk', 'gone')], 1).choices).toEqual([])
})
