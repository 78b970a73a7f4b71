import { type Fault, faultAt } from '../fault.ts'
import { allFiles, type Library } from '../library.ts'
import { opening } from './prose.ts'
import { sourcedIn } from './sourced.ts'

/** What had to be looked at again by a day that has passed. `today` is `YYYY-MM-DD`. */
export function checkDue(library: Library, today: string): readonly Fault[] {
  return sourcedIn(allFiles(library)).flatMap(({ file, path, name, checkBy }) => {
    if (checkBy === undefined || checkBy >= today) return []
    const what = `"${opening(name)}" was to be checked again by ${checkBy}.`
    return [faultAt(file, [...path, 'checkBy'], what, 'Look at its sources, then put a new date.')]
  })
}
