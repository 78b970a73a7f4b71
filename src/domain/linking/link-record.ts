import { eventsOf, type PersonLog } from '../measures/people-of.ts'

/** What linking looks at of the answers under one code, or of one visit without a code. */
export interface LinkRecord {
  /** Names it in the report. Never a code. */
  readonly id: string
  readonly code: string | null
  readonly site: string | null
  /** Whether there is a rating before or while waiting, right after, and weeks later. */
  readonly waves: { readonly before: boolean; readonly after: boolean; readonly later: boolean }
  /** The scrambled self-made code given last. */
  readonly selfMade: string | null
  /** Codes read from paper that failed their check. */
  readonly typed: readonly string[]
}

/** Takes from a person's log what linking needs. Whoever gathers the log must have left `link.given` in it. */
export function linkRecordOf(log: PersonLog, id: string): LinkRecord {
  const events = eventsOf(log)
  const given = events.flatMap((event) => (event.kind === 'link.given' ? [event] : []))
  const waves = new Set(
    events.flatMap((event) => (event.kind === 'rating.given' && event.value !== null ? [event.wave] : [])),
  )
  return {
    id,
    code: log.person,
    site: log.visits.find(({ started }) => started !== null && started.site !== null)?.started?.site ?? null,
    waves: {
      before: waves.has('before') || waves.has('wait'),
      after: waves.has('after'),
      later: waves.has('later'),
    },
    selfMade: given.findLast(({ self_made }) => self_made !== undefined)?.self_made ?? null,
    typed: given.flatMap(({ typed }) => typed ?? []),
  }
}

/** Whether the record is a return that does not say by itself whose it is. */
export function isLooseReturn({ code, waves, typed }: LinkRecord): boolean {
  return (code === null && typed.length > 0) || (waves.later && !waves.before && !waves.after)
}

/** Whether both hold a wave that one person has once. */
export function holdSameWave(one: LinkRecord, other: LinkRecord): boolean {
  return (one.waves.after && other.waves.after) || (one.waves.later && other.waves.later)
}

/** Whether nothing speaks against one site: they are the same, or one is not known. */
export function mayShareSite(one: LinkRecord, other: LinkRecord): boolean {
  return one.site === null || other.site === null || one.site === other.site
}
