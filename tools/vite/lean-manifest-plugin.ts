import type { Plugin } from 'vite'
import { parseContent } from '../../src/domain/content/parse-content.ts'
import { anchorsOfStory } from '../../src/domain/story/placings.ts'
import { readScenarios } from '../read-scenarios.ts'

/** What the art pipeline notes for tests and the bench, and no visit needs. */
const onlyForMeasuring = new Set(['bytes', 'wire', 'triangles', 'drawCalls'])

/** Names of the anchors at which somebody's home has something, or a story may put something. */
function usedAnchors(): ReadonlySet<string> {
  const { dressings, stories } = parseContent(readScenarios(process.cwd()), { isChecked: true }).content
  const worn = [...dressings.values()].flatMap((life) => [...life.props, ...life.devices])
  return new Set([...worn.map(({ anchor }) => anchor), ...[...stories.values()].flatMap(anchorsOfStory)])
}

/** Leaves the measurements of models out of the built site: of a hundred small models they are most of the manifest. Of
 * the anchors only those that a home uses keep their light. */
export function leanManifest(): Plugin {
  return {
    name: 'virtual-house:lean-manifest',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /src\/scene\/models\.json$/ },
      handler(code) {
        const { anchors, ...models }: Record<string, object> = JSON.parse(code, (key, value: unknown) =>
          onlyForMeasuring.has(key) ? undefined : value,
        )
        const used = usedAnchors()
        const lit = Object.entries(anchors ?? {}).filter(([name]) => used.has(name))
        return { code: JSON.stringify({ ...models, anchors: Object.fromEntries(lit) }), map: null }
      },
    },
  }
}
