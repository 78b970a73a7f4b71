import type { z } from 'zod/mini'
import { runChecks } from './checks/run-checks.ts'
import { competenciesSchema } from './competencies.schema.ts'
import { addressOf, type ContentAddress } from './content-kinds.ts'
import { type ContentFile, contentVersion } from './content-version.ts'
import { deviceSchema } from './device.schema.ts'
import { explainIssue } from './explain-issue.ts'
import { dressingSchema } from './dressing.schema.ts'
import { type Fault, faultAt, type LocatedFile } from './fault.ts'
import { glossarySchema } from './glossary.schema.ts'
import { homeSchema } from './home.schema.ts'
import type { Content, Library } from './library.ts'
import { measuresSchema } from './measures.schema.ts'
import { needsSchema } from './needs.schema.ts'
import { panelSchema } from './panel.schema.ts'
import { personSchema } from './person.schema.ts'
import { readYaml } from './read-yaml.ts'
import { regionSchema } from './region.schema.ts'
import { storySchema } from './story.schema.ts'

/** What came of parsing all content files. */
export interface ParsedContent {
  readonly content: Content
  /** What must be mended before the content can be used. */
  readonly faults: readonly Fault[]
  /** What somebody should look at, without stopping anything. */
  readonly warnings: readonly Fault[]
}

/** What the checks need to know from outside. */
export interface ParseOptions {
  /** Today as `YYYY-MM-DD`; without it, no source is called out of date. */
  readonly today?: string
  /** Leaves out the checks of words and links, for readers of content that the build has checked. */
  readonly isChecked?: true
}

interface ReadFile {
  readonly address: ContentAddress
  readonly file: LocatedFile<unknown>
}

/**
 * Parses and checks all files of `scenarios/`.
 *
 * A file that does not fit its schema is left out of `content` and named in `faults`; the rest is still there, so
 * that an author sees all faults at once.
 *
 * @example
 * const { content, faults } = parseContent(readScenarioFiles(), { today: '2026-11-21' })
 */
export function parseContent(files: readonly ContentFile[], options: ParseOptions = {}): ParsedContent {
  const faults: Fault[] = []
  const read: ReadFile[] = []
  const addresses: ContentAddress[] = []
  for (const file of files) {
    const address = addressOf(file.path)
    if (!address) {
      faults.push(strayFile(file.path))
      continue
    }
    addresses.push(address)
    if (firstLine(file.text) !== address.header) faults.push(wrongHeader(file.path, address.header))
    const yaml = readYaml(file)
    if (yaml.ok) read.push({ address, file: yaml.file })
    else faults.push(...yaml.faults)
  }
  const library = libraryOf(read, addresses, faults)
  const checked = options.isChecked ? noFaults : runChecks(library, options.today ?? null)
  return {
    content: contentOf(library, contentVersion(files)),
    faults: inOrder([...faults, ...checked.faults]),
    warnings: inOrder(checked.warnings),
  }
}

const noFaults = { faults: [], warnings: [] }

function libraryOf(
  read: readonly ReadFile[],
  addresses: readonly ContentAddress[],
  faults: Fault[],
): Library {
  const ofKind = (kind: ContentAddress['kind']) => read.filter(({ address }) => address.kind === kind)
  const parseAll = <T>(kind: ContentAddress['kind'], schema: z.ZodMiniType<T>): readonly LocatedFile<T>[] =>
    ofKind(kind).flatMap(({ file }) => {
      const result = schema.safeParse(file.value)
      if (result.success) return [{ path: file.path, value: result.data, lineOf: file.lineOf }]
      for (const issue of result.error.issues) {
        const { path, what, mend } = explainIssue(issue, file.value)
        faults.push(faultAt(file, path, what, mend))
      }
      return []
    })
  const idsOf = (kind: ContentAddress['kind']) =>
    new Set(addresses.filter((address) => address.kind === kind).map(({ id }) => id))
  return {
    stories: parseAll('story', storySchema),
    people: parseAll('person', personSchema),
    devices: parseAll('device', deviceSchema),
    dressings: parseAll('dressing', dressingSchema),
    regions: parseAll('region', regionSchema),
    home: parseAll('home', homeSchema)[0] ?? null,
    measures: parseAll('measures', measuresSchema)[0] ?? null,
    competencies: parseAll('competencies', competenciesSchema)[0] ?? null,
    glossary: parseAll('glossary', glossarySchema)[0] ?? null,
    needs: parseAll('needs', needsSchema)[0] ?? null,
    panel: parseAll('panel', panelSchema)[0] ?? null,
    known: {
      stories: idsOf('story'),
      people: idsOf('person'),
      devices: idsOf('device'),
      dressings: idsOf('dressing'),
      regions: idsOf('region'),
      single: new Set(addresses.map(({ kind }) => kind)),
    },
  }
}

function contentOf(library: Library, version: string): Content {
  return {
    version,
    stories: byId(library.stories),
    people: byId(library.people),
    devices: byId(library.devices),
    dressings: byId(library.dressings),
    regions: byId(library.regions),
    home: library.home?.value ?? null,
    measures: library.measures?.value ?? null,
    competencies: library.competencies?.value ?? null,
    glossary: library.glossary?.value ?? null,
    needs: library.needs?.value ?? null,
    panel: library.panel?.value ?? null,
  }
}

const byId = <T extends { readonly id: string }>(files: readonly LocatedFile<T>[]) =>
  new Map(files.map(({ value }) => [value.id, value]))

const firstLine = (text: string) => text.split(/\r?\n/, 1)[0] ?? ''

function strayFile(path: string): Fault {
  return {
    file: path,
    line: 1,
    what: 'Nothing reads a file in this place.',
    mend: 'Move it to scenarios/stories, people, devices, dressings or region, and end its name with ".yaml".',
  }
}

function wrongHeader(path: string, header: string): Fault {
  return {
    file: path,
    line: 1,
    what: 'The first line does not name the schema, so editors cannot help with this file.',
    mend: `Begin the file with: ${header}`,
  }
}

/** By file and line, each said once. */
function inOrder(faults: readonly Fault[]): readonly Fault[] {
  const seen = new Map(faults.map((fault) => [`${fault.file}:${fault.line}:${fault.what}`, fault]))
  return [...seen.values()].toSorted((a, b) =>
    a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1,
  )
}
