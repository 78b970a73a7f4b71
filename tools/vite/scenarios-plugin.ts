import path from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import { contentVersion } from '../../src/domain/content/content-version.ts'
import type { Fault } from '../../src/domain/content/fault.ts'
import { parseContent } from '../../src/domain/content/parse-content.ts'
import { readScenarios } from '../read-scenarios.ts'
import { publishedContent } from './published-content.ts'

/**
 * Puts everything authors wrote in `scenarios/` into the site, as JSON files under `content/<version>/`, and tells
 * the code the version as `__CONTENT_VERSION__`.
 *
 * A build with faults in the content fails and names them. In dev the same files are served from memory; a change
 * in `scenarios/` starts Vite's server afresh, which reloads the page with the new version. Tests get the version
 * only, so they run whatever state the content is in.
 */
export function scenarios(root = process.cwd()): Plugin {
  let base = '/'
  return {
    name: 'virtual-house:scenarios',
    config: () => ({ define: { __CONTENT_VERSION__: JSON.stringify(contentVersion(readScenarios(root))) } }),
    configResolved(config) {
      base = config.base
    },
    generateBundle() {
      const { content, faults } = parseContent(readScenarios(root))
      if (faults.length > 0) this.error(faultsInWords(faults))
      for (const [name, source] of publishedContent(content)) {
        this.emitFile({ type: 'asset', fileName: `content/${content.version}/${name}`, source })
      }
    },
    configureServer(server) {
      if (process.env.VITEST === undefined) serveContent(server, root, base)
    },
  }
}

function serveContent(server: ViteDevServer, root: string, base: string) {
  const { content, faults } = parseContent(readScenarios(root))
  const files = publishedContent(content)
  const prefix = `${base}content/${content.version}/`
  server.middlewares.use((request, response, next) => {
    const address = (request.url ?? '').split('?', 1)[0] ?? ''
    const file = address.startsWith(prefix) ? files.get(address.slice(prefix.length)) : undefined
    if (file === undefined) {
      next()
      return
    }
    response.setHeader('content-type', 'application/json')
    response.setHeader('cache-control', 'no-store')
    response.end(file)
  })
  restartOnChange(server, path.join(root, 'scenarios'))
  if (faults.length === 0) return
  const message = faultsInWords(faults)
  server.config.logger.error(message)
  server.ws.on('connection', () =>
    server.ws.send({ type: 'error', err: { message, stack: '', plugin: 'virtual-house:scenarios' } }),
  )
}

/** The version is part of the code and of every address, so a change of content is a fresh start. */
function restartOnChange(server: ViteDevServer, folder: string) {
  server.watcher.add(folder)
  let isRestarting = false
  const restart = (file: string) => {
    const isContent = path.resolve(file).startsWith(folder + path.sep) && /\.ya?ml$/.test(file)
    if (!isContent || isRestarting) return
    isRestarting = true
    void server.restart()
  }
  for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, restart)
}

function faultsInWords(faults: readonly Fault[]): string {
  const lines = faults.map(({ file, line, what, mend }) => `${file}:${line}\n  ${what}\n  ${mend}`)
  return `The files in scenarios/ have ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}.\n${lines.join('\n')}`
}
