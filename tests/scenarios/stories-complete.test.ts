import { describe, expect, test } from 'vitest'
import { vectorSum } from '../../src/domain/scoring/grade-option.ts'
import { allRoads, standingOn } from '../../src/domain/story/all-roads.ts'
import { endingOf } from '../../src/domain/story/ending-of.ts'
import { recommendationNote } from '../../src/domain/story/recommendation-note.ts'
import { withVariant } from '../../src/domain/story/with-variant.ts'
import { scenarioContent } from '../support/scenario-content.ts'
import pages from './persona-decisions.json'

/** What the persona page asks for: a row for each decision, a column for each option, by story number. */
type Page = Readonly<
  Record<string, { readonly title: string; readonly G: string; readonly A: string; readonly P: string }>
>
const wanted: Readonly<Record<string, Page>> = pages
const stories = [...scenarioContent().stories.values()]

test('the list of decisions covers twelve stories', () => {
  expect(Object.keys(wanted)).toHaveLength(12)
  expect(Object.values(wanted).every((page) => Object.keys(page).length >= 7)).toBe(true)
})

test('every story that is written is on the list, and each once', () => {
  const numbers = stories.map(({ id }) => id.slice(0, 3))
  expect(new Set(numbers).size).toBe(numbers.length)
  for (const number of numbers) expect(wanted[number], number).toBeDefined()
})

describe.each(stories.map((story) => [story.id, story] as const))('%s', (id, story) => {
  const page = wanted[id.slice(0, 3)] ?? {}

  test('has every decision of the page, each with its three options', () => {
    expect(story.steps.map((step) => step.page).toSorted()).toEqual(Object.keys(page).toSorted())
    for (const step of story.steps)
      expect(step.options.map((option) => option.page).toSorted(), step.id).toEqual(['A', 'G', 'P'])
  })

  test("has the trainer's words for its group cut", () => {
    expect(Object.keys(story.group.trainer?.decisions ?? {})).toEqual(story.group.steps)
  })

  test('the good option fits better than the acceptable one, and that better than the poor one', () => {
    for (const step of story.steps) {
      const sum = (column: string) =>
        vectorSum(step.options.find((option) => option.page === column)?.vector ?? step.options[0]!.vector)
      expect(sum('G'), step.id).toBeGreaterThan(sum('A'))
      expect(sum('A'), step.id).toBeGreaterThan(sum('P'))
    }
  })

  test('tells trust and say as behaviour, and ends in a note that says all it must', () => {
    expect(story.signs).toBeDefined()
    const road = allRoads(story)[0] ?? []
    const parts = recommendationNote(story, { standing: standingOn(road), noticed: new Set() }).map(
      ({ part }) => part,
    )
    expect(parts).toEqual(
      expect.arrayContaining(['outcome', 'options', 'agreement', 'responds', 'fails', 'review']),
    )
    const adding = story.steps.flatMap(({ options }) => options.filter(({ note }) => note))
    expect(adding.length).toBeGreaterThanOrEqual(6)
  })

  test('every road of every variant comes to an ending', () => {
    for (const variant of story.variants ?? []) {
      const told = withVariant(story, variant.id)
      for (const road of allRoads(told))
        expect(endingOf(told, { standing: standingOn(road), noticed: new Set() }).id).toBeTruthy()
      expect(JSON.stringify(told.steps), variant.id).not.toBe(JSON.stringify(story.steps))
    }
  })
})

test('four stories at least can be played with one thing changed, these among them', () => {
  const changed = stories
    .filter(({ variants }) => variants && variants.length > 0)
    .map(({ id }) => id.slice(0, 3))
  expect(changed).toEqual(expect.arrayContaining(['s01', 's02', 's08', 's09']))
})
