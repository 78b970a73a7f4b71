import type { LiveChange } from './live-log.ts'

/** Everybody in this process who waits for changes of led sessions. */
export function createLiveListeners() {
  const listeners = new Set<(change: LiveChange) => void>()
  return {
    add(listener: (change: LiveChange) => void): () => void {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    tell(change: LiveChange): void {
      for (const listener of listeners) listener(change)
    },
  }
}
