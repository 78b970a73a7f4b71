import { expect, test } from 'vitest'
import { readingOf, sentencesOf, wordsOf } from '../../src/domain/content/reading-grade.ts'
import { glossary } from './real-content.ts'

/** Every file of words in the features. New ones are found by themselves. */
const files = import.meta.glob<Record<string, unknown>>('../../src/features/**/*.messages.ts', {
  eager: true,
})

/** Terms that are needed beside those of the glossary: names of things on screen, bodies and formats. */
const needed = [
  'accessibility',
  'privacy',
  'virtual house',
  'record of learning',
  'web content accessibility guidelines',
  'information commissioner',
  'equality and human rights',
  'equality advisory and support',
]
const allowed = new Set(
  [
    ...needed,
    ...glossary.allowed,
    ...glossary.terms.flatMap((term) => [term.term, ...(term.also ?? [])]),
  ].map((phrase) => phrase.toLowerCase()),
)

/** All texts in a messages object; a text with a number in it is tried with 12. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function')
    return textsOf((value as (...parts: string[]) => unknown)('12', '12', '12'))
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}

const entries = Object.entries(files).map(
  ([path, module]) =>
    [path.replace('../../src/features/', ''), Object.values(module).flatMap(textsOf)] as const,
)

test('the words of the screens are found', () => {
  expect(entries.length).toBeGreaterThanOrEqual(7)
})

test.each(entries)(
  '%s: sentences of 20 words at most, grade 6 or less, none of the words to avoid',
  (_, texts) => {
    const long = texts.flatMap(sentencesOf).filter((sentence) => wordsOf(sentence).length > 20)
    const hard = texts.filter((text) => {
      const { words, grade } = readingOf(text, allowed)
      // Short texts have no meaningful grade; their length is judged above.
      return words >= 25 && grade > 6
    })
    const avoided = texts.filter((text) =>
      /^ok\.?$|!|\b(submit|click here|peripheral|dispersed|activation|end user|deploy|facilitate|leverage|service user|elderly)\b/i.test(
        text,
      ),
    )
    expect({ long, hard, avoided }).toEqual({ long: [], hard: [], avoided: [] })
  },
)
