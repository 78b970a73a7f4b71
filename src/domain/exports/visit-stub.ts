import type { VisitEvent } from '../attempt/visit-event.schema.ts'
import type { LinkRecord } from '../linking/link-record.ts'
import type { PilotRecord } from './pilot.ts'

/** Where an event stands in its visit. */
interface Place {
  readonly seq: number
  readonly at: string
  readonly id: string
}

/** What is kept of one visit while a log is read: a few hundred bytes, whatever its length. */
export interface VisitStub {
  readonly visit: string
  /** Null while nothing but a code for linking is known of it. */
  first: Place | null
  started:
    | (Place & {
        readonly purpose: string
        readonly authority: string | null
        readonly content: string
        /** Site, when the visit came by the key of an invitation. */
        readonly site: string | null
      })
    | null
  coded: (Place & { readonly person: string }) | null
  /** Waves with an answer. */
  readonly waves: Set<string>
  selfMade: (Place & { readonly text: string }) | null
  typed: string[]
}

/** A stub with at least one event that tables hold. */
export type BegunStub = VisitStub & { readonly first: Place }

/** A visit of which nothing is known yet. */
export function newStub(visit: string): VisitStub {
  return { visit, first: null, started: null, coded: null, waves: new Set(), selfMade: null, typed: [] }
}

/** Whether tables hold anything of a visit. */
export function hasFirst(stub: VisitStub): stub is BegunStub {
  return stub.first !== null
}

/** Takes one more event of the visit into its stub. */
export function widen(stub: VisitStub, { event, keyed }: PilotRecord): void {
  const place = { seq: event.seq, at: event.at, id: event.id }
  if (event.kind === 'link.given') return widenLink(stub, event, place)
  if (stub.first === null || compare(place, stub.first) < 0) stub.first = place
  if (event.kind === 'visit.started' && (!stub.started || compare(place, stub.started) < 0)) {
    const { purpose, authority, content, site } = event
    stub.started = { ...place, purpose, authority, content, site: keyed ? site : null }
  }
  if (event.kind === 'rating.given' && event.value !== null) stub.waves.add(event.wave)
  if (event.person !== null && (!stub.coded || compare(place, stub.coded) > 0)) {
    stub.coded = { ...place, person: event.person }
  }
}

function widenLink(
  stub: VisitStub,
  { self_made: text, typed }: Extract<VisitEvent, { kind: 'link.given' }>,
  place: Place,
): void {
  if (text !== undefined && (!stub.selfMade || compare(place, stub.selfMade) > 0))
    stub.selfMade = { ...place, text }
  if (typed !== undefined) stub.typed.push(typed)
}

/** The code of a visit, or the visit itself. */
export function subjectOfStub({ coded, visit }: VisitStub): string {
  return coded?.person ?? visit
}

/** What linking looks at, of the visits under one code or of one visit without; in the order in which they began. */
export function linkRecordOfStubs(stubs: readonly VisitStub[], id: string): LinkRecord {
  const has = (wave: string) => stubs.some(({ waves }) => waves.has(wave))
  return {
    id,
    code: stubs.find(({ coded }) => coded)?.coded?.person ?? null,
    site: stubs.find(({ started }) => started?.site)?.started?.site ?? null,
    waves: { before: has('before') || has('wait'), after: has('after'), later: has('later') },
    selfMade: stubs.findLast(({ selfMade }) => selfMade !== null)?.selfMade?.text ?? null,
    typed: stubs.flatMap(({ typed }) => typed.toSorted(compareText)),
  }
}

function compare(a: Place, b: Place): number {
  return a.seq - b.seq || compareText(a.at, b.at) || compareText(a.id, b.id)
}

/** Order of texts by their code units, the same on every machine. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
