/** The 31 symbols of a person code: no I, O or U, no 0 or 1. Their number is prime, which the check rests on. */
export const PERSON_CODE_SYMBOLS = '23456789ABCDEFGHJKLMNPQRSTVWXYZ'

const SIZE = PERSON_CODE_SYMBOLS.length
const LENGTH = 8
/** Random bytes below this map evenly onto the symbols. */
const EVEN_BYTES = SIZE * 8

/** What came of reading a code that somebody typed. */
export type TypedPersonCode =
  | { readonly ok: true; readonly code: string }
  | { readonly ok: false; readonly reason: 'length' | 'symbol' | 'check'; readonly message: string }

/**
 * Draws a fresh code such as `K7M4-Q2XN`. `randomBytes` gives that many bytes from a source that nobody can guess.
 *
 * @example
 * drawPersonCode((count) => crypto.getRandomValues(new Uint8Array(count)))
 */
export function drawPersonCode(randomBytes: (count: number) => Uint8Array): string {
  const values: number[] = []
  while (values.length < LENGTH - 1) {
    for (const byte of randomBytes(LENGTH)) {
      if (byte < EVEN_BYTES && values.length < LENGTH - 1) values.push(byte % SIZE)
    }
  }
  const check = (SIZE - (weightedSum(values) % SIZE)) % SIZE
  return inGroups([...values, check].map((value) => PERSON_CODE_SYMBOLS.charAt(value)).join(''))
}

/**
 * Reads a code that somebody typed. Capitals, spaces, dots and dashes do not matter. A slip is refused with a
 * sentence for the person; nothing is guessed, because a code opens somebody's own data.
 */
export function parsePersonCode(typed: string): TypedPersonCode {
  const plain = typed.toUpperCase().replaceAll(/[\s.\-‐‑‒–—_]/g, '')
  const stranger = [...plain].find((symbol) => !PERSON_CODE_SYMBOLS.includes(symbol))
  if (stranger !== undefined) {
    return slip('symbol', `Please check your code. It has no “${stranger}” in it.`)
  }
  if (plain.length !== LENGTH) {
    return slip('length', `Please check your code. It has ${LENGTH} letters and numbers.`)
  }
  const values = [...plain].map((symbol) => PERSON_CODE_SYMBOLS.indexOf(symbol))
  if (weightedSum(values) % SIZE !== 0) {
    return slip('check', 'Please check your code. One of its letters or numbers is not right.')
  }
  return { ok: true, code: inGroups(plain) }
}

/** Weights 8, 7, … 1: all different and none a multiple of 31, so no single slip and no swap leaves the sum alone. */
function weightedSum(values: readonly number[]): number {
  return values.reduce((sum, value, at) => sum + value * (LENGTH - at), 0)
}

function inGroups(plain: string): string {
  return `${plain.slice(0, LENGTH / 2)}-${plain.slice(LENGTH / 2)}`
}

function slip(reason: 'length' | 'symbol' | 'check', message: string): TypedPersonCode {
  return { ok: false, reason, message }
}
