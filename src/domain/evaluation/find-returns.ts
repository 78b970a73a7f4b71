import { acceptLinks } from '../linking/accept-links.ts'
import { findLinks } from '../linking/find-links.ts'
import { fatesOf, type ReturnFate } from '../linking/linking-report.ts'
import type { StudyRow } from './study-row.ts'

/**
 * What became of everybody who returned, by the ids of their rows. `codes` holds the issued code of each coded row: rows
 * themselves have none. Figures count people by their issued codes; this says what further links there would be.
 */
export function findReturns(
  rows: readonly StudyRow[],
  codes: ReadonlyMap<string, string>,
): ReadonlyMap<string, ReturnFate> {
  const records = rows.map(({ id, site, link }) => ({ id, code: codes.get(id) ?? null, site, ...link }))
  const found = findLinks(records)
  return fatesOf(records, found, acceptLinks(found, []))
}
