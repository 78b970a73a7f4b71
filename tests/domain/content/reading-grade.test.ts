import { expect, test } from 'vitest'
import { readingOf, sentencesOf, wordsOf } from '../../../src/domain/content/reading-grade.ts'

const none = new Set<string>()

test('sentences end at full stops, questions, colons, dots and line ends', () => {
  expect(sentencesOf('One. “Two?” Three: four… five\nSix costs £5.65.')).toEqual([
    'One.',
    '“Two?”',
    'Three:',
    'four…',
    'five',
    'Six costs £5.65.',
  ])
})

test('a hyphen and an apostrophe join a word; a dash and a slash part it', () => {
  expect(wordsOf("He's light-headed – day/night, £5.65")).toEqual([
    "he's",
    'light-headed',
    'day',
    'night',
    '5.65',
  ])
})

test('the grade is Flesch-Kincaid', () => {
  // 2 sentences, 12 words, 12 syllables: 0.39 × 6 + 11.8 × 1 − 15.59.
  expect(readingOf('The cat sat on the mat. The dog sat on the rug.', none)).toEqual({
    words: 12,
    longestSentence: 6,
    grade: expect.closeTo(-1.45, 10),
  })
  expect(readingOf('', none)).toEqual({ words: 0, longestSentence: 0, grade: 0 })
})

test('an allowed phrase counts as one word of one syllable, its plural too, for the grade alone', () => {
  const text = 'The monitoring centres answer.'
  const easy = readingOf(text, new Set(['monitoring centre']))
  // 3 words, 1 + 1 + 2 syllables.
  expect(easy.grade).toBeCloseTo(0.39 * 3 + (11.8 * 4) / 3 - 15.59, 10)
  expect(easy.words).toBe(4)
  expect(easy.longestSentence).toBe(4)
  expect(readingOf(text, none).grade).toBeGreaterThan(easy.grade)
})
