import type { NewEvent } from '../store/event-log.ts'

/** Keeps anybody from sending so much under one visit or code that nobody could read it again. In memory only. */
export interface FloodWatch {
  /** Whether the visit or the code of an event has sent all that it may today. */
  isFull(event: Pick<NewEvent, 'visit' | 'person'>): boolean
  /** Notes an event that was accepted. */
  note(event: Pick<NewEvent, 'visit' | 'person' | 'body'>): void
}

/** How a watch behaves; the defaults are for the running server. */
export interface FloodWatchOptions {
  readonly nowMs: () => number
  /** Characters of events that a visit may send in a day: some fifty times a long one. */
  readonly mostOfVisit?: number
  /** And a code, over all its visits. */
  readonly mostOfPerson?: number
  /** Visits and codes that are known at once. */
  readonly mostKnown?: number
}

const DAY_MS = 24 * 3_600_000

/**
 * Counts what is accepted by visit and by code, from midnight to midnight (UTC). What a code holds is read as a whole when
 * its person asks for it and when figures are made; without a bound one sender could make that impossible for good.
 */
export function createFloodWatch(options: FloodWatchOptions): FloodWatch {
  const { nowMs, mostOfVisit = 8_000_000, mostOfPerson = 32_000_000, mostKnown = 50_000 } = options
  const sent = new Map<string, number>()
  let day = 0

  function forgetYesterday() {
    const today = Math.floor(nowMs() / DAY_MS)
    if (today === day) return
    day = today
    sent.clear()
  }

  function add(key: string, size: number) {
    const before = sent.get(key) ?? 0
    // What is added to goes to the end, so that whoever floods is the last to be forgotten.
    sent.delete(key)
    sent.set(key, before + size)
    const [oldest] = sent.keys()
    if (sent.size > mostKnown && oldest !== undefined) sent.delete(oldest)
  }

  return {
    isFull({ visit, person }) {
      forgetYesterday()
      return (
        (sent.get(visit) ?? 0) >= mostOfVisit || (person !== null && (sent.get(person) ?? 0) >= mostOfPerson)
      )
    },
    note({ visit, person, body }) {
      forgetYesterday()
      add(visit, body.length)
      if (person !== null) add(person, body.length)
    },
  }
}
