import { groupBy } from '../measures/group-by.ts'
import { isOneSlip, slipKeys } from './code-slip.ts'
import { holdSameWave, isLooseReturn, type LinkRecord, mayShareSite } from './link-record.ts'
import { matchSelfMade } from './self-made-hash.ts'

/** Why two records are taken for one person. */
export type LinkBasis = 'self-made' | 'typed-slip' | 'self-made-one-part'

/** Two records, by their ids, that are or may be one person's. `to` is the record that says who it is. */
export interface Link {
  readonly from: string
  readonly to: string
  readonly basis: LinkBasis
}

/** Why a record was left alone though something fits it. */
export type AmbiguityReason = 'several-fit' | 'wave-taken' | 'several-returns'

/** A record that fits, but not plainly. */
export interface Ambiguity {
  readonly id: string
  readonly reason: AmbiguityReason
  readonly candidates: readonly string[]
}

/** What linking found. Records of one issued code are one record already. */
export interface FoundLinks {
  /** Linked without asking. */
  readonly exact: readonly Link[]
  /** For the evaluator to accept or leave. */
  readonly proposed: readonly Link[]
  readonly ambiguous: readonly Ambiguity[]
  /** Returns that nothing fits. */
  readonly unmatched: readonly string[]
}

/** Looks for records of one person. Pure: the same records in the same order give the same links. */
export function findLinks(records: readonly LinkRecord[]): FoundLinks {
  const { exact, ambiguous: unclear } = exactLinks(records)
  const settled = new Set([...exact.map(({ from }) => from), ...unclear.map(({ id }) => id)])
  const loose = records.filter((record) => isLooseReturn(record) && !settled.has(record.id))
  const groupOf = new Map(exact.map(({ from, to }) => [from, to]))
  const index = indexOf(records)
  const candidates = loose.map((record) => ({
    record,
    fits: candidatesFor(record, index, (id) => groupOf.get(id) ?? id),
  }))
  const proposed: Link[] = []
  const ambiguous: Ambiguity[] = [...unclear]
  const unmatched: string[] = []
  const members = groupBy(records, ({ id }) => groupOf.get(id) ?? id)
  const returnsOf = groupBy(
    candidates.flatMap(({ fits }) => [...fits.keys()]),
    (id) => id,
  )
  for (const { record, fits } of candidates) {
    const [only, ...more] = [...fits]
    const ids = [...fits.keys()]
    if (!only) unmatched.push(record.id)
    else if (more.length > 0) ambiguous.push({ id: record.id, reason: 'several-fit', candidates: ids })
    else if (members.get(only[0])?.some((member) => holdSameWave(record, member)))
      ambiguous.push({ id: record.id, reason: 'wave-taken', candidates: ids })
    else if ((returnsOf.get(only[0])?.length ?? 0) > 1)
      ambiguous.push({ id: record.id, reason: 'several-returns', candidates: ids })
    else proposed.push({ from: record.id, to: only[0], basis: only[1] })
  }
  return { exact, proposed, ambiguous, unmatched }
}

/** Records with the same self-made code: linked to the first that tells who it is, or all ambiguous. */
function exactLinks(records: readonly LinkRecord[]): {
  readonly exact: readonly Link[]
  readonly ambiguous: readonly Ambiguity[]
} {
  const withSelfMade = records.filter(({ selfMade }) => selfMade !== null)
  const bySelfMade = groupBy(withSelfMade, ({ selfMade }) => selfMade?.split('.')[0] ?? '')
  const exact: Link[] = []
  const ambiguous: Ambiguity[] = []
  for (const alike of bySelfMade.values()) {
    for (const group of bySite(alike)) {
      const fault = faultOf(group)
      const root = group.find(({ code }) => code !== null) ?? group[0]
      for (const { id } of group) {
        const candidates = group.map((other) => other.id).filter((other) => other !== id)
        if (fault) ambiguous.push({ id, reason: fault, candidates })
        else if (root && id !== root.id) exact.push({ from: id, to: root.id, basis: 'self-made' })
      }
    }
  }
  return { exact, ambiguous }
}

/** People of different sites are different people. Those without a site go with all when there is one site only. */
function bySite(alike: readonly LinkRecord[]): readonly (readonly LinkRecord[])[] {
  const sites = new Set(alike.flatMap(({ site }) => site ?? []))
  const together = sites.size <= 1 || alike.some(({ site }) => site === null)
  const groups = together ? [alike] : [...sites].map((site) => alike.filter((record) => record.site === site))
  return groups.filter((group) => group.length > 1)
}

function faultOf(group: readonly LinkRecord[]): AmbiguityReason | null {
  const sites = new Set(group.flatMap(({ site }) => site ?? []))
  if (sites.size > 1) return 'several-fit'
  const twice = group.some((one, at) => group.slice(at + 1).some((other) => holdSameWave(one, other)))
  return twice ? 'wave-taken' : null
}

/** Records by what a loose one may fit, so that each is not held against all. */
interface Index {
  /** By their issued code, with each of its signs left out. */
  readonly byCode: ReadonlyMap<string, readonly LinkRecord[]>
  /** By each scrambled piece of a self-made code. */
  readonly byPiece: ReadonlyMap<string, readonly LinkRecord[]>
}

function indexOf(records: readonly LinkRecord[]): Index {
  const starts = records.filter((record) => !isLooseReturn(record))
  const under = (keysOf: (record: LinkRecord) => readonly string[]) => {
    const entries = starts.flatMap((record) => keysOf(record).map((key) => ({ key, record })))
    const groups = groupBy(entries, ({ key }) => key)
    return new Map([...groups].map(([key, found]) => [key, found.map(({ record }) => record)]))
  }
  return {
    byCode: under(({ code }) => (code === null ? [] : slipKeys(code))),
    byPiece: under(({ selfMade }) => selfMade?.split('.') ?? []),
  }
}

/** Who may have given a loose record, each once, with the stronger basis. */
function candidatesFor(
  record: LinkRecord,
  index: Index,
  rootOf: (id: string) => string,
): ReadonlyMap<string, LinkBasis> {
  const found = new Map<string, LinkBasis>()
  for (const typed of record.typed) {
    for (const other of slipKeys(typed).flatMap((key) => index.byCode.get(key) ?? [])) {
      if (isOneSlip(other.code ?? '', typed)) found.set(rootOf(other.id), 'typed-slip')
    }
  }
  const own = record.selfMade
  for (const other of own?.split('.').flatMap((piece) => index.byPiece.get(piece) ?? []) ?? []) {
    const fits =
      mayShareSite(record, other) && matchSelfMade(own ?? '', other.selfMade ?? '') === 'one-part-differs'
    if (fits && !found.has(rootOf(other.id))) found.set(rootOf(other.id), 'self-made-one-part')
  }
  return found
}
