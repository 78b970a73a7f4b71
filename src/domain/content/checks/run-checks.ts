import type { Fault } from '../fault.ts'
import type { Library } from '../library.ts'
import type { Check } from './check.ts'
import { checkAlternatives } from './check-alternatives.ts'
import { checkComplete } from './check-complete.ts'
import { checkDevices } from './check-devices.ts'
import { checkDressings } from './check-dressings.ts'
import { checkDue } from './check-due.ts'
import { checkExclamation } from './check-exclamation.ts'
import { checkHomeFile } from './check-home-file.ts'
import { checkIds } from './check-ids.ts'
import { checkLists } from './check-lists.ts'
import { checkLongestOption } from './check-longest-option.ts'
import { checkMeasures } from './check-measures.ts'
import { checkPanels } from './check-panels.ts'
import { checkPeople } from './check-people.ts'
import { checkReading } from './check-reading.ts'
import { checkSources } from './check-sources.ts'
import { checkStories } from './check-stories.ts'
import { checkWords } from './check-words.ts'

/** Every check that stops a build when it finds something. */
const checks: readonly Check[] = [
  checkComplete,
  checkIds,
  checkStories,
  checkPanels,
  checkLongestOption,
  checkDevices,
  checkHomeFile,
  checkDressings,
  checkPeople,
  checkMeasures,
  checkLists,
  checkSources,
  checkAlternatives,
  checkReading,
  checkWords,
  checkExclamation,
]

/** Runs every check over the library. Without `today` nothing is called out of date. */
export function runChecks(
  library: Library,
  today: string | null,
): { readonly faults: readonly Fault[]; readonly warnings: readonly Fault[] } {
  return {
    faults: checks.flatMap((check) => check(library)),
    warnings: today === null ? [] : checkDue(library, today),
  }
}
