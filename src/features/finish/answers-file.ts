import type { VisitEvent } from '../../domain/attempt/visit-event.schema.ts'

/** The log of a visit as text, in the form that the evaluator's import takes: the same as a post to the server. */
export function answersFile(events: readonly VisitEvent[]): string {
  return `${JSON.stringify({ events }, null, 2)}\n`
}

/** A day in words, such as "21 November 2026". */
export function dayInWords(atMs: number): string {
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }).format(atMs)
}
