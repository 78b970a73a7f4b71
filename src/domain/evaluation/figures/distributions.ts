import { isGroupShown } from '../../disclosure/disclosure-rule.ts'
import { type Figure, isShown, type Value } from '../figure.schema.ts'
import type { Study } from '../study.ts'
import { answerAt, pairsOf, type WaveName } from '../waves.ts'
import { type Headline, headlines } from './confidence.ts'
import { type FigureHead, peopleSaid, said, saidAt, shownFigure, tooFew } from './figure-kit.ts'
import { suppressPoints } from './suppress-points.ts'

/** Every answer to the headline questions, point by point, of the people who answered at both times. */
export function distributionFigures(study: Study): readonly Figure[] {
  return headlines.map((headline) => distribution(study, headline))
}

function distribution(study: Study, { question, name }: Headline): Figure {
  const { rows, rule, content } = study
  const head: FigureHead = {
    id: `distribution-${question}`,
    section: 'confidence',
    title: `${name}: every answer`,
    counted: 'people who answered before and at the other time',
  }
  const scale = content.measures.scales.find(({ id }) => id === 'confidence')
  const labels = (scale?.points ?? []).map(({ label }) => label)
  // The later span decides; while too few people came back, the session's own is shown.
  const later = pairsOf(rows, question, 'before', 'later')
  const isLater = isGroupShown(later.length, rule)
  const [second, label] = isLater
    ? (['later', '4 to 12 weeks later'] as const)
    : (['after', 'After'] as const)
  const pairs = isLater ? later : pairsOf(rows, question, 'before', 'after')
  if (!isGroupShown(pairs.length, rule)) return tooFew(head, rule)
  const line = (id: WaveName, label: string) => {
    const answers = pairs.map(({ row }) => answerAt(row, question, id))
    const counts = labels.map((_, at) => answers.filter((answer) => answer === at + 1).length)
    return { id, label, n: pairs.length, counts: [...suppressPoints(counts, rule).counts] }
  }
  const lines = [line('before', 'Before'), line(second, label)]
  const top = lines.map(({ counts }) => counts.at(-1))
  return shownFigure(head, {
    n: pairs.length,
    sentence: `Of ${peopleSaid(pairs.length)}, ${topSaid(top[0])} said “${labels.at(-1)}” before and ${saidAt(topSaid(top[1]), 'did', label.toLowerCase())}.`,
    chart: { kind: 'distribution', parts: labels, rows: lines },
    table: {
      columns: [
        { id: 'when', label: 'When', kind: 'text' },
        { id: 'of', label: 'People', kind: 'count' },
        ...labels.map((label, at) => ({ id: `point-${at + 1}`, label, kind: 'count' as const })),
      ],
      rows: lines.map(({ label, n, counts }) => [label, n, ...counts]),
    },
  })
}

const topSaid = (value: Value | undefined) =>
  isShown(value) ? (value === 0 ? 'nobody' : said(value)) : 'a few'
