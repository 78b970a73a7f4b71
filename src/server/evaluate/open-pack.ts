import { createHash } from 'node:crypto'
import { analysisPlanSchema } from '../../domain/evaluation/analysis-plan.schema.ts'
import type { Region } from '../../domain/content/region.schema.ts'
import { backgroundLabels } from '../../domain/exports/background-labels.ts'
import { makePilotPack, type PackPapers } from '../../domain/exports/make-pilot-pack.ts'
import type { PilotOutline } from '../../domain/exports/pilot-outline.ts'
import type { Hash } from '../../domain/exports/zip-part.ts'
import type { Secrets } from '../secrets.ts'
import type { Store } from '../store/store.ts'
import { recallOptions } from './content-options.ts'
import { openFileSpool } from './file-spool.ts'
import { sourceOfStore } from './store-source.ts'

/** What a pack of a store is made with. */
export interface OpenPackParts {
  readonly version: string
  readonly studyNumber: Secrets['studyNumber']
  readonly hashPerson: Secrets['hashPerson']
  /** One council, or null for everybody. */
  readonly authority: string | null
  /** Words for the codes of background questions; null leaves the codes without words. */
  readonly region: Region | null
  readonly onProgress?: (done: number, all: number) => void
}

/** A pack that is ready to be written. */
export interface OpenPack {
  readonly outline: PilotOutline
  /** Stored records that could not be read. */
  readonly unreadable: number
  /** The bytes of the zip. Temporary files go when it ends, also when it is given up half way. */
  readonly pieces: AsyncIterable<Uint8Array<ArrayBuffer>>
}

/** Reads the outline of a store and gives its pack, which is made while it is read. */
export async function openPack(store: Store, parts: OpenPackParts): Promise<OpenPack> {
  const source = await sourceOfStore(store, parts.authority, parts.hashPerson)
  const papers = await readPapers(store, parts, source.outline)
  async function* pieces() {
    const spool = await openFileSpool()
    try {
      yield* makePilotPack(source, { ...parts, papers, newHash }, spool)
    } finally {
      await spool.remove()
    }
  }
  return { outline: source.outline, unreadable: source.unreadable.length, pieces: pieces() }
}

async function readPapers(
  store: Store,
  { authority, region }: OpenPackParts,
  { contents }: PilotOutline,
): Promise<PackPapers> {
  const [sites, costs, plans] = await Promise.all([
    store.listInvitations(authority),
    store.listCosts(),
    store.listPlans(),
  ])
  return {
    sites: sites.map(({ site, authority, arm, startMonth, invited }) => ({
      site,
      authority,
      arm,
      startMonth,
      invited,
    })),
    costs,
    plans: plans.map(({ text, hash, frozenAt, visitsBefore }) => ({
      plan: analysisPlanSchema.parse(JSON.parse(text)),
      text,
      hash,
      frozenAt,
      visitsBefore,
    })),
    contents: await recallOptions(store, contents),
    labels: region ? backgroundLabels(region) : {},
  }
}

/** SHA-256 taken piece by piece. */
export function newHash(): Hash {
  const hash = createHash('sha256')
  return { update: (bytes: Uint8Array) => void hash.update(bytes), hex: () => hash.digest('hex') }
}
