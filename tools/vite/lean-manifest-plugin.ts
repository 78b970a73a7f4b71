import type { Plugin } from 'vite'

/** What the art pipeline notes for tests and the bench, and no visit needs. */
const onlyForMeasuring = new Set(['bytes', 'wire', 'triangles', 'drawCalls'])

/** Leaves the measurements of models out of the built site: of a hundred small models they are most of the manifest. */
export function leanManifest(): Plugin {
  return {
    name: 'virtual-house:lean-manifest',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /src\/scene\/models\.json$/ },
      handler(code) {
        const kept: unknown = JSON.parse(code, (key, value: unknown) =>
          onlyForMeasuring.has(key) ? undefined : value,
        )
        return { code: JSON.stringify(kept), map: null }
      },
    },
  }
}
