import { describe, expect, test } from 'vitest'
import type { When } from '../../../src/domain/content/story.schema.ts'
import { holds, linesFor } from '../../../src/domain/story/holds.ts'

const play = { standing: { talk: 'ask', act: 'test' }, noticed: new Set(['rug']) }

describe('[ST12] a line shows only when its condition holds', () => {
  test('lines without a condition always show', () => {
    const lines = [
      { text: 'a' },
      { text: 'b', when: { noticed: ['light'] } },
      { text: 'c', when: { noticed: ['rug'] } },
    ]
    expect(linesFor(lines, play).map((line) => line.text)).toEqual(['a', 'c'])
  })
})

describe('[ST13] everything in one condition must hold together', () => {
  test.each<[When, boolean]>([
    [{ chose: { talk: ['tell', 'ask'] } }, true],
    [{ chose: { talk: ['tell'] } }, false],
    [{ chose: { talk: ['ask'], act: ['wait'] } }, false],
    [{ chose: { talk: ['ask'], act: ['test'] } }, true],
    [{ chose: { elsewhere: ['ask'] } }, false],
    [{ not: { chose: { elsewhere: ['ask'] } } }, true],
    [{ noticed: ['rug', 'light'] }, false],
    [{ any: [{ noticed: ['light'] }, { noticed: ['rug'] }] }, true],
    [{ any: [{ noticed: ['light'] }, { chose: { talk: ['tell'] } }] }, false],
    [{ all: [{ noticed: ['rug'] }, { not: { noticed: ['light'] } }] }, true],
    [{ chose: { talk: ['ask'] }, noticed: ['light'] }, false],
    [{ chose: { talk: ['ask'] }, not: { noticed: ['rug'] } }, false],
    [{}, true],
  ])('%j is %s', (when, expected) => {
    expect(holds(when, play)).toBe(expected)
  })
})
