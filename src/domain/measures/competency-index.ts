import type { Measures } from '../content/measures.schema.ts'

/** At least this share of an index's questions must be answered for the index to be shown. */
const FEWEST_ANSWERED = 2 / 3

/**
 * The Recommend or Use index of one person at one wave: the mean of its questions, or null when too few were
 * answered. `valueOf` gives the answer to a question, null for a skip or "Not part of my job".
 */
export function competencyIndex(
  measures: Measures,
  index: 'recommend' | 'use',
  valueOf: (question: string) => number | null,
): number | null {
  const questions = measures.questions.filter(
    (question) => question.kind === 'rating' && question.index === index,
  )
  const values = questions.flatMap((question) => valueOf(question.id) ?? [])
  if (values.length === 0 || values.length / questions.length < FEWEST_ANSWERED) return null
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
