import { readAnswersFile } from '../../domain/attempt/read-answers-file.ts'
import { parseVisitEvent } from '../../domain/attempt/visit-event.schema.ts'
import { MAX_BODY_BYTES, MAX_EVENTS_PER_POST } from '../../protocol/events-api.schema.ts'

/** Files of answers, read on this device. */
export interface ReadFiles {
  readonly files: number
  readonly records: readonly unknown[]
  readonly visits: number
  /** Days as `YYYY-MM-DD`; null when no record can be read. */
  readonly firstDay: string | null
  readonly lastDay: string | null
  readonly isDemonstration: boolean
}

/** A file as a page gets it. */
export interface NamedText {
  readonly name: string
  text(): Promise<string>
}

/** Reads files of answers; one that is none is named, and then nothing of the others is used. */
export async function readFiles(
  files: readonly NamedText[],
): Promise<{ readonly ok: true; readonly read: ReadFiles } | { readonly ok: false; readonly name: string }> {
  const records: unknown[] = []
  for (const file of files) {
    const found = readAnswersFile(await file.text())
    if (found === null) return { ok: false, name: file.name }
    records.push(...found)
  }
  const events = records.flatMap((record) => {
    const parsed = parseVisitEvent(record)
    return parsed.ok ? [parsed.event] : []
  })
  const days = events.map(({ at }) => at.slice(0, 10)).toSorted()
  return {
    ok: true,
    read: {
      files: files.length,
      records,
      visits: new Set(events.map(({ visit }) => visit)).size,
      firstDay: days[0] ?? null,
      lastDay: days.at(-1) ?? null,
      isDemonstration: events.some((event) => event.kind === 'visit.started' && event.purpose === 'demo'),
    },
  }
}

/** Room for what stands around the events of a request. */
const ENVELOPE_BYTES = 1000

/** Cuts records into parts that one request can carry, by their number and by their length. */
export function inParts(records: readonly unknown[]): readonly (readonly unknown[])[] {
  const parts: unknown[][] = []
  let bytes = Number.POSITIVE_INFINITY
  for (const record of records) {
    // A letter takes 3 bytes of UTF-8 at most for each of its UTF-16 units.
    const own = JSON.stringify(record).length * 3 + 1
    const part = parts.at(-1)
    if (!part || part.length === MAX_EVENTS_PER_POST || bytes + own > MAX_BODY_BYTES - ENVELOPE_BYTES) {
      parts.push([record])
      bytes = own
    } else {
      part.push(record)
      bytes += own
    }
  }
  return parts
}
