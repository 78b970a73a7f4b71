import { describe, expect, test } from 'vitest'
import type { Story } from '../../../src/domain/content/story.schema.ts'
import { shownOrder } from '../../../src/domain/story/shown-order.ts'
import type { StoryEvent, StoryFact } from '../../../src/domain/story/story-play.ts'
import { advanceStory, openStory, type StoryRun } from '../../../src/domain/story/story-run.ts'
import { option, smallStory, step, visit } from './small-story.ts'

const begun: StoryEvent[] = [{ type: 'looking.started' }, { type: 'looking.ended' }]
const choose = (at: string, chosen: string, confidence: number | null = null): StoryEvent => ({
  type: 'choice.made',
  step: at,
  option: chosen,
  confidence,
})

const see = (clue: string, prompted = false): StoryEvent => ({ type: 'clue.noticed', clue, prompted })

function play(
  events: readonly StoryEvent[],
  story: Story = smallStory(),
): { run: StoryRun; facts: StoryFact[] } {
  const facts: StoryFact[] = []
  let run = openStory(story, { visit, play: 1, variant: null })
  for (const event of events) {
    const next = advanceStory(run, event)
    run = next.run
    facts.push(...next.facts)
  }
  return { run, facts }
}

const placeOf = (events: readonly StoryEvent[], story?: Story) => play(events, story).run.snapshot.value

test('[ST1] nothing is stated until the learner starts', () => {
  expect(play([]).run.snapshot.value).toBe('opening')
  expect(play([])).toMatchObject({ facts: [] })
  expect(play([{ type: 'looking.started' }])).toMatchObject({
    facts: [{ kind: 'story.started', story: 'small', play: 1, variant: null }],
    run: { snapshot: { value: 'lookingAround' } },
  })
})

describe('[ST2] clues', () => {
  test('are noticed once', () => {
    const { facts, run } = play([
      { type: 'looking.started' },
      see('rug'),
      see('rug', true),
      see('light', true),
    ])
    expect(facts.slice(1)).toEqual([
      { kind: 'noticed', story: 'small', play: 1, clue: 'rug', prompted: false },
      { kind: 'noticed', story: 'small', play: 1, clue: 'light', prompted: true },
    ])
    expect(run.snapshot.context.noticed).toEqual([
      { clue: 'rug', prompted: false },
      { clue: 'light', prompted: true },
    ])
  })

  test('are passed over when unknown, before the start, or at a decision', () => {
    expect(play([see('rug'), { type: 'looking.started' }, see('ghost')]).facts).toHaveLength(1)
    expect(play([...begun, see('rug')]).facts).toHaveLength(1)
  })
})

test('[ST3] a learner can go on without noticing anything', () => {
  expect(placeOf(begun)).toEqual({ deciding: { talk: 'choosing' } })
})

test('[ST4] a choice counts only at its own step and as one of its options', () => {
  expect(placeOf([...begun, choose('act', 'test')])).toEqual({ deciding: { talk: 'choosing' } })
  expect(placeOf([...begun, choose('talk', 'test')])).toEqual({ deciding: { talk: 'choosing' } })
  expect(placeOf([...begun, choose('talk', 'ask')])).toEqual({ deciding: { talk: 'consequence' } })
  expect(play([...begun, choose('act', 'test')]).facts).toHaveLength(1)
})

describe('another choice', () => {
  const tried: StoryEvent[] = [
    ...begun,
    choose('talk', 'tell', 4),
    { type: 'choice.retried' },
    choose('talk', 'ask', 2),
  ]

  test('[ST5] keeps the first choice and its confidence', () => {
    expect(play(tried).run.snapshot.context.choices).toEqual([
      { step: 'talk', first: { option: 'tell', confidence: 4 }, standing: 'ask', tried: ['tell', 'ask'] },
    ])
  })

  test('[ST6] is stated as again, without confidence', () => {
    const shown = shownOrder(['ask', 'tell', 'leave'], visit, 'talk')
    const common = { kind: 'decision.made', story: 'small', play: 1, variant: null, step: 'talk', shown }
    expect(play(tried).facts.slice(1)).toEqual([
      { ...common, option: 'tell', confidence: 4, phase: 'first' },
      { ...common, option: 'ask', confidence: null, phase: 'again' },
    ])
  })

  test('[ST7] stands for the ending', () => {
    const ends = (events: StoryEvent[]) =>
      placeOf([...begun, choose('talk', 'ask'), { type: 'story.continued' }, ...events])
    const on: StoryEvent[] = [{ type: 'story.continued' }, { type: 'story.continued' }]
    expect(ends([choose('act', 'test'), ...on])).toEqual({ ending: 'tested' })
    expect(ends([choose('act', 'test'), { type: 'choice.retried' }, choose('act', 'wait'), ...on])).toEqual({
      ending: 'waited',
    })
  })

  test('[ST8] can be left alone', () => {
    const { run, facts } = play([
      ...begun,
      choose('talk', 'tell', 4),
      { type: 'choice.retried' },
      { type: 'choice.kept' },
    ])
    expect(run.snapshot.value).toEqual({ deciding: { talk: 'consequence' } })
    expect(facts).toHaveLength(2)
    expect(placeOf([...begun, { type: 'choice.kept' }])).toEqual({ deciding: { talk: 'choosing' } })
  })
})

describe('[ST10] going back', () => {
  const back: StoryEvent = { type: 'page.returned' }
  const onward: StoryEvent = { type: 'story.continued' }

  test('from the first decision leads to the look-around, but not once it was made', () => {
    expect(placeOf([...begun, back])).toBe('lookingAround')
    expect(placeOf([...begun, choose('talk', 'ask'), { type: 'choice.retried' }, back])).toEqual({
      deciding: { talk: 'choosing' },
    })
  })

  test('from a fresh decision leads to what happened before it', () => {
    expect(placeOf([...begun, choose('talk', 'ask'), onward, back])).toEqual({
      deciding: { talk: 'consequence' },
    })
  })

  test('from weeks later leads to the last consequence, from the debrief to the ending, and states nothing', () => {
    const toReview = [...begun, choose('talk', 'ask'), onward, choose('act', 'wait'), onward]
    expect(placeOf([...toReview, back])).toEqual({ deciding: { act: 'consequence' } })
    const { run, facts } = play([...toReview, onward, onward, back, onward, onward, back])
    expect(run.snapshot.value).toBe('debrief')
    expect(facts.filter((fact) => fact.kind === 'story.finished')).toHaveLength(1)
  })
})

test('[ST11] the ending reached is stated once, then comes the debrief', () => {
  const on: StoryEvent = { type: 'story.continued' }
  const { run, facts } = play([...begun, choose('talk', 'ask'), on, choose('act', 'test'), on, on, on, on])
  expect(run.snapshot.value).toBe('done')
  expect(facts.at(-1)).toEqual({
    kind: 'story.finished',
    story: 'small',
    play: 1,
    variant: null,
    ending: 'tested',
  })
})

test('[ST7] an option may lead past steps, or straight to weeks later', () => {
  const story = smallStory({
    steps: [
      step('talk', [option('ask', { next: 'notes' }), option('tell', { next: 'review' }), option('leave')]),
      step('act', [option('test'), option('wait')]),
      step('notes', [option('long'), option('brief')]),
    ],
  })
  const after = (chosen: string) =>
    placeOf([...begun, choose('talk', chosen), { type: 'story.continued' }], story)
  expect(after('ask')).toEqual({ deciding: { notes: 'choosing' } })
  expect(after('tell')).toBe('weeksLater')
  expect(after('leave')).toEqual({ deciding: { act: 'choosing' } })
})
