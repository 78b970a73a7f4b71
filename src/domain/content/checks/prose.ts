import type { ContentPath, LocatedFile } from '../fault.ts'

/** A text that people read, and where it stands in its file. */
export interface Prose {
  readonly path: ContentPath
  readonly text: string
}

/** What stands under these keys is never shown as running text, or is somebody else's wording. */
const notProse = new Set([
  'sources',
  'authorNote',
  'adapted',
  'also',
  'allowed',
  // Accepted answers of devices.
  'answers',
])

/**
 * Every text of a file that people read, except under the keys above: all strings with a space in them or with a
 * capital at the start. Ids have neither.
 */
export function proseOf(file: LocatedFile<unknown>): readonly Prose[] {
  const found: Prose[] = []
  collect(file.value, [], found)
  return found
}

function collect(value: unknown, path: ContentPath, found: Prose[]) {
  if (typeof value === 'string') {
    if (/\S\s+\S|^\p{Lu}/u.test(value)) found.push({ path, text: value })
  } else if (Array.isArray(value)) {
    value.forEach((item: unknown, index) => collect(item, [...path, index], found))
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      if (!notProse.has(key)) collect(item, [...path, key], found)
    }
  }
}

/** The text without what stands in quotes: words that somebody in a story says or writes. */
export function withoutQuotes(text: string): string {
  return text.replaceAll(/“[^”]*”|"[^"]*"/g, '…')
}

/** The first words of a text, to find it by. */
export function opening(text: string): string {
  const words = text.trim().split(/\s+/)
  return words.length <= 6 ? words.join(' ') : `${words.slice(0, 6).join(' ')} …`
}
