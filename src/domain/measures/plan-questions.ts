import type { VisitState } from '../attempt/visit-state.ts'
import type { Measures, Moment, Question, QuestionBlock, Wave } from '../content/measures.schema.ts'

/** What the plan looks at: the answers so far and whether a story has started. */
export type AnswersSoFar = Pick<VisitState, 'ratings' | 'answers' | 'stories'>

/** One page of questions. */
interface PlannedPage {
  readonly questions: readonly Question[]
  /** Every question has an answer or was skipped. */
  readonly isDone: boolean
}

/** Questions that are asked together, after an offer when there is one. */
export interface PlannedBlock {
  readonly id: string
  readonly title: string
  readonly wave: Wave
  readonly offer: QuestionBlock['offer'] | null
  readonly pages: readonly PlannedPage[]
  readonly isDone: boolean
}

/**
 * Which questions to ask at a moment of the visit, in order.
 *
 * Pages that are done stay in the plan, so that page numbers hold while answers come in and Back leads somewhere;
 * a screen shows the first page that is not done.
 */
export function planQuestions(
  measures: Measures,
  moment: Moment,
  soFar: AnswersSoFar,
): readonly PlannedBlock[] {
  return measures.blocks
    .filter((block) => block.moment === moment && isAsked(block, soFar))
    .map((block) => {
      const pages = block.pages.map((ids) => plannedPage(measures, block.wave, ids, soFar))
      return {
        id: block.id,
        title: block.title,
        wave: block.wave,
        offer: block.offer ?? null,
        pages,
        isDone: pages.every((page) => page.isDone),
      }
    })
}

function isAsked(block: QuestionBlock, soFar: AnswersSoFar): boolean {
  if (block.wave === 'before' && soFar.stories.size > 0) return false
  const wave = block.onlyIfAnsweredAt
  return wave === undefined || block.pages.flat().some((id) => isAnswered(soFar, id, wave))
}

function plannedPage(
  measures: Measures,
  wave: Wave,
  ids: readonly string[],
  soFar: AnswersSoFar,
): PlannedPage {
  // The content checks make sure that every id names a question.
  const questions = ids.flatMap((id) => measures.questions.filter((question) => question.id === id))
  const isDone = ids.every((id) => soFar.ratings.has(`${id}/${wave}`) || soFar.answers.has(`${id}/${wave}`))
  return { questions, isDone }
}

function isAnswered({ ratings, answers }: AnswersSoFar, id: string, wave: Wave): boolean {
  const rating = ratings.get(`${id}/${wave}`)
  if (rating) return rating.value !== null || rating.missing === 'not-my-job'
  return answers.has(`${id}/${wave}`)
}
