import { catalogueOf } from '../../src/domain/content/catalogue.ts'
import { contentVersion } from '../../src/domain/content/content-version.ts'
import { buildingOf } from '../../src/domain/home/dress-home.ts'
import { anchorsOfStory } from '../../src/domain/story/placings.ts'
import type { Home } from '../../src/domain/content/home.schema.ts'
import type { Content } from '../../src/domain/content/library.ts'
import type { ContentIndex } from '../../src/platform/content-source.ts'

/** The files that the browser fetches, by their path below `content/<version>/`. */
export function publishedContent(content: Content): ReadonlyMap<string, string> {
  const { home, measures, competencies, glossary, needs, panel } = content
  const files = new Map<string, string>()
  const add = (path: string, value: unknown) => files.set(`${path}.json`, JSON.stringify(value))
  const folders = {
    people: content.people,
    devices: content.devices,
    region: content.regions,
  }
  for (const [folder, entries] of Object.entries(folders)) {
    for (const [id, value] of entries) add(`${folder}/${id}`, withoutAuthorNote(value))
  }
  for (const [id, story] of content.stories) {
    const told = withoutAuthorNote(story)
    const version = contentVersion([{ path: id, text: JSON.stringify(told) }])
    add(`stories/${id}`, { ...told, version, usedAnchors: anchorsAt(home, anchorsOfStory(story)) })
  }
  if (home) addHomes(home, content, add)
  for (const [kind, value] of Object.entries({ measures, competencies, glossary, needs, panel })) {
    if (value) add(`${kind}/${kind}`, value)
  }
  add('catalogue/catalogue', catalogueOf(content))
  add('index', indexOf(content))
  return files
}

/**
 * The first picture waits for the home, so each building is a file of its own without anchors: a dressing carries
 * those that it uses.
 */
function addHomes(home: Home, { dressings }: Content, add: (path: string, value: unknown) => void) {
  const buildings = new Set(home.storeys.map(({ building }) => building))
  for (const building of buildings) {
    const whole = buildingOf(home, building)
    // Only authors call furniture by its id.
    const obstacles = whole.obstacles.map(({ id: _id, ...place }) => place)
    add(`home/${building ?? 'home'}`, { ...whole, obstacles, anchors: [] })
  }
  for (const [id, dressing] of dressings) {
    const used = [...dressing.props, ...dressing.devices, ...dressing.figures].map(({ anchor }) => anchor)
    // What the list of homes says of it stands in the index.
    const { summary: _summary, ...worn } = dressing
    add(`dressings/${id}`, { ...worn, usedAnchors: anchorsAt(home, used) })
  }
}

function anchorsAt(home: Home | null, used: readonly (string | undefined)[]): Home['anchors'] {
  return home?.anchors.filter(({ id }) => used.includes(id)) ?? []
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
