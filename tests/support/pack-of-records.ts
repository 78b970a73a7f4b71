import { createHash } from 'node:crypto'
import { STANDARD_RULE } from '../../src/domain/disclosure/disclosure-rule.ts'
import { makePilotPack, type PackPapers } from '../../src/domain/exports/make-pilot-pack.ts'
import type { PackSource } from '../../src/domain/exports/pack-source.ts'
import { memorySpool } from '../../src/domain/exports/spool.ts'

/** A pilot without sites, costs, plan and known stories. */
export const noPapers: PackPapers = { sites: [], costs: [], plans: [], contents: [], labels: {} }

/** SHA-256 taken piece by piece. */
export function newHash() {
  const hash = createHash('sha256')
  return { update: (bytes: Uint8Array) => void hash.update(bytes), hex: () => hash.digest('hex') }
}

/** Everything that comes out of a stream of bytes, together. */
export async function together(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const all: Uint8Array[] = []
  for await (const piece of pieces) all.push(piece)
  return new Uint8Array(Buffer.concat(all))
}

/** The pack of a source, made in memory. */
export function packOf(
  source: PackSource,
  studyNumber: (code: string) => string,
  papers: Partial<PackPapers> = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const parts = {
    version: '0.1.0',
    studyNumber,
    newHash,
    rule: STANDARD_RULE,
    papers: { ...noPapers, ...papers },
  }
  return together(makePilotPack(source, parts, memorySpool()))
}
