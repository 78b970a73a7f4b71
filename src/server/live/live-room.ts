import type { LiveEntry } from '../../domain/live/live-entry.schema.ts'
import { type LiveRun, stateOf, takeEntry } from '../../domain/live/live-run.ts'
import type { LiveState } from '../../domain/live/live-state.ts'
import { ownPhoneView, sharedPhoneView } from '../../domain/live/phone-view.ts'
import type { ShortTurns } from './short-turns.ts'

/** Somebody who follows a session: a stream, or a long-poll that ends with its first frame. */
export interface LiveFollower {
  /** Null for the trainer. */
  readonly seat: string | null
  /** Sends one frame: JSON. */
  send(frame: string): void
}

/** A session in memory: a cache of its log, and everybody who follows it here. */
export interface LiveRoom {
  readonly session: string
  /** The session as it stands, to try out what may come next. */
  run(): LiveRun
  state(): LiveState
  /** Place of the latest entry that is folded in. */
  seq(): number
  has(id: string): boolean
  /** How many entries a seat has in the log. */
  countOf(seat: string): number
  /**
   * Folds in entries that are on disk, in order; gives false when one before them is missing here. `isComplete` says
   * that they are all there are: a number that is missing then cannot be read any more.
   */
  apply(entries: readonly LiveEntry[], isComplete?: boolean): boolean
  follow(follower: LiveFollower): () => void
  followers(): number
  /** What a phone must have seen to be up to date; 0 while it waits. */
  versionOf(seat: string): number
  /** A whole frame for a phone. */
  phoneFrame(seat: string): string
}

/** Makes the room of a session that was read from its log. Its phones are told in `turns` what concerns them all. */
export function createLiveRoom(
  started: LiveRun,
  ids: Iterable<string>,
  counts: Map<string, number>,
  turns: ShortTurns,
): LiveRoom {
  let run = started
  const known = new Set(ids)
  const trainers = new Set<LiveFollower>()
  const phones = new Map<string, Set<LiveFollower>>()
  // Where the log stood when something changed that all phones show, and that one phone shows.
  let sharedSeq = run.seq
  const seatSeqs = new Map<string, number>()
  let sharedJson: string | null = null

  const isWaiting = (seat: string) => (stateOf(run).seats.get(seat)?.is ?? 'waiting') === 'waiting'

  /** Written once for all phones; it is most of a frame. */
  function shared(): string {
    sharedJson ??= JSON.stringify(sharedPhoneView(stateOf(run)))
    return sharedJson
  }

  function versionOf(seat: string): number {
    return isWaiting(seat) ? 0 : Math.max(sharedSeq, seatSeqs.get(seat) ?? 0)
  }

  function phoneFrame(seat: string, isWhole = true): string {
    if (isWaiting(seat)) return waitingFrame(seat)
    const own = JSON.stringify(ownPhoneView(stateOf(run), seat))
    const page = stateOf(run).seats.get(seat)?.is === 'in' ? shared() : 'null'
    return `{"version":${versionOf(seat)},${isWhole ? `"shared":${page},` : ''}"own":${own}}`
  }

  /** A trainer's screen folds the log itself. */
  function tellTrainers(entries: readonly LiveEntry[]) {
    if (trainers.size === 0) return
    const frame = `{"entries":${JSON.stringify(entries)}}`
    for (const follower of trainers) follower.send(frame)
  }

  function tellPhone(seat: string, isWhole: boolean) {
    const followers = phones.get(seat)
    // A word to who waits would tell that there is a session behind the code.
    if (!followers || isWaiting(seat)) return
    const frame = phoneFrame(seat, isWhole)
    for (const follower of followers) follower.send(frame)
  }

  // Phones that have yet to be told what the trainer did; the frame says where things stand when it is sent.
  const due = new Set<string>()
  function* tellDue() {
    for (const seat of due) {
      due.delete(seat)
      tellPhone(seat, true)
      yield
    }
  }

  /** Answers of others change nothing that a phone shows: only the trainer's acts go to all of them. */
  function tellPhones(entries: readonly LiveEntry[]) {
    if (entries.some(({ seat }) => seat === null)) {
      const isUnderWay = due.size > 0
      for (const seat of phones.keys()) due.add(seat)
      if (!isUnderWay) turns.add(tellDue())
      return
    }
    // What a phone alone is told must not come before what all are told: it would look up to date.
    for (const seat of new Set(entries.flatMap(({ seat }) => seat ?? [])))
      if (!due.has(seat))
        tellPhone(
          seat,
          entries.some((entry) => entry.seat === seat && changesSeat(entry)),
        )
  }

  return {
    session: stateOf(run).session,
    run: () => run,
    state: () => stateOf(run),
    seq: () => run.seq,
    has: (id) => known.has(id),
    countOf: (seat) => counts.get(seat) ?? 0,
    versionOf,
    phoneFrame: (seat) => phoneFrame(seat),
    followers: () => trainers.size + [...phones.values()].reduce((sum, { size }) => sum + size, 0),
    apply(entries, isComplete = false) {
      const fresh = entries.filter(({ seq }) => seq > run.seq)
      const gap = isComplete ? -1 : fresh.findIndex(({ seq }, at) => seq !== run.seq + 1 + at)
      const next = gap < 0 ? fresh : fresh.slice(0, gap)
      if (next.length === 0) return fresh.length === 0
      // They are on disk, and a room of people looks at the big screen: it is told before anything else is done.
      tellTrainers(next)
      for (const entry of next) {
        run = takeEntry(run, entry)
        known.add(entry.id)
        if (entry.seat === null) {
          sharedSeq = entry.seq
          sharedJson = null
        } else {
          seatSeqs.set(entry.seat, entry.seq)
          counts.set(entry.seat, (counts.get(entry.seat) ?? 0) + 1)
        }
      }
      tellPhones(next)
      return gap < 0
    },
    follow(follower) {
      const { seat } = follower
      const group = seat === null ? trainers : (phones.get(seat) ?? new Set())
      if (seat !== null) phones.set(seat, group)
      group.add(follower)
      return () => {
        group.delete(follower)
        if (seat !== null && group.size === 0) phones.delete(seat)
      }
    },
  }
}

/** Whether somebody sees the session from now on, or no more. */
function changesSeat({ kind }: LiveEntry): boolean {
  return kind === 'joined' || kind === 'left'
}

/** What somebody sees who waits: the same whether the code was right or wrong. */
export function waitingFrame(seat: string): string {
  return `{"version":0,"shared":null,"own":{"seat":"${seat}","is":"waiting","votes":[],"ratings":[],"reasons":[],"takeAways":[],"stories":[]}}`
}
