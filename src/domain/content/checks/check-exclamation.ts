import { type Fault, faultAt, type LocatedFile } from '../fault.ts'
import { allFiles } from '../library.ts'
import type { Check } from './check.ts'
import { opening, proseOf } from './prose.ts'

/** No text shouts. */
export const checkExclamation: Check = (library) => allFiles(library).flatMap(exclamationFaults)

/** The same for one file, or for anything else that holds words for a screen. */
export function exclamationFaults(file: LocatedFile<unknown>): readonly Fault[] {
  return proseOf(file)
    .filter(({ text }) => text.includes('!'))
    .map(({ path, text }) => {
      const what = `"${opening(text)}" has an exclamation mark.`
      return faultAt(file, path, what, 'End the sentence with a full stop.')
    })
}
