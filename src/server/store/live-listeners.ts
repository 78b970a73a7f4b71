import type { AppendOutcome, LiveChange, NewEvent } from './event-log.ts'

/** Everybody who waits for changes of led sessions, in this process. */
export function createLiveListeners() {
  const listeners = new Set<(change: LiveChange) => void>()
  return {
    add(listener: (change: LiveChange) => void): () => void {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    tell(change: LiveChange): void {
      if (change.length === 0) return
      for (const listener of listeners) listener(change)
    },
  }
}

/** The led sessions that the accepted events of a commit belong to. */
export function liveOf(events: readonly NewEvent[], outcomes: readonly AppendOutcome[]): readonly string[] {
  const lives = events.filter((event, index) => event.live !== null && outcomes[index] === 'accepted')
  return [...new Set(lives.flatMap(({ live }) => live ?? []))]
}
