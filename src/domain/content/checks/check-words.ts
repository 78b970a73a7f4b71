import { type Fault, faultAt, type LocatedFile } from '../fault.ts'
import { allFiles } from '../library.ts'
import type { Check } from './check.ts'
import { opening, proseOf, withoutQuotes } from './prose.ts'

interface WrongWord {
  readonly pattern: RegExp
  readonly say: string
}

const wrong = (pattern: RegExp, say: string): WrongWord => ({ pattern, say })

/** Words that the product does not use, and what it says instead (design brief, section 7; practice guide, section 3). */
const wrongWords: readonly WrongWord[] = [
  wrong(/\bservice users?\b/i, 'the person, or their name'),
  wrong(/\bend users?\b/i, 'the person, or their name'),
  wrong(/\b(?:the )?elderly\b/i, 'older people, or their name'),
  wrong(/\bperipherals?\b/i, 'the name of the device'),
  wrong(/\bdispersed units?\b/i, 'alarm unit'),
  wrong(/\bARCs?\b/, 'monitoring centre'),
  wrong(/\bactivations?\b/i, 'press, or call'),
  wrong(/\bdeploy(?:s|ed|ing|ment)?\b/i, 'put in, or use'),
  wrong(/\bfacilitat(?:e|es|ed|ing|ion)\b/i, 'help, or make possible'),
  wrong(/\bleverag(?:e|es|ed|ing)\b/i, 'use'),
  wrong(/\butilis(?:e|es|ed|ing)\b/i, 'use'),
  wrong(/\bwander(?:s|ed|ing)?\b/i, 'walks, or goes out'),
  wrong(/\bnon-complian(?:t|ce)\b/i, 'chose not to'),
  wrong(/\bsuffer(?:s|ed|ing)? from\b/i, 'lives with, or has'),
  wrong(/\bchallenging behaviour\b/i, 'shows distress'),
  wrong(/\bfor (?:your|his|her|their) own safety\b/i, 'so that you can'),
  wrong(/\b0 of \d/, 'none'),
  wrong(/\bclick here\b/i, 'what the link leads to'),
  wrong(/^(?:submit|ok)$/i, 'the act as a verb, like "Show results"'),
]

/** No file says a word that hurts or that nobody uses. What somebody says or writes in quotes is free of this. */
export const checkWords: Check = (library) => allFiles(library).flatMap(wordFaults)

/** The same for one file, or for anything else that holds words for a screen. */
export function wordFaults(file: LocatedFile<unknown>): readonly Fault[] {
  return proseOf(file).flatMap(({ path, text }) => {
    const told = withoutQuotes(text)
    return wrongWords.flatMap(({ pattern, say }) => {
      const found = pattern.exec(told)?.[0]
      if (found === undefined) return []
      return [faultAt(file, path, `"${opening(text)}" says "${found}".`, `Say: ${say}.`)]
    })
  })
}
