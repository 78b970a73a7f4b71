import type { Catalogue } from '../domain/content/catalogue.ts'
import type { Competencies } from '../domain/content/competencies.schema.ts'
import type { Device } from '../domain/content/device.schema.ts'
import type { Dressing, WornDressing } from '../domain/content/dressing.schema.ts'
import type { Glossary } from '../domain/content/glossary.schema.ts'
import type { Home } from '../domain/content/home.schema.ts'
import type { Measures } from '../domain/content/measures.schema.ts'
import type { Needs } from '../domain/content/needs.schema.ts'
import type { Panels } from '../domain/content/panel.schema.ts'
import type { Person } from '../domain/content/person.schema.ts'
import type { Region } from '../domain/content/region.schema.ts'
import type { Story } from '../domain/content/story.schema.ts'
import { readable } from './readable-promise.ts'

/** A dressing with the anchors of the home that it uses. What the list of homes says of it already is left out. */
export type PublishedDressing = WornDressing & { readonly usedAnchors: Home['anchors'] }

/** A story with the anchors where it can put something, and the version of its own file. */
export type PublishedStory = Story & { readonly usedAnchors: Home['anchors']; readonly version: string }

/** What each folder of the published content holds. A kind that is one file has its own name as id. */
interface Published {
  readonly stories: PublishedStory
  readonly people: Person
  readonly devices: Device
  readonly dressings: PublishedDressing
  readonly region: Region
  readonly home: Home
  readonly measures: Measures
  readonly competencies: Competencies
  readonly glossary: Glossary
  readonly needs: Needs
  readonly panel: Panels
  /** Worked out from the others by the build. */
  readonly catalogue: Catalogue
}
type Single = 'home' | 'measures' | 'competencies' | 'glossary' | 'needs' | 'panel' | 'catalogue'

/** What every page of the house needs to know of all the content. The rest is in the catalogue. */
export interface ContentIndex {
  readonly version: string
  readonly people: readonly { readonly id: string; readonly name: string }[]
  readonly dressings: readonly Pick<Dressing, 'id' | 'name' | 'summary' | 'startRoom'>[]
}

/** Reads the content that was built with this version of the product. */
export interface ContentSource {
  readonly version: string
  index(): Promise<ContentIndex>
  /** A building of the home besides the house is asked for by its id. */
  load(kind: 'home', building: string | undefined): Promise<Home>
  load<K extends Single>(kind: K): Promise<Published[K]>
  load<K extends Exclude<keyof Published, Single>>(kind: K, id: string): Promise<Published[K]>
}

/** Why content could not be had, in words for the person at the screen. */
export class ContentError extends Error {
  override readonly name = 'ContentError'
  /** `missing`: there is no such thing. `unreachable`: trying again may help. */
  readonly reason: 'missing' | 'unreachable'
  readonly address: string

  constructor(reason: 'missing' | 'unreachable', address: string, cause?: unknown) {
    const message =
      reason === 'missing'
        ? 'We could not find this part. Go back and choose another one.'
        : 'We could not load this part. Check your connection, then try again.'
    super(message, { cause })
    this.reason = reason
    this.address = address
  }
}

/** How long a failure stands before the same file is asked for again. */
const FORGET_AFTER_MS = 2000

/** What a content source needs from outside. */
export interface ContentSourceParts {
  /** Where the site stands, with a slash at its end. */
  readonly base: string
  /** Version that is part of every address, so that files can be cached for ever. */
  readonly version: string
  readonly fetch: typeof globalThis.fetch
}

/**
 * Makes a content source. Each file is fetched once and kept; a failed fetch is forgotten a moment later, so that a
 * later call tries again. At once would be too soon: React asks again for what just failed, and would go on for ever.
 * The files were parsed and checked when the site was built.
 */
export function createContentSource({ base, version, fetch }: ContentSourceParts): ContentSource {
  const kept = new Map<string, Promise<unknown>>()

  function get(name: string): Promise<unknown> {
    const address = `${base}content/${version}/${name}.json`
    const found = kept.get(address)
    if (found) return found
    const coming = readable(fetchJson(fetch, address))
    kept.set(address, coming)
    coming.catch(() => setTimeout(() => kept.delete(address), FORGET_AFTER_MS))
    return coming
  }

  return {
    version,
    // Both were written by the build from parsed content, under an address that holds the version.
    index: () => get('index') as Promise<ContentIndex>,
    load: (kind: keyof Published, id: string = kind) => get(`${kind}/${id}`) as Promise<never>,
  }
}

async function fetchJson(fetch: typeof globalThis.fetch, address: string): Promise<unknown> {
  const response = await fetch(address).catch((error: unknown) => {
    throw new ContentError('unreachable', address, error)
  })
  if (response.status === 404 || response.status === 410) throw new ContentError('missing', address)
  if (!response.ok) throw new ContentError('unreachable', address)
  // A web host that answers every address with the app's page would otherwise end in a puzzling parse error.
  if (!response.headers.get('content-type')?.includes('json')) throw new ContentError('missing', address)
  try {
    return await response.json()
  } catch (error) {
    throw new ContentError('unreachable', address, error)
  }
}
