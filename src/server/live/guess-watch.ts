import type { AddressMemory } from '../http/forget-addresses.ts'
import { networkOf } from '../http/network-of.ts'

/** Counts wrong join codes by network address, in memory only. */
export interface GuessWatch extends AddressMemory {
  /** Whether typed joins from there have to wait for the trainer now. */
  isHeld(address: string): boolean
  /** Notes a wrong code. */
  noteWrong(address: string): void
}

/** How a watch behaves; the defaults are for the running server. */
export interface GuessWatchOptions {
  readonly nowMs: () => number
  readonly mostWrong?: number
  readonly windowMs?: number
  readonly maxAddresses?: number
}

/**
 * Holds an address after 30 wrong codes in 10 minutes, until 10 minutes have fewer. Wrong codes count on while it is
 * held, so that whoever goes on guessing stays held. Addresses never reach the store or the log.
 */
export function createGuessWatch(options: GuessWatchOptions): GuessWatch {
  const { nowMs, mostWrong = 30, windowMs = 10 * 60_000, maxAddresses = 10_000 } = options
  // The latest wrong codes of an address; more than `mostWrong` of them say nothing new.
  const wrong = new Map<string, number[]>()

  function recent(address: string): number[] {
    const from = nowMs() - windowMs
    return (wrong.get(address) ?? []).filter((atMs) => atMs > from)
  }

  function forgetQuiet() {
    for (const address of wrong.keys()) {
      if (recent(address).length === 0) wrong.delete(address)
    }
  }

  function makeRoom() {
    forgetQuiet()
    // Still full of addresses that guess just now: the one that began longest ago goes.
    const [oldest] = wrong.keys()
    if (wrong.size >= maxAddresses && oldest !== undefined) wrong.delete(oldest)
  }

  return {
    isHeld: (address) => recent(networkOf(address)).length >= mostWrong,
    noteWrong(address) {
      const network = networkOf(address)
      if (!wrong.has(network) && wrong.size >= maxAddresses) makeRoom()
      wrong.set(network, [...recent(network), nowMs()].slice(-mostWrong))
    },
    forgetQuiet,
    addresses: () => wrong.size,
  }
}
