import type { Figure, Section } from '../figure.schema.ts'
import type { Study } from '../study.ts'
import { competencyFigures } from './competencies.ts'
import { deservedFigures } from './deserved.ts'
import { groupFigures } from './groups.ts'
import { baselineFigures } from './baseline.ts'
import { indexFigures } from './indexes.ts'
import { linkingFigures } from './linking.ts'
import { leftOutFigures } from './left-out.ts'
import { primaryFigures } from './primary.ts'
import { responseShiftFigures } from './response-shift.ts'
import { sensitivityFigures } from './sensitivity.ts'
import { sizeFigures } from './size-of-change.ts'
import { storyFigures } from './stories.ts'
import { headlineFigures } from './confidence.ts'
import { deviceFigures } from './devices.ts'
import { distributionFigures } from './distributions.ts'
import { tookPartFigures } from './took-part.ts'
import { useFigures } from './use.ts'
import { waitingListFigures } from './waiting-list.ts'
import { workFigures } from './work.ts'

const makers: Readonly<Record<Section, readonly ((study: Study) => readonly Figure[])[]>> = {
  'took-part': [tookPartFigures],
  confidence: [
    primaryFigures,
    headlineFigures,
    distributionFigures,
    sizeFigures,
    waitingListFigures,
    competencyFigures,
    indexFigures,
    responseShiftFigures,
  ],
  deserved: [deservedFigures],
  work: [workFigures],
  'left-out': [leftOutFigures, baselineFigures, linkingFigures, sensitivityFigures],
  stories: [storyFigures],
  devices: [deviceFigures],
  groups: [groupFigures],
  use: [useFigures],
}

/** The figures of one section, in the order in which they are read. Small numbers are hidden already. */
export function makeFigures(section: Section, study: Study): readonly Figure[] {
  return makers[section].flatMap((make) => make(study))
}
