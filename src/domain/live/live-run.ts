import { type AnyActorRef, createActor, createMachine, initialTransition, type SnapshotFrom } from 'xstate'
import type { LiveEntry } from './live-entry.schema.ts'
import { type LiveEvent, liveSessionMachine } from './live-session.machine.ts'
import { emptyLiveState, type LiveState } from './live-state.ts'

/** A session at one moment. Never changed, only replaced. */
export interface LiveRun {
  readonly snapshot: SnapshotFrom<typeof liveSessionMachine>
  /** Place of the latest entry that was looked at. */
  readonly seq: number
}

const still: AnyActorRef = createActor(createMachine({}))
const nothing = () => undefined
/**
 * Surroundings in which the machine only tells what comes next. The library's own `transition` makes them anew each
 * time, with an actor and its first state, which took half the time of an entry; this machine starts no actors and sends
 * nothing, so an actor that never runs will do for all sessions.
 */
const stillScope: Parameters<typeof liveSessionMachine.transition>[2] = {
  self: still,
  system: still.system,
  id: still.id,
  sessionId: still.sessionId,
  logger: nothing,
  defer: nothing,
  emit: nothing,
  stopChild: nothing,
  actionExecutor: nothing,
}

/** The session as it stands. */
export function stateOf(run: LiveRun): LiveState {
  return run.snapshot.context
}

/** Whether an entry would change the session now. */
export function mayTake(run: LiveRun, entry: LiveEntry): boolean {
  return run.snapshot.can(eventOf(entry))
}

/** The session after one more entry; what the rules do not allow is passed over. */
export function takeEntry(run: LiveRun, entry: LiveEntry): LiveRun {
  const snapshot = liveSessionMachine.transition(run.snapshot, eventOf(entry), stillScope)
  return { snapshot, seq: entry.seq }
}

/** A session from its first entry; null when that is not how it was created. */
export function startRun(entry: LiveEntry): LiveRun | null {
  if (entry.kind !== 'created') return null
  const [snapshot] = initialTransition(liveSessionMachine, emptyLiveState(entry))
  return { snapshot, seq: entry.seq }
}

/**
 * The session that a log tells of, whatever order its entries come in and however often each is there; null while the
 * first one is missing.
 */
export function foldLive(entries: readonly LiveEntry[]): LiveRun | null {
  const once = [...new Map(entries.map((entry) => [entry.id, entry])).values()]
  const [first, ...rest] = once.toSorted((one, other) => one.seq - other.seq)
  const run = first ? startRun(first) : null
  return run ? rest.reduce(takeEntry, run) : null
}

function eventOf(entry: LiveEntry): LiveEvent {
  // The kind of the entry is the type of the event, so the two fit together.
  return { type: entry.kind, entry } as LiveEvent
}
