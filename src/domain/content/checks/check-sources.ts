import { type Fault, faultAt } from '../fault.ts'
import { plainFiles } from '../library.ts'
import type { Check } from './check.ts'
import { opening } from './prose.ts'
import { References } from './references.ts'
import { sourcedIn } from './sourced.ts'

/**
 * What names a source names one of its own file; a fact without one says that it is general knowledge. Stories and
 * devices look at their own facts.
 */
export const checkSources: Check = (library) =>
  sourcedIn(plainFiles(library)).flatMap(
    ({ file, path, name, sources, isGeneralKnowledge, known }): readonly Fault[] => {
      const links = new References(file)
      sources.forEach((id, at) => links.expect(id, known, 'source in this file', [...path, 'sources', at]))
      if (sources.length === 0 && isGeneralKnowledge === false) {
        const what = `The fact "${opening(name)}" has no source.`
        links.faults.push(faultAt(file, path, what, 'Name a source, or add "generalKnowledge: true".'))
      }
      if (sources.length > 0 && isGeneralKnowledge === true) {
        const what = `The fact "${opening(name)}" has a source and is called general knowledge as well.`
        links.faults.push(faultAt(file, path, what, 'Take one of the two out.'))
      }
      return links.faults
    },
  )
