import type { Fault } from '../fault.ts'
import type { Check } from './check.ts'

/** The files that there must be one of. */
export const checkComplete: Check = (library) => {
  const single = {
    'scenarios/home.yaml': library.home,
    'scenarios/measures.yaml': library.measures,
    'scenarios/competencies.yaml': library.competencies,
    'scenarios/glossary.yaml': library.glossary,
  }
  return Object.entries(single).flatMap(([file, found]): readonly Fault[] =>
    found
      ? []
      : [
          {
            file,
            line: 1,
            what: 'This file is missing, or has faults that keep it from being read.',
            mend: 'Mend the faults named for it, or bring it back from the last version that worked.',
          },
        ],
  )
}
