import type { ReturnFate } from '../../linking/linking-report.ts'
import type { Figure } from '../figure.schema.ts'
import type { Study } from '../study.ts'
import { countBy, countLine } from './count-line.ts'

const labels: readonly { readonly id: ReturnFate; readonly label: string }[] = [
  { id: 'by-code', label: 'Matched by their own code' },
  { id: 'by-self-made', label: 'The same self-made code as somebody before' },
  { id: 'repaired', label: 'One slip away, and accepted' },
  { id: 'proposed', label: 'One slip away from just one person, and not accepted yet' },
  { id: 'ambiguous', label: 'Several people fit' },
  { id: 'unmatched', label: 'Nobody fits' },
]

/** How those who came back could be linked with their first answers. No figure where nobody looked for links. */
export function linkingFigures(study: Study): readonly Figure[] {
  const { rows, returns } = study
  if (!returns) return []
  return [
    countLine(
      {
        id: 'linking',
        section: 'left-out',
        title: 'How those who came back were linked',
        counted: 'people who answered weeks later, or gave a code with a slip',
        notes: [
          'Those of the first three lines are in the change from before to weeks later. The others could not be followed. Nobody is linked by force.',
          'A slip is one wrong sign in a code, or one of the five parts of a self-made code that differs.',
        ],
      },
      study,
      countBy(
        labels,
        rows.map(({ id }) => returns.get(id) ?? null),
      ),
      { unit: 'people', label: 'Link' },
    ),
  ]
}
