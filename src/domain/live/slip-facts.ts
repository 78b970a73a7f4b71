import type { EventOf, VisitFact } from '../attempt/visit-event.schema.ts'
import type { LiveWave } from './seat-fact.schema.ts'

/** What people agree to by the tick on a paper slip. Changes with the words on the slip. */
export const SLIP_NOTICE = 'slip-2026-11'

/** A ring on a slip: a point of the scale, "Not part of my job", or nothing. */
export type SlipMark = number | 'not-my-job' | null

/** One paper slip with its research tick, as it was typed in. */
export interface PaperSlip {
  /** A code that failed its check, as it stands on the paper; null when there is none, or it is a good one. */
  readonly strangeCode: string | null
  /** Marks by `<question>/<wave>`. */
  readonly marks: ReadonlyMap<string, SlipMark>
}

/** What a slip was asked, in the order of the paper. */
export interface SlipQuestion {
  readonly question: string
  readonly wave: LiveWave
}

/** Where a slip comes from. */
export type SlipOrigin = Pick<EventOf<'visit.started'>, 'purpose' | 'site' | 'authority'>

/** What a slip asks when its sheet asks these questions: all before and after, the first two looking back. */
export function slipQuestions(questions: readonly string[]): readonly SlipQuestion[] {
  return [
    ...askedAt('before', questions),
    ...askedAt('after', questions),
    ...askedAt('then', questions.slice(0, 2)),
  ]
}

function askedAt(wave: LiveWave, questions: readonly string[]): readonly SlipQuestion[] {
  return questions.map((question) => ({ question, wave }))
}

/**
 * The events of one slip: a visit of its own, whole from start to finish. A question without a mark was skipped; a
 * slip on which nothing is marked gives none, so that an empty sheet is nobody.
 */
export function slipFacts(
  slip: PaperSlip,
  asked: readonly SlipQuestion[],
  origin: SlipOrigin,
): readonly VisitFact[] {
  const markOf = ({ question, wave }: SlipQuestion) => slip.marks.get(`${question}/${wave}`) ?? null
  if (asked.every((entry) => markOf(entry) === null)) return []
  const { strangeCode } = slip
  return [
    {
      kind: 'visit.started',
      mode: 'group',
      way: 'list',
      research: true,
      notice: SLIP_NOTICE,
      role: null,
      setting: null,
      years: null,
      about: null,
      ...origin,
    },
    ...(strangeCode === null ? [] : [{ kind: 'link.given', typed: strangeCode.slice(0, 40) } as const]),
    ...asked.map((entry): VisitFact => {
      const mark = markOf(entry)
      const isPoint = typeof mark === 'number'
      return {
        kind: 'rating.given',
        ...entry,
        value: isPoint ? mark : null,
        missing: isPoint ? null : (mark ?? 'skipped'),
        story: null,
        entry: 'slip',
      }
    }),
    { kind: 'visit.finished', parts: [] },
  ]
}
