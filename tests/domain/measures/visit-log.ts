import {
  parseVisitEvent,
  type VisitEvent,
  type VisitFact,
} from '../../../src/domain/attempt/visit-event.schema.ts'
import { NOTHING_SAID } from '../../../src/domain/attempt/nothing-said.ts'

type Facts = readonly (VisitFact & { readonly at?: string })[]

/** Events of one visit, made from facts: numbered, stamped a minute apart, and parsed as the store parses them. */
export function visitEvents(
  visit: number,
  startsAt: string,
  facts: Facts,
  person: string | null = null,
): readonly VisitEvent[] {
  const start = Date.parse(startsAt)
  return facts.map((fact, seq) => {
    const result = parseVisitEvent({
      id: uuid(visit * 1000 + seq),
      v: 1,
      visit: uuid(visit),
      seq,
      at: new Date(start + seq * 60_000).toISOString(),
      person,
      content: 'abc',
      live: null,
      ...fact,
    })
    if (!result.ok) throw new Error(result.reason)
    return result.event
  })
}

/** The start of a visit with nothing told. */
export function started(
  parts: Partial<Extract<VisitFact, { kind: 'visit.started' }>> = {},
): Extract<VisitFact, { kind: 'visit.started' }> {
  return {
    kind: 'visit.started',
    purpose: 'real',
    mode: 'self',
    way: 'lite',
    research: true,
    notice: '1',
    site: null,
    ...NOTHING_SAID,
    ...parts,
  }
}

type Rating = Extract<VisitFact, { kind: 'rating.given' }>

/** A rating; `null` is a skip, `'not-my-job'` says so. */
export function rated(question: string, wave: Rating['wave'], given: number | null | 'not-my-job'): Rating {
  const value = typeof given === 'number' ? given : null
  const missing = given === null ? 'skipped' : given === 'not-my-job' ? given : null
  return { kind: 'rating.given', question, wave, value, missing, story: null, entry: 'self' }
}

/** A story begins. */
export const storyStarted: VisitFact = { kind: 'story.started', story: 's02', play: 1, variant: null }

function uuid(number: number): string {
  return `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`
}
