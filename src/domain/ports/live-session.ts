import type { LiveEntry, LiveFact, TrainerFact } from '../live/live-entry.schema.ts'
import type { SeatFact } from '../live/seat-fact.schema.ts'
import type { LiveState } from '../live/live-state.ts'
import type { PhoneView } from '../live/phone-view.ts'

/** How a session reaches its host. */
export interface LiveStatus {
  /**
   * `connecting` at first; `connected`; `lost` while the way to the server is gone (what is done is kept and sent
   * later); `alone` on a laptop that holds the session itself; `over` when the host does not know it any more.
   */
  readonly link: 'connecting' | 'connected' | 'lost' | 'alone' | 'over'
  /** Acts that the host has not confirmed yet. */
  readonly pending: number
}

/** A led session as one window sees it, wherever its log is held. */
export interface LivePort<Snapshot, Fact extends LiveFact> {
  /** What is known now; the same object until something changes. Null before the first word from the host. */
  snapshot(): Snapshot | null
  status(): LiveStatus
  /** Told after each change of the snapshot or the status. */
  subscribe(listener: () => void): () => void
  /**
   * Does something. Gives the id of its entry, or null when the rules do not allow it now. It is kept until the host
   * has it: through a reload, a sleep or a lost connection.
   */
  send(fact: Fact): string | null
  /** Lets go of the connection; the session itself goes on. */
  close(): void
}

/** The trainer's side: everything that happened, folded. Acts show at once. */
export interface TrainerLive extends LivePort<LiveState, TrainerFact> {
  /** The log so far, with what the host has not confirmed yet. */
  entries(): readonly LiveEntry[]
}

/** A phone's side: only what this phone may see. */
export type PhoneLive = LivePort<PhoneView, SeatFact>
