import { expect, test } from 'vitest'
import { checkLongestOption } from '../../../../src/domain/content/checks/check-longest-option.ts'
import type { Library } from '../../../../src/domain/content/library.ts'
import type { StoryOption } from '../../../../src/domain/content/story.schema.ts'
import { option, smallStory, step } from '../../story/small-story.ts'

const best = { outcome: 1, rights: 1, safety: 1, fit: 1, record: 1 } as const

/** A story in which these steps give the best option away by its length, and the other five do not. */
function libraryWith(giveaways: number, ...others: readonly (readonly StoryOption[])[]): Library {
  const long = Array.from({ length: giveaways }, () => [
    option('a', { vector: best, text: 'Long and right.' }),
    option('b'),
  ])
  const short = Array.from({ length: 5 - giveaways }, () => [
    option('a', { vector: best }),
    option('b', { text: 'Long and wrong.' }),
  ])
  const steps = [...long, ...short, ...others].map((options, at) => step(`d${at + 1}`, options))
  const file = {
    path: 'scenarios/stories/small.yaml',
    value: smallStory({ steps }),
    lineOf: (path: readonly (string | number)[]) => 10 + Number(path[1]),
  }
  return {
    stories: [file],
    people: [],
    devices: [],
    dressings: [],
    regions: [],
    home: null,
    measures: null,
    competencies: null,
    glossary: null,
    needs: null,
    panel: null,
    known: {
      stories: new Set(),
      people: new Set(),
      devices: new Set(),
      dressings: new Set(),
      regions: new Set(),
      single: new Set(),
    },
  }
}

test('the best option may be the longest in 4 of 10 decisions', () => {
  expect(checkLongestOption(libraryWith(2))).toEqual([])
})

test('one more is a fault, at the first of them', () => {
  expect(checkLongestOption(libraryWith(3))).toEqual([
    {
      file: 'scenarios/stories/small.yaml',
      line: 10,
      what: 'The best option is the longest at 3 of 5 decisions (d1, d2, d3).',
      mend: 'Shorten the best option, or lengthen another, until it is at most 2.',
    },
  ])
})

test('options of the same length give nothing away', () => {
  const even = [option('a', { vector: best, text: 'As long as b.' }), option('b', { text: 'As long as a.' })]
  expect(checkLongestOption(libraryWith(2, even, even))).toEqual([])
})
