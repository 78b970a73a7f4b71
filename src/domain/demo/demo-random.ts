import { randomFrom } from '../story/random-from.ts'

/** Chance for one made-up person: everything follows from the seed, so the same seed makes the same people. */
export interface DemoRandom {
  /** From 0 to below 1. */
  next(): number
  /** A whole number from `lowest` to `highest`. */
  whole(lowest: number, highest: number): number
  /** True in `share` of all cases. */
  happens(share: number): boolean
  pick<T>(list: readonly T[]): T
  bytes(count: number): Uint8Array
  /** A UUID version 7 of this moment. */
  id(atMs: number): string
}

/** Chance that follows from `seed` alone. */
export function createDemoRandom(seed: string): DemoRandom {
  // One generator has 2^32 states, so that among a million people some would be twins. Two added have 2^64.
  const [one, other] = [randomFrom(`${seed}/one`), randomFrom(`${seed}/other`)]
  const next = () => (one() + other()) % 1
  const whole = (lowest: number, highest: number) => lowest + Math.floor(next() * (highest - lowest + 1))
  const bytes = (count: number) => Uint8Array.from({ length: count }, () => whole(0, 255))
  return {
    next,
    whole,
    bytes,
    happens: (share) => next() < share,
    pick<T>(list: readonly T[]): T {
      const found = list[whole(0, list.length - 1)]
      if (found === undefined) throw new Error('There is nothing to pick from.')
      return found
    },
    id(atMs) {
      const time = Math.floor(atMs).toString(16).padStart(12, '0')
      const rest = toHex(bytes(10))
      const variant = '89ab'[whole(0, 3)]
      return `${time.slice(0, 8)}-${time.slice(8)}-7${rest.slice(0, 3)}-${variant}${rest.slice(3, 6)}-${rest.slice(6, 18)}`
    },
  }
}

/** Bytes as hexadecimal digits. */
export function toHex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
