import type { Figure } from '../figure.schema.ts'
import type { Study } from '../study.ts'
import { pairsOf } from '../waves.ts'
import { changedFigure } from './changed.ts'
import { headlines, toldPairs } from './confidence.ts'

/** What people say, looking back, that their confidence was before, beside what they said before. */
export function responseShiftFigures(study: Study): readonly Figure[] {
  return headlines.map(({ question, name, able }) => {
    // Before is told of other people too: where these differ by a few, their answers could be worked out.
    const isTold = toldPairs(study, question).has('lookingBack')
    const pairs = isTold ? pairsOf(study.rows, question, 'before', 'lookingBack') : []
    const figure = changedFigure(study, pairs, {
      id: `looking-back-${question}`,
      section: 'confidence',
      title: `${name}: before, and looking back at before`,
      first: 'before',
      second: 'looking back',
      able,
    })
    return {
      ...figure,
      notes: [
        ...figure.notes,
        'After training people may see their start with other eyes. The true answer before is the headline, never this.',
      ],
    }
  })
}
