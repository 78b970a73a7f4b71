import type { VisitEvent } from '../../domain/attempt/visit-event.schema.ts'

/** The log of a visit as text, in the form that the evaluator's import takes: the same as a post to the server. */
export function answersFile(events: readonly VisitEvent[]): string {
  return `${JSON.stringify({ events }, null, 2)}\n`
}
