import { type Fault, faultAt, type LocatedFile } from '../fault.ts'
import type { Glossary } from '../glossary.schema.ts'
import { allFiles } from '../library.ts'
import { type AllowedPhrases, readingOf } from '../reading-grade.ts'
import type { Check } from './check.ts'
import { opening, proseOf } from './prose.ts'

const MOST_WORDS_A_SENTENCE = 20
const MOST_GRADE = 6
/** Flesch-Kincaid says little about a text of a sentence or two. */
export const FEWEST_WORDS_FOR_A_GRADE = 25

/** Sentences have at most 20 words; texts of 25 words or more are of reading grade 6 or less. */
export const checkReading: Check = (library) => {
  // Without the glossary every needed term would be called too hard. Its own faults are told already.
  if (!library.glossary) return []
  const allowed = allowedPhrases(library.glossary.value)
  return allFiles(library).flatMap((file) => readingFaults(file, allowed))
}

/** The same for one file, or for anything else that holds words for a screen. */
export function readingFaults(file: LocatedFile<unknown>, allowed: AllowedPhrases): readonly Fault[] {
  return proseOf(file).flatMap(({ path, text }) => {
    const { words, longestSentence, grade } = readingOf(text, allowed)
    if (longestSentence > MOST_WORDS_A_SENTENCE) {
      const what = `"${opening(text)}" has a sentence of ${longestSentence} words. The most is ${MOST_WORDS_A_SENTENCE}.`
      return [faultAt(file, path, what, 'Make two sentences of it.')]
    }
    if (words < FEWEST_WORDS_FOR_A_GRADE || grade <= MOST_GRADE) return []
    const what = `"${opening(text)}" has reading grade ${grade.toFixed(1)}. The most is ${MOST_GRADE}.`
    const mend =
      'Use shorter words and sentences. A word that must stay goes into "allowed" in glossary.yaml.'
    return [faultAt(file, path, what, mend)]
  })
}

/** Terms of the glossary and its list of allowed words, as the reading measure wants them. */
export function allowedPhrases({ terms, allowed }: Glossary): AllowedPhrases {
  const names = terms.flatMap(({ term, also }) => [term, ...(also ?? [])])
  return new Set([...names, ...allowed].map((phrase) => phrase.toLowerCase()))
}
