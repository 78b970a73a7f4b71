import { isGroupShown } from '../../disclosure/disclosure-rule.ts'
import { suppressCounts } from '../../disclosure/suppress-counts.ts'
import type { Figure } from '../figure.schema.ts'
import type { Study } from '../study.ts'
import { answerAt } from '../waves.ts'
import { countBy, countLine } from './count-line.ts'
import { type FigureHead, isOpenLine, peopleSaid, said, shownFigure, toValue, tooFew } from './figure-kit.ts'

const section = 'work'
const behaviours = ['did-talk', 'did-test', 'did-fault', 'did-stop', 'did-ask'] as const

/** What people meant to do, what they did since, and what they thought of the training. */
export function workFigures(study: Study): readonly Figure[] {
  return [commitment(study), behaviour(study), relevance(study), usability(study)]
}

const questionOf = ({ content }: Study, id: string) =>
  content.measures.questions.find((question) => question.id === id)

function choicesOf(study: Study, id: string) {
  const question = questionOf(study, id)
  return question?.kind === 'choice' ? question.choices : []
}

function commitment(study: Study): Figure {
  return countLine(
    {
      id: 'commitment',
      section,
      title: 'Means to talk to somebody about technology in the next month',
      counted: 'people who answered after the session',
    },
    study,
    countBy(
      choicesOf(study, 'commitment'),
      study.rows.flatMap(({ chosen }) => chosen['commitment/after']?.[0] ?? []),
    ),
    { unit: 'people', label: 'Answer' },
  )
}

/** What people say they did in the weeks after: each line is of those who answered it. */
function behaviour(study: Study): Figure {
  const { rows, rule } = study
  const head: FigureHead = {
    id: 'behaviour',
    section,
    title: 'What people did in the 4 to 12 weeks since',
    counted: 'people who answered weeks later',
    notes: [
      'People tell this themselves; nobody checked it at their work.',
      'Everybody who came back is counted, also those whose first answers were not found.',
    ],
  }
  const choices = choicesOf(study, behaviours[0])
  const lines = behaviours.flatMap((id) => {
    const taken = rows.flatMap(({ chosen }) => chosen[`${id}/later`]?.[0] ?? [])
    const safe = suppressCounts(
      countBy(choices, taken).map(({ count }) => count),
      { rule },
    )
    const label = questionOf(study, id)?.short ?? id
    return safe ? [{ id, label, n: toValue(safe.total), counts: safe.counts.map(toValue) }] : []
  })
  const first = lines[0]
  if (!first) return tooFew(head, rule)
  const none = first.counts[0]
  return shownFigure(head, {
    n: first.n,
    sentence:
      typeof none === 'number' && typeof first.n === 'number'
        ? `${said(first.n - none)} of ${peopleSaid(first.n)} say that they have talked with somebody about technology since.`
        : 'Some numbers are too small to be shown.',
    chart: { kind: 'distribution', parts: choices.map(({ label }) => label), rows: lines },
    table: {
      columns: [
        { id: 'what', label: 'What they did', kind: 'text' },
        { id: 'of', label: 'People', kind: 'count' },
        ...choices.map(({ id, label }) => ({ id, label, kind: 'count' as const })),
      ],
      rows: lines.map(({ label, n, counts }) => [label, n, ...counts]),
    },
  })
}

function relevance(study: Study): Figure {
  const points = study.content.measures.scales.find(({ id }) => id === 'like-my-work')?.points ?? []
  const answers = study.rows.flatMap((row) => answerAt(row, 'relevance', 'after') ?? [])
  return countLine(
    {
      id: 'relevance',
      section,
      title: 'Was it like my work?',
      counted: 'people who answered after the session',
    },
    study,
    countBy(
      points.map(({ value, label }) => ({ id: `point-${value}`, label })),
      answers.map((value) => `point-${value}`),
    ),
    { unit: 'people', label: 'Answer' },
  )
}

/** UMUX-Lite: the two answers of a person, from 1 to 7 each, as 0 to 100. */
function usability({ rows, rule }: Study): Figure {
  const head: FigureHead = {
    id: 'usability',
    section,
    title: 'Does what I need, and easy to use (UMUX-Lite)',
    counted: 'people who answered both questions after the session',
    notes: ['UMUX-Lite with “training” in place of “system”: 0 is worst, 100 is best.'],
  }
  const scores = rows.flatMap((row) => {
    const [meets, easy] = [answerAt(row, 'umux-1', 'after'), answerAt(row, 'umux-2', 'after')]
    return meets === null || easy === null ? [] : [((meets + easy - 2) / 12) * 100]
  })
  if (!isGroupShown(scores.length, rule)) return tooFew(head, rule)
  const bands = [0, 25, 50, 75].map((from) => ({
    label: from === 75 ? '75 to 100' : `${from} to ${from + 24}`,
    count: scores.filter((score) => score >= from && (from === 75 || score < from + 25)).length,
  }))
  const safe = suppressCounts(
    bands.map(({ count }) => count),
    { rule },
  )
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length
  const shown = Math.round(mean)
  return shownFigure(head, {
    n: scores.length,
    sentence: `The mean score is ${shown} of 100, from ${peopleSaid(scores.length)}.`,
    chart: null,
    table: {
      columns: [
        { id: 'what', label: 'Score', kind: 'text' },
        { id: 'people', label: 'People', kind: 'count' },
      ],
      rows: [
        ...(safe && isOpenLine(safe) ? bands.map(({ label, count }) => [label, count]) : []),
        ['Mean score, whole number', shown],
      ],
    },
  })
}
