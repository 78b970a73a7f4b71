import { faultAt } from '../fault.ts'
import { allFiles } from '../library.ts'
import type { Check } from './check.ts'
import { opening, proseOf } from './prose.ts'

/** No text shouts. */
export const checkExclamation: Check = (library) =>
  allFiles(library).flatMap((file) =>
    proseOf(file)
      .filter(({ text }) => text.includes('!'))
      .map(({ path, text }) =>
        faultAt(
          file,
          path,
          `"${opening(text)}" has an exclamation mark.`,
          'End the sentence with a full stop.',
        ),
      ),
  )
