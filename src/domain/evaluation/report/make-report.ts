import type { Cost } from '../analysis-plan.schema.ts'
import { type Figure, figureSections } from '../figure.schema.ts'
import { costFigure } from '../figures/cost.ts'
import { makeFigures } from '../figures/make-figures.ts'
import type { Study } from '../study.ts'
import { limitsOf } from './limits.ts'
import { methodsOf } from './methods.ts'
import type { ReportPart } from './report.schema.ts'
import { summaryOf } from './summary.ts'

/** A report, and the days it is about. */
export interface MadeReport {
  readonly firstDay: string | null
  readonly lastDay: string | null
  readonly parts: readonly ReportPart[]
}

/** The report for a board: its text is made from the same figures as the dashboard, and from nothing else. */
export function makeReport(study: Study, costs: readonly Cost[]): MadeReport {
  const cost = costFigure(study, costs)
  const all = new Map(
    [...figureSections.flatMap((section) => makeFigures(section, study)), cost].map((figure) => [
      figure.id,
      figure,
    ]),
  )
  const pick = (...ids: readonly string[]): Figure[] => ids.flatMap((id) => all.get(id) ?? [])
  const chapter = (
    id: ReportPart['id'],
    title: string,
    ids: readonly string[],
    before: readonly string[] = [],
  ) => {
    const figures = pick(...ids)
    return part(
      id,
      title,
      figures.filter(({ state }) => state === 'shown'),
      [...before, ...told(figures)],
    )
  }
  const days = study.rows.flatMap(({ firstDay, lastDay }) =>
    [firstDay, lastDay].filter((day) => day !== null),
  )
  return {
    firstDay: days.toSorted()[0] ?? null,
    lastDay: days.toSorted().at(-1) ?? null,
    parts: [
      part('summary', 'Summary', pick('primary').filter(isShownFigure), summaryOf(study, all)),
      chapter('took-part', 'Who took part', ['flow', 'by-council', 'by-role', 'by-setting', 'by-week']),
      chapter('change', 'Did confidence change?', [
        'confident-recommend',
        'changed-recommend-later',
        'confident-use',
        'changed-use-later',
        'waiting-list',
        'competencies',
      ]),
      chapter(
        'deserved',
        'Was confidence deserved?',
        ['calibration', 'fit'],
        ['Confidence with poor choices is a risk. So it is set beside how the first choices fit.'],
      ),
      chapter('hard', 'What was hard', ['devices', 'usability', 'relevance', 'behaviour', 'ways-changed']),
      chapter('left-out', 'Who was left out', [
        'lost-recommend',
        'baseline',
        'linking',
        'sensitivity-recommend',
        'change-by-role',
        'change-by-language',
        'change-by-disability',
      ]),
      part('cost', 'What it cost', [cost].filter(isShownFigure), [cost.sentence]),
      part(
        'limits',
        'What this does not show',
        [],
        limitsOf(study, all.get('waiting-list')?.state === 'shown'),
      ),
      part('methods', 'How it was worked out', [], methodsOf(study)),
      part(
        'tables',
        'Further tables',
        pick(
          'changed-recommend-after',
          'changed-use-after',
          'size-recommend',
          'size-use',
          'indexes',
          'stories',
        ).filter(isShownFigure),
        [],
      ),
    ],
  }
}

const isShownFigure = ({ state }: Figure) => state === 'shown'

const part = (
  id: ReportPart['id'],
  title: string,
  figures: Figure[],
  paragraphs: readonly string[],
): ReportPart => ({
  id,
  title,
  figures,
  paragraphs: [...paragraphs],
})

/** Sentences of figures, those that have too few people in one sentence at the end. */
const told = (figures: readonly Figure[]): readonly string[] => {
  const few = figures.filter(({ state }) => state === 'too-few')
  return [
    ...figures.flatMap(({ state, sentence }) => (state === 'shown' ? [sentence] : [])),
    ...(few.length > 0 ? [`Not enough people yet for: ${few.map(({ title }) => title).join('; ')}.`] : []),
  ]
}
