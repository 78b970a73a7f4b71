import { readAnswersFile } from '../../domain/attempt/read-answers-file.ts'
import { parseVisitEvent } from '../../domain/attempt/visit-event.schema.ts'
import type { Seals } from '../../protocol/import-api.schema.ts'
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
export interface ChosenFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What came of reading: all files, or the one that stands in the way. Then nothing of the others is used. */
export type FilesRead =
  | { readonly ok: true; readonly read: ReadFiles }
  | { readonly ok: false; readonly reason: 'no-answers' | 'sealed'; readonly name: string }

/** Reads files of answers. A sealed one is opened with `secretKey`; without the right key it is named as sealed. */
export async function readFiles(
  files: readonly ChosenFile[],
  seals: Pick<Seals, 'isSealed' | 'open'>,
  secretKey: string | null,
): Promise<FilesRead> {
  const records: unknown[] = []
  for (const { name, bytes } of files) {
    let text: string | null = null
    if (!seals.isSealed(bytes)) text = new TextDecoder().decode(bytes)
    else if (secretKey !== null) text = await seals.open(bytes, secretKey)
    if (text === null) return { ok: false, reason: 'sealed', name }
    const found = readAnswersFile(text)
    if (found === null) return { ok: false, reason: 'no-answers', name }
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
