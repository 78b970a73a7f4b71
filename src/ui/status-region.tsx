import { useSyncExternalStore } from 'react'
import { VisuallyHidden } from './visually-hidden.tsx'

/** Says short lines to people who listen. One for the whole app. */
export interface Announcer {
  /** Says the text after a pause of 500 ms; a newer text within the pause replaces it. */
  announce(text: string): void
  text(): string
  subscribe(listener: () => void): () => void
}

const PAUSE_MS = 500
/** Long enough to be read out whole. Whoever looks round the page later must not find it as if it were news. */
const SAID_MS = 20_000

/** Makes the announcer of an app. The same text twice is said twice. */
export function createAnnouncer(): Announcer {
  const listeners = new Set<() => void>()
  let said = ''
  let timer: ReturnType<typeof setTimeout> | undefined
  const tell = (text: string) => {
    said = text
    for (const listener of listeners) listener()
  }
  return {
    announce(text) {
      clearTimeout(timer)
      timer = setTimeout(() => {
        // A space that cannot be heard makes a repeat a change, so that it is read again.
        tell(said === text ? `${text}\u00a0` : text)
        timer = setTimeout(() => tell(''), SAID_MS)
      }, PAUSE_MS)
    },
    text: () => said,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** The one `role="status"` of the page. It is there from the start, so that screen readers watch it. */
export function StatusRegion({ announcer }: { announcer: Announcer }) {
  const text = useSyncExternalStore(announcer.subscribe, announcer.text)
  return (
    <div role="status">
      <VisuallyHidden>{text}</VisuallyHidden>
    </div>
  )
}
