import { describe, expect, test } from 'vitest'
import type { Story } from '../../../src/domain/content/story.schema.ts'
import { bestOptionOf, gradeOption } from '../../../src/domain/scoring/grade-option.ts'
import { allRoads } from '../../../src/domain/story/all-roads.ts'
import { checkStory } from '../../../src/domain/story/check-story.ts'
import { advanceStory, openStory, type StoryRun } from '../../../src/domain/story/story-run.ts'
import { viewStory } from '../../../src/domain/story/story-view.ts'
import { readStories } from './read-stories.ts'
import { visit } from './small-story.ts'

const stories = readStories()

test('there are stories to walk', () => {
  expect(stories.length).toBeGreaterThan(0)
})

// Feedback says of a choice that fits in part that there was one that helps with more.
test('every step has a choice that fits well', () => {
  const without = stories.flatMap((story) =>
    story.steps.filter((step) => gradeOption(bestOptionOf(step).vector) !== 'fits-well'),
  )
  expect(without.map(({ id }) => id)).toEqual([])
})

interface Walked {
  readonly endings: ReadonlySet<string>
  readonly steps: ReadonlySet<string>
  readonly options: ReadonlySet<string>
  readonly texts: ReadonlySet<string>
  readonly roads: number
}

/** Walks the machine itself through every choice at every step, and reads every page on the way. */
function walk(story: Story, clues: readonly string[]): Walked {
  const endings = new Set<string>()
  const steps = new Set<string>()
  const options = new Set<string>()
  const texts = new Set<string>()
  let roads = 0
  const read = (lines: readonly { readonly text: string }[]) => {
    if (lines.length === 0) throw new Error('a page with nothing on it')
    for (const line of lines) texts.add(line.text)
  }
  const start = [
    { type: 'looking.started' } as const,
    ...clues.map((clue) => ({ type: 'clue.noticed', clue, prompted: false }) as const),
    { type: 'looking.ended' } as const,
  ]
  const open: StoryRun[] = [
    start.reduce(
      (run, event) => advanceStory(run, event).run,
      openStory(story, { visit, play: 1, variant: null }),
    ),
  ]
  for (let run = open.pop(); run; run = open.pop()) {
    const view = viewStory(run)
    switch (view.page) {
      case 'choosing': {
        steps.add(view.step.id)
        read(view.lines)
        for (const { id } of view.step.options) {
          const { run: made, facts } = advanceStory(run, {
            type: 'choice.made',
            step: view.step.id,
            option: id,
            confidence: null,
          })
          if (facts.length !== 1) throw new Error(`${view.step.id}/${id} states ${facts.length} facts`)
          options.add(`${view.step.id}/${id}`)
          open.push(made)
        }
        break
      }
      case 'ending':
        endings.add(view.ending.id)
        read(view.lines)
        roads += 1
        break
      default:
        if ('lines' in view) read(view.lines)
        if (view.page === 'weeks-later') for (const { lines } of view.later) read(lines)
        open.push(advanceStory(run, { type: 'story.continued' }).run)
    }
  }
  return { endings, steps, options, texts, roads }
}

function optionIdsOf(story: Story) {
  return story.steps.flatMap((step) => step.options.map((option) => `${step.id}/${option.id}`))
}

describe.each(stories.map((story) => [story.id, story] as const))('%s', (_id, story) => {
  const clueIds = story.lookAround.clues.map((clue) => clue.id)

  test('[ST17] every step, ending and condition can be reached, every name is known', () => {
    expect(checkStory(story)).toEqual([])
  })

  test('[ST17] the machine walks every road, with no clue and with all of them', { timeout: 60_000 }, () => {
    const without = walk(story, [])
    const withAll = walk(story, clueIds)
    for (const walked of [without, withAll]) {
      expect(walked.roads).toBe(allRoads(story).length)
      expect([...walked.steps].toSorted()).toEqual(story.steps.map((step) => step.id).toSorted())
      expect([...walked.options].toSorted()).toEqual(optionIdsOf(story).toSorted())
    }
    const endings = new Set([...without.endings, ...withAll.endings])
    expect([...endings].toSorted()).toEqual(story.endings.map((ending) => ending.id).toSorted())
    // No line is written in vain: with and without clues together, every one was read somewhere.
    const read = new Set([...without.texts, ...withAll.texts])
    const written = [
      ...story.steps.flatMap((step) => [
        ...step.lines,
        ...step.options.flatMap((option) => [...option.now, ...(option.later ?? [])]),
      ]),
      ...story.review.lines,
      ...story.endings.flatMap((ending) => ending.lines),
    ]
    expect(written.filter((line) => !read.has(line.text))).toEqual([])
  })

  test('every clue changes some line later on', () => {
    const told = JSON.stringify([story.steps, story.review, story.endings])
    expect(clueIds.filter((clue) => !told.includes(`"${clue}"`))).toEqual([])
  })

  test('the group cut reaches every ending too', () => {
    const cut = { ...story, steps: story.steps.filter((step) => story.group.steps.includes(step.id)) }
    expect([...walk(cut, []).endings].toSorted()).toEqual(story.endings.map((ending) => ending.id).toSorted())
  })
})
