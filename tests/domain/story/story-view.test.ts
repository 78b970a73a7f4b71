import { describe, expect, test } from 'vitest'
import type { StoryEvent } from '../../../src/domain/story/story-play.ts'
import { advanceStory, openStory } from '../../../src/domain/story/story-run.ts'
import { viewStory } from '../../../src/domain/story/story-view.ts'
import { readStory } from './read-stories.ts'
import { visit } from './small-story.ts'

const story = readStory('s02-two-hours-on-the-lino')

function viewAfter(...events: readonly StoryEvent[]) {
  const opened = openStory(story, { visit, play: 1, variant: null })
  return viewStory(events.reduce((run, event) => advanceStory(run, event).run, opened))
}

const start: StoryEvent = { type: 'looking.started' }
const look: StoryEvent = { type: 'looking.ended' }
const see = (clue: string): StoryEvent => ({ type: 'clue.noticed', clue, prompted: false })
const choose = (step: string, option: string): StoryEvent => ({
  type: 'choice.made',
  step,
  option,
  confidence: null,
})

test('Tommy speaks first', () => {
  const view = viewAfter()
  expect(view.page).toBe('opening')
  expect(view.page === 'opening' && view.lines[0]?.by).toBe('tommy-hallam')
})

test('[ST3] the look-around says when there is enough to go on', () => {
  const clues = story.lookAround.clues.slice(0, story.lookAround.enough).map((clue) => see(clue.id))
  expect(viewAfter(start, ...clues.slice(1))).toMatchObject({ page: 'looking-around', hasEnough: false })
  expect(viewAfter(start, ...clues)).toMatchObject({ page: 'looking-around', hasEnough: true })
})

const lightLines = (...clues: readonly string[]) => {
  const view = viewAfter(
    start,
    ...clues.map(see),
    look,
    choose('first-things', 'falls-form'),
    { type: 'story.continued' },
    choose('the-drawer', 'explain'),
    { type: 'story.continued' },
  )
  return view.page === 'choosing' ? view.lines.map((line) => line.text) : []
}

describe('[ST12] what was noticed changes what is told', () => {
  test('the light was seen, or is seen now', () => {
    expect(lightLines('amber-light')[0]).toContain('You saw it when you came in')
    expect(lightLines()[0]).toContain('for the first time')
    expect(lightLines('no-test-date')).toContain('The card says that nobody has tried it since March.')
  })
})

test('the first choice shows all options, without what was chosen; another choice shows it', () => {
  const first = viewAfter(start, look)
  expect(first).toMatchObject({ page: 'choosing', number: 1, total: 7, choice: null, canReturn: true })
  const again = viewAfter(start, look, choose('first-things', 'falls-form'), { type: 'choice.retried' })
  expect(again).toMatchObject({ page: 'choosing', choice: { tried: ['falls-form'] }, canReturn: false })
})
