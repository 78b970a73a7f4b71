import { useSyncExternalStore } from 'react'

/** The part of the address after `#`, also when it changes without a new page. Empty without one. */
export function useHash(): string {
  return useSyncExternalStore(subscribe, () => location.hash)
}

function subscribe(listener: () => void): () => void {
  for (const event of changes) addEventListener(event, listener)
  return () => {
    for (const event of changes) removeEventListener(event, listener)
  }
}

const changes = ['hashchange', 'popstate'] as const
