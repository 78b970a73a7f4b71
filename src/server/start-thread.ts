import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Worker, type WorkerOptions } from 'node:worker_threads'

/** Whether this is the built server. */
export const isBuilt = !import.meta.url.endsWith('.ts')

/**
 * Starts a thread. Built, all threads lie beside each other under their names; from source, `source` is the file of the
 * thread.
 */
export function startThread(name: string, source: URL, options: WorkerOptions): Worker {
  if (isBuilt) return new Worker(new URL(`./${name}.js`, import.meta.url), options)
  // Node 20 cannot read TypeScript by itself, and loaders of this thread do not reach the other one.
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx/package.json'))
  const loader = new URL('./dist/esm/api/index.mjs', tsx).href
  const start = `import('${loader}').then(({ register }) => { register(); return import('${source.href}') })`
  return new Worker(start, { ...options, eval: true })
}
