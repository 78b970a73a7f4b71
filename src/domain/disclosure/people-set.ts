/** A set of people by their place in a list: one bit each, so that many sets can be compared at once. */
export type PeopleSet = Uint32Array

/** The set of all places for which `isIn` holds. */
export function peopleSet(size: number, isIn: (place: number) => boolean): PeopleSet {
  const set = new Uint32Array(Math.ceil(size / 32))
  for (let place = 0; place < size; place++) {
    if (isIn(place)) set[place >>> 5] = (set[place >>> 5] ?? 0) | (1 << (place & 31))
  }
  return set
}

/** Those who are in both. */
export function inBoth(a: PeopleSet, b: PeopleSet): PeopleSet {
  return a.map((word, at) => word & (b[at] ?? 0))
}

/** How many are in `a` and not in `b`. */
export function countOnlyIn(a: PeopleSet, b: PeopleSet): number {
  return a.reduce((sum, word, at) => sum + bitsOf(word & ~(b[at] ?? 0)), 0)
}

/** How many there are. */
export function countPeople(set: PeopleSet): number {
  return set.reduce((sum, word) => sum + bitsOf(word), 0)
}

/** Bits of a word that are set, counted in parallel (Warren, Hacker's Delight, 5-1). */
function bitsOf(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
