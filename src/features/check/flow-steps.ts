import type { Question, Wave } from '../../domain/content/measures.schema.ts'
import type { PlannedBlock } from '../../domain/measures/plan-questions.ts'

/** One page of a flow: an offer to answer yes or no, or questions. */
export type FlowStep = { readonly key: string; readonly block: PlannedBlock } & (
  | { readonly kind: 'offer' }
  | {
      readonly kind: 'questions'
      readonly questions: readonly Question[]
      readonly isDone: boolean
      /** Number of the first question within its block, from 1. */
      readonly first: number
      readonly total: number
    }
)

/** The pages of a plan in order. Blocks that were declined keep their offer, so that Back can change the answer. */
export function flowSteps(plan: readonly PlannedBlock[], declined: ReadonlySet<string>): readonly FlowStep[] {
  return plan.flatMap((block) => {
    const offer: FlowStep[] = block.offer ? [{ key: `${block.id}/offer`, kind: 'offer', block }] : []
    if (declined.has(block.id)) return offer
    const total = block.pages.reduce((sum, page) => sum + page.questions.length, 0)
    let first = 1
    const pages = block.pages.map((page, index): FlowStep => {
      const step: FlowStep = {
        key: `${block.id}/${index + 1}`,
        kind: 'questions',
        block,
        questions: page.questions,
        isDone: page.isDone,
        first,
        total,
      }
      first += page.questions.length
      return step
    })
    return [...offer, ...pages]
  })
}

/** Where to go on: the first page not done. An offer is done once a page behind it is. Null: nothing is left. */
export function firstOpenStep(steps: readonly FlowStep[], declined: ReadonlySet<string>): FlowStep | null {
  const isOpen = (step: FlowStep) =>
    step.kind === 'questions'
      ? !step.isDone
      : !declined.has(step.block.id) && step.block.pages.every((page) => !page.isDone)
  return steps.find(isOpen) ?? null
}

/** What a person has chosen or written on a page and not yet recorded, by `answerKey`. */
export type Drafts = Readonly<Record<string, string>>

/** The draft value of "Not part of my job". */
export const NOT_MY_JOB = 'not-my-job'

/** Key of one answer, the same as in the visit's state. */
export function answerKey(question: Question, wave: Wave): string {
  return `${question.id}/${wave}`
}
