import type { VisitFact } from '../../domain/attempt/visit-event.schema.ts'
import type { VisitState } from '../../domain/attempt/visit-state.ts'
import type { Question, Wave } from '../../domain/content/measures.schema.ts'
import { answerKey, type Drafts, NOT_MY_JOB } from './flow-steps.ts'

type Given = Pick<VisitState, 'ratings' | 'answers'>

/** The answers of a page as they stand in the log, so that Back shows what was chosen. */
export function draftsFrom(given: Given, questions: readonly Question[], wave: Wave): Drafts {
  const entries = questions.flatMap((question) => {
    const value = givenValue(given, question, wave)
    return value === null ? [] : [[answerKey(question, wave), value] as const]
  })
  return Object.fromEntries(entries)
}

/**
 * The facts to record when a page is left. What has no draft is recorded as skipped. What was recorded before with the
 * same answer is left alone, so that going back and forth writes nothing.
 */
export function factsOfPage(
  given: Given,
  questions: readonly Question[],
  wave: Wave,
  drafts: Drafts,
): readonly VisitFact[] {
  return questions.flatMap((question) => {
    const key = answerKey(question, wave)
    const draft = drafts[key]?.trim() || null
    const isKnown = given.ratings.has(key) || given.answers.has(key)
    if (isKnown && givenValue(given, question, wave) === draft) return []
    return [factOf(question, wave, draft)]
  })
}

function factOf(question: Question, wave: Wave, draft: string | null): VisitFact {
  const about = { question: question.id, wave }
  if (question.kind === 'choice') {
    return { kind: 'answer.given', ...about, choices: draft === null ? [] : [draft] }
  }
  if (question.kind === 'text') return { kind: 'answer.given', ...about, text: draft ?? '' }
  const rating = { kind: 'rating.given', ...about, story: null, entry: 'self' } as const
  if (draft === null) return { ...rating, value: null, missing: 'skipped' }
  if (draft === NOT_MY_JOB) return { ...rating, value: null, missing: NOT_MY_JOB }
  return { ...rating, value: Number(draft), missing: null }
}

function givenValue(given: Given, question: Question, wave: Wave): string | null {
  const key = answerKey(question, wave)
  if (question.kind !== 'rating') {
    const answer = given.answers.get(key)
    return answer?.choices?.[0] ?? (answer?.text || null)
  }
  const rating = given.ratings.get(key)
  if (rating?.missing === NOT_MY_JOB) return NOT_MY_JOB
  return rating?.value ? String(rating.value) : null
}
