import { syllablesOf } from './syllables.ts'

/** How hard a text is to read. */
export interface Reading {
  readonly words: number
  /** Words of the longest sentence. */
  readonly longestSentence: number
  /** Flesch-Kincaid grade: school years it takes to read the text with ease. */
  readonly grade: number
}

/** Phrases that count as one word of one syllable, because the reader needs them and knows them. */
export type AllowedPhrases = ReadonlySet<string>

/**
 * Measures a text: 0.39 × words a sentence + 11.8 × syllables a word − 15.59 (Flesch-Kincaid, 1975).
 *
 * Sentence length is counted with every word; only the grade counts allowed phrases as one syllable.
 */
export function readingOf(text: string, allowed: AllowedPhrases): Reading {
  const sentences = sentencesOf(text)
  const wordLists = sentences.map(wordsOf)
  const words = wordLists.flat()
  if (words.length === 0) return { words: 0, longestSentence: 0, grade: 0 }
  let counted = 0
  let syllables = 0
  for (const list of wordLists) {
    for (const unit of unitsOf(list, allowed)) {
      counted += 1
      syllables += unit.isAllowed ? 1 : syllablesOf(unit.word)
    }
  }
  return {
    words: words.length,
    longestSentence: Math.max(...wordLists.map((list) => list.length)),
    grade: 0.39 * (counted / sentences.length) + 11.8 * (syllables / counted) - 15.59,
  }
}

/** Splits at `.`, `?`, `!`, `:` and `…` before a space, and at line ends. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.?!…:]["”’)]*)\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
}

/** The words of a text, in small letters. A hyphen joins; a dash and a slash part. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu) ?? []
}

const LONGEST_PHRASE = 4

function unitsOf(words: readonly string[], allowed: AllowedPhrases) {
  const units: { readonly word: string; readonly isAllowed: boolean }[] = []
  for (let at = 0; at < words.length; ) {
    const length = phraseLengthAt(words, at, allowed)
    units.push({ word: words[at] ?? '', isAllowed: length > 0 })
    at += Math.max(1, length)
  }
  return units
}

function phraseLengthAt(words: readonly string[], at: number, allowed: AllowedPhrases): number {
  for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 0; length--) {
    const phrase = words.slice(at, at + length).join(' ')
    if (allowed.has(phrase) || allowed.has(phrase.replace(/['’]s$|s['’]?$/, ''))) return length
  }
  return 0
}
