/** The kinds of file in `scenarios/`. Kinds with a folder have a file for each id; the others are one file. */
export const contentKinds = [
  { kind: 'story', folder: 'stories' },
  { kind: 'person', folder: 'people' },
  { kind: 'device', folder: 'devices' },
  { kind: 'dressing', folder: 'dressings' },
  { kind: 'region', folder: 'region' },
  { kind: 'home', folder: null },
  { kind: 'measures', folder: null },
  { kind: 'competencies', folder: null },
  { kind: 'glossary', folder: null },
  { kind: 'needs', folder: null },
  { kind: 'panel', folder: null },
] as const

/** Kind of a content file. */
export type ContentKind = (typeof contentKinds)[number]['kind']

/** What a path says about a content file: its kind, the id that its name gives it, and its first line. */
export interface ContentAddress {
  readonly kind: ContentKind
  readonly id: string
  readonly header: string
}

/** Reads kind and id off a path like `scenarios/stories/s02-two-hours-on-the-lino.yaml`; null for any other path. */
export function addressOf(path: string): ContentAddress | null {
  const parts = /^scenarios\/(?:([a-z]+)\/)?([^/]+)\.yaml$/.exec(path)
  if (!parts) return null
  const [, folder = null, id = ''] = parts
  const found = contentKinds.find(
    (entry) => entry.folder === folder && (folder !== null || entry.kind === id),
  )
  if (!found) return null
  const schema = `${folder === null ? '' : '../'}schema/${found.kind}.json`
  return { kind: found.kind, id, header: `# yaml-language-server: $schema=${schema}` }
}
