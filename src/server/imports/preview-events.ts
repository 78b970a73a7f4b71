import { parseVisitEvent, type VisitEvent } from '../../domain/attempt/visit-event.schema.ts'
import type { ImportPreview } from '../../protocol/import-api.schema.ts'
import { expectedBy, misplacedReason, misplacedVisits, readHolds } from '../data-rules/holds.ts'
import { idOf } from '../events/take-events.ts'
import type { Store } from '../store/store.ts'

/** Says what would become of some records, and changes nothing. */
export async function previewEvents(
  store: Store,
  records: readonly unknown[],
  hashPerson: (code: string) => string,
): Promise<ImportPreview> {
  const refused: ImportPreview['refused'] = []
  const read: VisitEvent[] = []
  for (const record of records) {
    const parsed = parseVisitEvent(record)
    if (parsed.ok) read.push(parsed.event)
    else refused.push({ id: idOf(record), reason: parsed.reason })
  }
  const expected = expectedBy(await readHolds(store))
  const misplaced = misplacedVisits(read, expected)
  const kept = read.filter(({ visit }) => !misplaced.has(visit))
  for (const { id, visit } of read) {
    if (misplaced.has(visit)) refused.push({ id, reason: misplacedReason[expected] })
  }
  const prospects = await store.foresee(
    kept.map(({ id, visit, person }) => ({
      id,
      visit,
      personHash: person === null ? null : hashPerson(person),
    })),
  )
  for (const [at, prospect] of prospects.entries()) {
    if (prospect === 'erased') {
      refused.push({ id: kept[at]?.id ?? null, reason: 'Everything under this code was forgotten.' })
    }
  }
  const count = (wanted: string) => prospects.filter((prospect) => prospect === wanted).length
  return { fresh: count('new'), there: count('there'), refused }
}
