import { describe, expect, test } from 'vitest'
import type { VisitEvent } from '../../../src/domain/attempt/visit-event.schema.ts'
import type { StoryEvent, StoryFact } from '../../../src/domain/story/story-play.ts'
import {
  advanceStory,
  continueTo,
  openStory,
  placeOf,
  replayFact,
  resumeStory,
} from '../../../src/domain/story/story-run.ts'
import { smallStory, visit } from './small-story.ts'

const story = smallStory()
const choose = (step: string, option: string): StoryEvent => ({
  type: 'choice.made',
  step,
  option,
  confidence: 3,
})
const on: StoryEvent = { type: 'story.continued' }

/** Every event a whole play can take, one after the other, with a retry and a way back in it. */
const wholePlay: StoryEvent[] = [
  { type: 'looking.started' },
  { type: 'clue.noticed', clue: 'light', prompted: true },
  { type: 'looking.ended' },
  choose('talk', 'tell'),
  { type: 'choice.retried' },
  choose('talk', 'ask'),
  on,
  { type: 'page.returned' },
  on,
  choose('act', 'test'),
  on,
  on,
]

function stored(facts: readonly StoryFact[]): VisitEvent[] {
  return facts.map((fact, seq) => ({
    id: `019aa000-0000-7000-8000-${String(seq).padStart(12, '0')}`,
    v: 1,
    visit,
    seq,
    at: '2026-11-21T09:30:00.000Z',
    person: null,
    content: 'test',
    live: null,
    ...fact,
  }))
}

function factsOf(events: readonly StoryEvent[], play = 1): StoryFact[] {
  let run = openStory(story, { visit, play, variant: null })
  return events.flatMap((event) => {
    const next = advanceStory(run, event)
    run = next.run
    return next.facts
  })
}

describe('[ST14] a play is rebuilt from its stored events', () => {
  test('with nothing stored, it stands at the opening', () => {
    expect(resumeStory(story, visit, []).snapshot.value).toBe('opening')
  })

  test('after every event that stated a fact, it stands where the learner saw it last', () => {
    let run = openStory(story, { visit, play: 1, variant: null })
    const facts: StoryFact[] = []
    let compared = 0
    for (const event of wholePlay) {
      const next = advanceStory(run, event)
      run = next.run
      if (next.facts.length === 0) continue
      facts.push(...next.facts)
      const resumed = resumeStory(story, visit, stored(facts))
      expect(resumed.snapshot.value).toEqual(run.snapshot.value)
      expect(resumed.snapshot.context).toEqual(run.snapshot.context)
      compared += 1
    }
    expect(compared).toBe(6)
  })

  test('after every event, it goes on to the page that was open last and states nothing', () => {
    let run = openStory(story, { visit, play: 1, variant: null })
    const facts: StoryFact[] = []
    for (const event of [...wholePlay, on, on]) {
      const next = advanceStory(run, event)
      run = next.run
      facts.push(...next.facts)
      const resumed = continueTo(resumeStory(story, visit, stored(facts)), placeOf(run))
      expect(resumed.snapshot.value).toEqual(run.snapshot.value)
      expect(resumed.snapshot.context).toEqual(run.snapshot.context)
    }
    expect(run.snapshot.value).toBe('done')
  })

  test('a page that no play reaches without a new fact is not gone to', () => {
    const facts = stored(factsOf(wholePlay.slice(0, 4)))
    const resumed = resumeStory(story, visit, facts)
    for (const place of [
      '',
      '1 "weeksLater"',
      '2 "done"',
      placeOf(openStory(story, { visit, play: 2, variant: null })),
    ])
      expect(continueTo(resumed, place)).toBe(resumed)
  })

  test('the last of several plays goes on', () => {
    const events = [...factsOf(wholePlay), ...factsOf(wholePlay.slice(0, 4), 2)]
    const { snapshot } = resumeStory(story, visit, stored(events))
    expect(snapshot.value).toEqual({ deciding: { talk: 'consequence' } })
    expect(snapshot.context).toMatchObject({ play: 2, choices: [{ standing: 'tell', tried: ['tell'] }] })
  })

  test('events of other stories and other kinds do not matter', () => {
    const foreign = stored(factsOf(wholePlay)).map((event) => ({ ...event, story: 'other' }) as VisitEvent)
    expect(resumeStory(story, visit, foreign).snapshot.value).toBe('opening')
  })

  test('a clue that the house recorded joins a play under way', () => {
    const { run } = advanceStory(openStory(story, { visit, play: 1, variant: null }), {
      type: 'looking.started',
    })
    const seen = replayFact(run, { kind: 'noticed', story: 'small', play: 1, clue: 'rug', prompted: false })
    expect(seen.snapshot.context.noticed).toEqual([{ clue: 'rug', prompted: false }])
    expect(seen.snapshot.value).toBe('lookingAround')
  })
})

describe('[ST15] what does not fit any more is passed over', () => {
  test('a decision at a step or with an option that is gone', () => {
    const facts = factsOf(wholePlay.slice(0, 4)).map((fact) =>
      fact.kind === 'decision.made' ? { ...fact, option: 'gone' } : fact,
    )
    const lost = facts.map((fact) => (fact.kind === 'decision.made' ? { ...fact, step: 'gone' } : fact))
    expect(resumeStory(story, visit, stored(facts)).snapshot.context.noticed).toHaveLength(1)
    expect(resumeStory(story, visit, stored(facts)).snapshot.context.choices).toEqual([])
    expect(resumeStory(story, visit, stored(lost)).snapshot.value).toBe('lookingAround')
  })
})
