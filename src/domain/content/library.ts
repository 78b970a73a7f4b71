import type { Competencies } from './competencies.schema.ts'
import type { Device } from './device.schema.ts'
import type { LocatedFile } from './fault.ts'
import type { Dressing } from './dressing.schema.ts'
import type { Glossary } from './glossary.schema.ts'
import type { Home } from './home.schema.ts'
import type { Measures } from './measures.schema.ts'
import type { Needs } from './needs.schema.ts'
import type { Panels } from './panel.schema.ts'
import type { Person } from './person.schema.ts'
import type { Region } from './region.schema.ts'
import type { Story } from './story.schema.ts'

/** All content files that fit their schemas, with their lines: what the checks look at. */
export interface Library {
  readonly stories: readonly LocatedFile<Story>[]
  readonly people: readonly LocatedFile<Person>[]
  readonly devices: readonly LocatedFile<Device>[]
  readonly dressings: readonly LocatedFile<Dressing>[]
  readonly regions: readonly LocatedFile<Region>[]
  readonly home: LocatedFile<Home> | null
  readonly measures: LocatedFile<Measures> | null
  readonly competencies: LocatedFile<Competencies> | null
  readonly glossary: LocatedFile<Glossary> | null
  readonly needs: LocatedFile<Needs> | null
  readonly panel: LocatedFile<Panels> | null
  /** Ids by file name, also of files that did not fit, so that one bad file does not make others look bad. */
  readonly known: {
    readonly stories: ReadonlySet<string>
    readonly people: ReadonlySet<string>
    readonly devices: ReadonlySet<string>
    readonly dressings: ReadonlySet<string>
    readonly regions: ReadonlySet<string>
    /** Kinds of one file that are there: "home", "measures" and so on. */
    readonly single: ReadonlySet<string>
  }
}

/** Every file of a library, whatever its kind. */
export function allFiles(library: Library): readonly LocatedFile<unknown>[] {
  const {
    stories,
    people,
    devices,
    dressings,
    regions,
    home,
    measures,
    competencies,
    glossary,
    needs,
    panel,
  } = library
  const single = [home, measures, competencies, glossary, needs, panel].filter((file) => file !== null)
  return [...stories, ...people, ...devices, ...dressings, ...regions, ...single]
}

/** Files of the kinds that have no rules of their own elsewhere in the domain. */
export function plainFiles(library: Library): readonly LocatedFile<unknown>[] {
  const { people, regions, measures, competencies, glossary, needs, panel } = library
  const single = [measures, competencies, glossary, needs, panel].filter((file) => file !== null)
  return [...people, ...regions, ...single]
}

/** All content, parsed: what the product shows and what tests and exports read. */
export interface Content {
  /** 12 hex digits that change with any file. */
  readonly version: string
  readonly stories: ReadonlyMap<string, Story>
  readonly people: ReadonlyMap<string, Person>
  readonly devices: ReadonlyMap<string, Device>
  readonly dressings: ReadonlyMap<string, Dressing>
  readonly regions: ReadonlyMap<string, Region>
  readonly home: Home | null
  readonly measures: Measures | null
  readonly competencies: Competencies | null
  readonly glossary: Glossary | null
  readonly needs: Needs | null
  readonly panel: Panels | null
}
