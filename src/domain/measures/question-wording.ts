import type { Measures, Question, Wave } from '../content/measures.schema.ts'

/** A question as it is asked at a wave: the beginning that several questions share, and its own words. */
export interface QuestionWording {
  readonly stem: string | null
  readonly text: string
}

/** The words of a question. Looking back has a stem of its own. */
export function questionWording(measures: Measures, question: Question, wave: Wave): QuestionWording {
  const id = question.kind === 'text' ? undefined : question.stem
  const stem = measures.stems.find((entry) => entry.id === id)
  if (!stem) return { stem: null, text: question.text }
  return { stem: wave === 'then' ? (stem.lookingBack ?? stem.now) : stem.now, text: question.text }
}
