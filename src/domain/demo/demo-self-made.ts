import { SELF_MADE_PIECE } from '../linking/self-made-hash.ts'
import { createDemoRandom, toHex } from './demo-random.ts'

const PARTS = 5
/** Share of people who, weeks later, answer one of the five questions in another way. */
const slipShare = 0.35

/** A made-up self-made code in the form that the log holds: the whole, and all but each of its parts, scrambled. */
export function demoSelfMade(seed: string): string {
  const random = createDemoRandom(seed)
  return Array.from({ length: PARTS + 1 }, () => toHex(random.bytes(SELF_MADE_PIECE / 2))).join('.')
}

/**
 * The code as its person gives it weeks later: mostly the same, sometimes with one part different. It follows from the
 * code alone, so that nobody else's chance moves.
 */
export function selfMadeAgain(selfMade: string): string {
  const random = createDemoRandom(`${selfMade}/again`)
  if (!random.happens(slipShare)) return selfMade
  const kept = random.whole(1, PARTS)
  const other = demoSelfMade(`${selfMade}/other`).split('.')
  return selfMade
    .split('.')
    .map((piece, at) => (at === kept ? piece : other[at]))
    .join('.')
}
