import path from 'node:path'
import type { Rolldown } from 'vite'

const root = path.resolve(import.meta.dirname, '../..')
const entryFiles = {
  first: 'src/app/boot.ts',
  app: 'src/app/main.tsx',
  house: 'src/app/pages/house-page.tsx',
  list: 'src/app/pages/list-page.tsx',
  join: 'src/app/pages/join-page.tsx',
  stage: 'src/app/stage-outlet.tsx',
} as const
type Entry = keyof typeof entryFiles

/** What begins the house page. */
const BEGINNING = 'src/app/first-page.ts'

/**
 * Puts the app and what several pages share into few chunks on the way to the first picture of the house. By itself the
 * bundler makes a chunk for each set of pages: the house would ask for forty, most of them a few hundred bytes, and each
 * costs a slow laptop 15 ms to ask for and to take in. Each chunk is cut so that the front page, the House list and a
 * phone in a session load next to nothing by it that they do not use. What draws in 3D comes with the stage.
 */
export function firstChunks(): Rolldown.CodeSplittingGroup[] {
  const known = new Map<Entry, ReadonlySet<string>>()
  /** Whether a module comes with an entry at once. */
  const isWith = (entry: Entry, id: string, context: Rolldown.ChunkingContext) => {
    const found = known.get(entry) ?? closureOf(entryFiles[entry], context)
    known.set(entry, found)
    return found.has(id)
  }
  const areAll = (entries: readonly Entry[], id: string, context: Rolldown.ChunkingContext) =>
    isOurs(id) && entries.every((entry) => isWith(entry, id, context))
  type Name = (id: string, context: Rolldown.ChunkingContext) => string | null
  const names: readonly Name[] = [
    // The first script and what it needs: the latter would otherwise go into the next group, and bring it to the front
    // page.
    (id, context) => (isWith('first', id, context) ? 'first' : null),
    // Every page but the front page has the app, so libraries of the app may lie in it, and what most pages share.
    (id, context) =>
      isWith('app', id, context) || areAll(['house', 'join', 'list'], id, context) ? 'app' : null,
    (id, context) => (areAll(['house', 'join'], id, context) ? 'house-join-shared' : null),
    (id, context) => (areAll(['house', 'list'], id, context) ? 'house-list-shared' : null),
    (id, context) => (areAll(['house'], id, context) || id.endsWith(BEGINNING) ? 'house' : null),
    (id, context) => (areAll(['stage'], id, context) ? 'stage' : null),
  ]
  return names.map((name, at) => ({
    name,
    debugName: `first chunks ${at + 1}`,
    priority: names.length - at,
  }))
}

function closureOf(entry: string, context: Rolldown.ChunkingContext): ReadonlySet<string> {
  const found = new Set<string>()
  const waiting = [path.join(root, entry)]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue
    found.add(id)
    waiting.push(...(context.getModuleInfo(id)?.importedIds ?? []))
  }
  return found
}

const isOurs = (id: string) => id.startsWith(path.join(root, 'src')) || id.includes('lucide-react')
