import type { Fault } from '../fault.ts'
import type { Check } from './check.ts'

const needed = ['home', 'measures', 'competencies', 'glossary']

/** The files that there must be one of are there. */
export const checkComplete: Check = ({ known }) =>
  needed
    .filter((kind) => !known.single.has(kind))
    .map(
      (kind): Fault => ({
        file: `scenarios/${kind}.yaml`,
        line: 1,
        what: 'This file is missing.',
        mend: 'Bring it back from the last version that worked.',
      }),
    )
