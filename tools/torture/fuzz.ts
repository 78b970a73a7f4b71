import { readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { buildServer } from '../../src/server/build-server.ts'
import { openStore, type StorePlace } from '../../src/server/store/open-store.ts'
import { startServer, untilHealthy } from '../../tests/server/built-server.ts'
import { freePort } from '../../tests/support/house-server.ts'
import { listRoutes, type ServerRoute } from '../../tests/support/server-routes.ts'
import { bentRequest, type BentRequest } from './bent-request.ts'
import { pause, seeded } from './load.ts'

/** How much is thrown at what. */
export interface FuzzOptions {
  readonly main: string
  readonly place: StorePlace
  readonly requests: number
  readonly seed: number
}

/** What came of it. */
export interface FuzzOutcome {
  readonly requests: number
  readonly seed: number
  /** How many answers of each status; 0 where the connection ended without one. */
  readonly statuses: ReadonlyMap<number, number>
  /** The first requests that were answered with a 5xx. */
  readonly serverErrors: readonly string[]
  readonly isAlive: boolean
  /** Memory of the server after the first fifth and at the end, in MB; null where the system does not tell. */
  readonly memoryMb: { readonly warm: number; readonly end: number } | null
}

const atOnce = 48
// Who fails to sign in again and again is made to wait for longer than this; then the sender hangs up.
const answerWithinMs = 4000

/** Sends malformed requests to every route of a server of its own. The same seed sends the same. */
export async function fuzz({ main, place, requests, seed }: FuzzOptions): Promise<FuzzOutcome> {
  const routes = await routesOf(place)
  const port = await freePort()
  const server = startServer(main, {
    PORT: String(port),
    HOST: '127.0.0.1',
    DATA_DIR: place.dataDirectory,
    ...(place.databaseUrl === null ? {} : { DATABASE_URL: place.databaseUrl }),
  })
  const url = `http://127.0.0.1:${port}`
  await untilHealthy(url, server)

  const random = seeded(seed)
  const statuses = new Map<number, number>()
  const serverErrors: string[] = []
  let sent = 0
  let warm: number | null = null
  async function sender() {
    while (sent < requests) {
      sent++
      if (sent === Math.ceil(requests / 5)) warm = memoryOf(server.child.pid)
      const request = bentRequest(random, routes, `127.0.0.1:${port}`)
      const status = await send(port, request)
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
      if (status >= 500 && serverErrors.length < 5)
        serverErrors.push(request.bytes.toString('latin1').slice(0, 600))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, sender))
  await pause(1000)
  const end = memoryOf(server.child.pid)
  const isAlive = await fetch(`${url}/api/health`).then(
    ({ ok }) => ok,
    () => false,
  )
  server.child.kill('SIGTERM')
  await server.ended
  const memoryMb = warm === null || end === null ? null : { warm, end }
  return { requests: sent, seed, statuses, serverErrors, isAlive, memoryMb }
}

/** Every route of the server, as it says itself, and pages of the site. */
async function routesOf(place: StorePlace): Promise<readonly ServerRoute[]> {
  const store = await openStore(place)
  const app = await buildServer({ store, version: '0', siteDirectory: null })
  await app.ready()
  const pages = ['/', '/house/:room', '/assets/:file'].map((path) => ({ method: 'GET', path }))
  const routes = [...listRoutes(app), ...pages]
  await app.close()
  await store.close()
  return routes
}

/** Sends bytes and reads the status of the answer; 0 when there is none. */
function send(port: number, { bytes, manner }: BentRequest): Promise<number> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    let answer = ''
    const done = () => {
      socket.destroy()
      resolve(Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0))
    }
    socket.setTimeout(answerWithinMs, done)
    socket.on('data', (chunk) => {
      // Only the first line matters; the rest is read so that the server can send it.
      if (answer.length < 100) answer += chunk.toString('latin1')
    })
    socket.on('error', done)
    socket.on('close', done)
    socket.on('connect', () => {
      if (manner === 'slow') trickle(socket, bytes)
      else socket.write(bytes, () => manner === 'cut' && setTimeout(done, 20))
    })
  })
}

function trickle(socket: ReturnType<typeof connect>, bytes: Buffer): void {
  let at = 0
  const timer = setInterval(() => {
    if (socket.destroyed || at >= bytes.length) clearInterval(timer)
    else socket.write(bytes.subarray(at, (at += 40)))
  }, 30)
}

function memoryOf(pid: number | undefined): number | null {
  if (process.platform !== 'linux' || pid === undefined) return null
  const [, kilobytes] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Math.round(Number(kilobytes) / 1024)
}
