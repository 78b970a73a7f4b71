import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'

interface Models {
  readonly rooms: Readonly<Record<string, { readonly lite?: { readonly file: string } }>>
  readonly dressings: Readonly<Record<string, unknown>>
}

/**
 * Gives the first script the few names of the manifest of models that it needs to ask ahead, as `__FIRST_MODELS__`: the
 * file of each room in Lite, and the homes that have things of their own. The manifest comes with the code that draws.
 */
export function firstModels(): Plugin {
  return {
    name: 'virtual-house:first-models',
    config() {
      const file = path.resolve(import.meta.dirname, '../../src/scene/models.json')
      const { rooms, dressings } = JSON.parse(readFileSync(file, 'utf8')) as Models // our own generated file
      const lite = Object.entries(rooms).flatMap(([room, { lite }]) => (lite ? [[room, lite.file]] : []))
      const first = { rooms: Object.fromEntries(lite), homes: Object.keys(dressings) }
      return { define: { __FIRST_MODELS__: JSON.stringify(first) } }
    },
  }
}
