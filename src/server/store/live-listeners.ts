import type { LiveChange, LiveOutcome, NewLiveEntry } from './live-log.ts'

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

/** The led sessions that a commit brought entries to. */
export function changedBy(
  entries: readonly NewLiveEntry[],
  outcomes: readonly LiveOutcome[],
): readonly string[] {
  return [
    ...new Set(entries.flatMap(({ session }, at) => (typeof outcomes[at] === 'number' ? [session] : []))),
  ]
}
