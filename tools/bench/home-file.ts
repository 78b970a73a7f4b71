import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { type Home, homeSchema } from '../../src/domain/content/home.schema.ts'

/** The home as its file has it. */
export function readHome(): Home {
  const file = path.resolve(import.meta.dirname, '../../scenarios/home.yaml')
  return homeSchema.parse(parse(readFileSync(file, 'utf8')))
}
