import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { type Home, homeSchema } from '../../src/domain/content/home.schema.ts'

/** The home as its file has it, parsed afresh, so that a test may change its copy. */
export function readHome(): Home {
  return homeSchema.parse(parse(readFileSync('scenarios/home.yaml', 'utf8')))
}

/** Numbers from 0 to 1 that look random and come out the same in every run. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
