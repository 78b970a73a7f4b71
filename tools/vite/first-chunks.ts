import path from 'node:path'
import type { Rolldown } from 'vite'

const root = path.resolve(import.meta.dirname, '../..')
const entryFiles = {
  first: 'src/app/boot.ts',
  app: 'src/app/main.tsx',
  house: 'src/app/pages/house-page.tsx',
  list: 'src/app/pages/list-page.tsx',
  join: 'src/app/pages/join-page.tsx',
} as const
type Entry = keyof typeof entryFiles

/**
 * Puts what several pages share into few chunks on the way to the first picture of the house. By itself the bundler
 * makes a chunk for each set of pages: the house would ask for forty, most of them a few hundred bytes. Each chunk is
 * cut so that the front page, the House list and a phone in a session load nothing by it that they do not use;
 * libraries are left where they are.
 */
export function firstChunks(): Rolldown.CodeSplittingGroup[] {
  const known = new Map<Entry, ReadonlySet<string>>()
  /** Whether a module comes with an entry at once. */
  const isWith = (entry: Entry, id: string, context: Rolldown.ChunkingContext) => {
    const found = known.get(entry) ?? closureOf(entryFiles[entry], context)
    known.set(entry, found)
    return found.has(id)
  }
  const group = (name: string, ...entries: readonly Entry[]) => ({ name, entries })
  const groups = [
    group('app', 'app'),
    group('house-join-list', 'house', 'join', 'list'),
    group('house-join', 'house', 'join'),
    group('house-list', 'house', 'list'),
    group('house', 'house'),
  ]
  return [
    // What the first script needs would otherwise go into the next group, and bring all of it to the front page.
    {
      name: (id, context) => (isWith('first', id, context) ? 'first-shared' : null),
      priority: groups.length + 1,
    },
    ...groups.map(({ name, entries }, at) => ({
      priority: groups.length - at,
      minShareCount: 2,
      name: (id: string, context: Rolldown.ChunkingContext) =>
        isOurs(id) && entries.every((entry) => isWith(entry, id, context)) ? `${name}-shared` : null,
    })),
  ]
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
