import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { type Dressing, dressingSchema } from '../../src/domain/content/dressing.schema.ts'
import { type Home, homeSchema } from '../../src/domain/content/home.schema.ts'
import { dressHome } from '../../src/domain/home/dress-home.ts'

const read = (file: string): unknown => parse(readFileSync(`scenarios/${file}.yaml`, 'utf8'))

/** Ids of all homes that can be visited. */
export const lives: readonly string[] = readdirSync('scenarios/dressings').map((file) =>
  file.replace(/\.yaml$/, ''),
)

/** The home as the first visitor sees it, parsed afresh, so that a test may change its copy. */
export function readHome(dressing = 'tommy-hallam'): Home {
  return dressHome(readHomeFile(), readDressing(dressing))
}

/** How somebody lives in the home. */
export function readDressing(id: string): Dressing {
  return dressingSchema.parse(read(`dressings/${id}`))
}

/** The home as its file has it: every building, and only what is there whoever lives in it. */
export function readHomeFile(): Home {
  return homeSchema.parse(read('home'))
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
