import { type Fault, faultAt } from '../fault.ts'
import { allFiles, type Library } from '../library.ts'
import { readingOf } from '../reading-grade.ts'
import type { Check } from './check.ts'
import { opening, proseOf } from './prose.ts'

const MOST_WORDS_A_SENTENCE = 20
const MOST_GRADE = 6
/** Flesch-Kincaid says little about a text of a sentence or two. */
const FEWEST_WORDS_FOR_A_GRADE = 25

/** Sentences have at most 20 words; texts of 25 words or more are of reading grade 6 or less. */
export const checkReading: Check = (library) => {
  // Without the glossary every needed term would be called too hard. Its own faults are told already.
  if (!library.glossary) return []
  const allowed = allowedPhrases(library)
  return allFiles(library).flatMap((file) =>
    proseOf(file).flatMap(({ path, text }): readonly Fault[] => {
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
    }),
  )
}

/** Terms of the glossary and its list of allowed words, as the reading measure wants them. */
function allowedPhrases(library: Library): ReadonlySet<string> {
  const glossary = library.glossary?.value
  if (!glossary) return new Set()
  const terms = glossary.terms.flatMap(({ term, also }) => [term, ...(also ?? [])])
  return new Set([...terms, ...glossary.allowed].map((phrase) => phrase.toLowerCase()))
}
