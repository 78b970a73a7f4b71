import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { root, run, runBin, whenChanged } from './run.mjs'

/** A build that a test run asks for is the same build: it must not know that it is under test. */
const { VITEST: _test, NODE_ENV: _mode, ...environment } = process.env
const asAlways = { env: environment }

const shared = ['src', 'scenarios', 'package-lock.json', 'vite.config.ts', 'tools/vite']

/** Every model that the manifest names must be there: a site without one shows an empty room. */
function checkModels() {
  const manifest = readFileSync(path.join(root, 'src/scene/models.json'), 'utf8')
  const missing = [...manifest.matchAll(/"file":\s*"([^"]+)"/g)]
    .map(([, file]) => file)
    .filter((file) => !existsSync(path.join(root, 'public/models', file)))
  if (missing.length === 0) return
  console.error(`src/scene/models.json names files that are not in public/models: ${missing.join(', ')}.`)
  process.exit(1)
}

/** Builds the site and the server when their sources changed since the last build. */
export async function buildIfNeeded() {
  checkModels()
  const { BASE_PATH = '/', PILOT_PUBLIC_KEY = '' } = process.env
  const base = `base=${BASE_PATH}${PILOT_PUBLIC_KEY && ` key=${PILOT_PUBLIC_KEY}`}`
  await whenChanged(
    `site-${Buffer.from(base).toString('hex')}`,
    [...shared, 'public', 'index.html'],
    async () => {
      console.log('Building the house.')
      const code = await runBin('vite', ['build', '--logLevel', 'warn'], asAlways)
      return code === 0 ? run(process.execPath, [path.join(root, 'tools/compress-site.mjs')]) : code
    },
  )
  await whenChanged('server-built', shared, () =>
    runBin('vite', ['build', '--config', 'tools/vite/server.config.ts', '--logLevel', 'warn'], asAlways),
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildIfNeeded()
