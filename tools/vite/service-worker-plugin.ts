import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { build, type Plugin, type ResolvedConfig } from 'vite'
import type { PrecacheManifest } from '../../src/platform/house-cache.ts'

const fetchedAhead = /\.(html|js|css|json|woff2|svg|ico|webmanifest)$/
const keptOnUse = /\.(glb|ktx2|bin|webp|avif|png|jpe?g|m4a|mp3)$/
const notCached = /^(404\.html|house\.html|service-worker\.js)$|\.(br|gz|map)$|(^|\/)\./

const isModel = (name: string) => name.startsWith('models/') || keptOnUse.test(name)

/** Sorts the files of a built site into what is fetched ahead and what is kept once used. */
export function precacheManifest(folder: string): PrecacheManifest {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => !notCached.test(name) && statSync(path.join(folder, name)).isFile())
    .toSorted()
  const hash = createHash('sha256')
  for (const name of names) hash.update(name).update(readFileSync(path.join(folder, name)))
  return {
    version: hash.digest('hex').slice(0, 16),
    files: names.filter((name) => fetchedAhead.test(name) && !isModel(name)),
    onUse: names.filter(isModel),
  }
}

/** Builds `service-worker.js` into the finished site, with the list of the site's files in it. Put it last. */
export function serviceWorker(): Plugin {
  let config: ResolvedConfig
  let isWritten = false
  return {
    name: 'service-worker',
    apply: 'build',
    enforce: 'post',
    configResolved(resolved) {
      config = resolved
    },
    writeBundle() {
      isWritten = true
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        // After a failed build there is no site, and its own error must be the one that is seen.
        if (config.build.ssr || !isWritten) return
        const outDir = path.resolve(config.root, config.build.outDir)
        const manifest = precacheManifest(outDir)
        if (!manifest.files.includes('app.html')) {
          throw new Error(
            'service-worker: app.html is not written yet; put serviceWorker() last in the plugins',
          )
        }
        await build({
          configFile: false,
          root: config.root,
          publicDir: false,
          logLevel: 'warn',
          define: { __PRECACHE__: JSON.stringify(manifest) },
          build: {
            outDir,
            emptyOutDir: false,
            target: config.build.target,
            // One plain script: not every browser takes a module as service worker.
            lib: {
              entry: path.resolve(config.root, 'src/platform/service-worker.ts'),
              formats: ['iife'],
              name: 'house',
              fileName: () => 'service-worker.js',
            },
          },
        })
      },
    },
  }
}
