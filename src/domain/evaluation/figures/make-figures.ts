import type { Figure, Section } from '../figure.schema.ts'
import type { Study } from '../study.ts'
import { headlineFigures } from './confidence.ts'
import { distributionFigures } from './distributions.ts'
import { tookPartFigures } from './took-part.ts'

const makers: Readonly<Record<Section, readonly ((study: Study) => readonly Figure[])[]>> = {
  'took-part': [tookPartFigures],
  confidence: [headlineFigures, distributionFigures],
  deserved: [],
  work: [],
  'left-out': [],
  stories: [],
  devices: [],
  groups: [],
  use: [],
}

/** The figures of one section, in the order in which they are read. Small numbers are hidden already. */
export function makeFigures(section: Section, study: Study): readonly Figure[] {
  return makers[section].flatMap((make) => make(study))
}
