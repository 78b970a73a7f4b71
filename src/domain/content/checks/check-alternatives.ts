import { type ContentPath, type Fault, faultAt, type LocatedFile } from '../fault.ts'
import { allFiles } from '../library.ts'
import type { Check } from './check.ts'

/** Fields that stand in for a picture or a sound. Schemas demand them; this looks at what is in them. */
const kinds: Readonly<Record<string, string>> = {
  alt: 'text for a picture',
  alternative: 'text for a picture',
  caption: 'caption of a sound',
}
const FEWEST_WORDS = 3

/** Texts for pictures and captions of sounds say something, and say it without "Picture of". */
export const checkAlternatives: Check = (library) =>
  allFiles(library).flatMap((file) => alternativesIn(file, file.value, []))

function alternativesIn(file: LocatedFile<unknown>, value: unknown, path: ContentPath): readonly Fault[] {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, at) => alternativesIn(file, item, [...path, at]))
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => {
    const noun = kinds[key]
    if (noun === undefined || typeof item !== 'string') return alternativesIn(file, item, [...path, key])
    return faultsOf(file, item, noun, [...path, key])
  })
}

function faultsOf(
  file: LocatedFile<unknown>,
  text: string,
  noun: string,
  path: ContentPath,
): readonly Fault[] {
  const words = text.trim() === '' ? [] : text.trim().split(/\s+/)
  if (words.length < FEWEST_WORDS) {
    const what = words.length === 0 ? `The ${noun} is empty.` : `The ${noun} is only "${text}".`
    return [faultAt(file, path, what, 'Say what a person who cannot see or hear it needs to know.')]
  }
  if (/^(?:an? )?(?:image|picture|photo(?:graph)?|graphic|sound) of\b/i.test(text)) {
    const what = `The ${noun} begins with "${words.slice(0, 3).join(' ')}".`
    return [
      faultAt(file, path, what, 'Begin with what is there. The reader already says that it is a picture.'),
    ]
  }
  return []
}
