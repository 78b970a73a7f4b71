import { readAnswersFile } from '../../domain/attempt/read-answers-file.ts'
import { MAX_EVENTS_PER_POST, type PostEventsAnswer } from '../../protocol/events-api.schema.ts'
import { type TakeEventsParts, takeEvents } from './take-events.ts'

/** What came of a file. `reason` says why it is no file of answers. */
export type Imported =
  | ({ readonly ok: true } & PostEventsAnswer)
  | { readonly ok: false; readonly reason: string }

const noFile = 'This is not a file of answers. It was cut short, changed, or is something else.'

/**
 * Takes in a file that a device without a server saved: `{ "events": [ … ] }`, of any length, or one event a line.
 * Importing a file twice does no harm.
 */
export async function importAnswers(text: string, parts: TakeEventsParts): Promise<Imported> {
  const records = readAnswersFile(text)
  if (records === null) return { ok: false, reason: noFile }
  const total = { accepted: 0, repeated: 0, rejected: [] as PostEventsAnswer['rejected'] }
  for (let from = 0; from < records.length; from += MAX_EVENTS_PER_POST) {
    const answer = await takeEvents(records.slice(from, from + MAX_EVENTS_PER_POST), parts)
    total.accepted += answer.accepted
    total.repeated += answer.repeated
    total.rejected.push(...answer.rejected)
  }
  return { ok: true, ...total }
}
