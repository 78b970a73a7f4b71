import type { FastifyInstance } from 'fastify'
import type { Plugin, ViteDevServer } from 'vite'
import type { Store } from '../../src/server/store/store.ts'

type ServerModule = typeof import('../../src/server/build-server.ts')
type StoreModule = typeof import('../../src/server/store/open-store.ts')
type LinkModule = typeof import('../../src/server/accounts/make-one-time-link.ts')

interface Running {
  readonly app: FastifyInstance
  readonly store: Store
}

/** Mounts the real server under `/api/` of the development server, and builds it anew when its sources change. */
export function devServer(dataDirectory = process.env.DATA_DIR || 'data'): Plugin {
  let running: Promise<Running> | null = null

  async function start(vite: ViteDevServer): Promise<Running> {
    const load = <Module>(file: string) => vite.ssrLoadModule(file) as Promise<Module> // the file is of that module
    const { buildServer } = await load<ServerModule>('/src/server/build-server.ts')
    const { openStore } = await load<StoreModule>('/src/server/store/open-store.ts')
    const store = await openStore({ dataDirectory, databaseUrl: process.env.DATABASE_URL || null })
    const app = await buildServer({ store, version: 'development', siteDirectory: null, logs: true })
    await app.ready()
    return { app, store }
  }

  async function stop() {
    const old = await running?.catch(() => null)
    running = null
    await old?.app.close()
    await old?.store.close()
  }

  /** Starts the server and prints the link for the first account, while there is none. */
  async function greet(vite: ViteDevServer) {
    running ??= start(vite)
    const { store } = await running
    if ((await store.countAccounts()) > 0) return
    const { makeOneTimeLink } = (await vite.ssrLoadModule(
      '/src/server/accounts/make-one-time-link.ts',
    )) as LinkModule // the file is of that module
    const address = vite.resolvedUrls?.local[0]?.replace(/\/$/, '') ?? 'http://localhost:5173'
    vite.config.logger.info(`First account: ${await makeOneTimeLink(store, address, Date.now())}`)
  }

  return {
    name: 'dev-server',
    apply: 'serve',
    configureServer(vite) {
      vite.middlewares.use((request, response, next) => {
        if (!request.url?.startsWith('/api/')) return next()
        running ??= start(vite)
        running.then(({ app }) => app.routing(request, response), next)
      })
      vite.watcher.on('change', (file) => {
        if (/[\\/]src[\\/](server|protocol|domain)[\\/]/.test(file)) void stop()
      })
      vite.httpServer?.once('listening', () => {
        // A change in scenarios/ starts Vite afresh while this may still be loading: that must not end `npm run dev`.
        greet(vite).catch((fault: Error) =>
          vite.config.logger.warn(`The server under /api/: ${fault.message}`),
        )
      })
      vite.httpServer?.once('close', () => void stop())
    },
  }
}
