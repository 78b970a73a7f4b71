import { catalogueOf } from '../../src/domain/content/catalogue.ts'
import type { Content } from '../../src/domain/content/library.ts'
import type { ContentIndex } from '../../src/platform/content-source.ts'

/** The files that the browser fetches, by their path below `content/<version>/`. */
export function publishedContent(content: Content): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  const add = (path: string, value: unknown) => files.set(`${path}.json`, JSON.stringify(value))
  const folders = {
    stories: content.stories,
    people: content.people,
    devices: content.devices,
    dressings: content.dressings,
    region: content.regions,
  }
  for (const [folder, entries] of Object.entries(folders)) {
    for (const [id, value] of entries) add(`${folder}/${id}`, withoutAuthorNote(value))
  }
  const { home, measures, competencies, glossary, needs } = content
  for (const [kind, value] of Object.entries({ home, measures, competencies, glossary, needs })) {
    if (value) add(`${kind}/${kind}`, value)
  }
  add('catalogue/catalogue', catalogueOf(content))
  add('index', indexOf(content))
  return files
}

/** Notes between authors stay in the repository. */
function withoutAuthorNote(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'authorNote'))
}

function indexOf(content: Content): ContentIndex {
  return {
    version: content.version,
    people: [...content.people.values()].map(({ id, name }) => ({ id, name })),
    dressings: [...content.dressings.values()].map(({ id, name, summary, startRoom }) => ({
      id,
      name,
      summary,
      startRoom,
    })),
  }
}
