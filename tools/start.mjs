import { existsSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { installIfNeeded, requireNode, root } from './run.mjs'

// `npm start`: installs what is missing, builds what is out of date, then becomes the server.
requireNode()
await installIfNeeded()
const { buildIfNeeded } = await import('./build.mjs')
await buildIfNeeded()

const server = path.join(root, 'dist/server/main.js')
if (!existsSync(server)) {
  console.error('The server was not built. Run "npm run check" to see why.')
  process.exit(1)
}
await import(pathToFileURL(server).href)
