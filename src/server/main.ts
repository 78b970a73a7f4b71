import { existsSync } from 'node:fs'
import { networkInterfaces } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { FastifyInstance } from 'fastify'
import packageJson from '../../package.json' with { type: 'json' }
import { stricterRule } from '../domain/disclosure/disclosure-rule.ts'
import { makeOneTimeLink } from './accounts/make-one-time-link.ts'
import { lowerBackgroundThreads } from './background-threads.ts'
import { buildServer } from './build-server.ts'
import { startDailyWork } from './data-rules/daily-work.ts'
import { findRoomAddress, roomCard } from './room-address.ts'
import { createThreadDesk } from './evaluate/desk-thread.ts'
import { readEvaluationContent } from './evaluate/read-evaluation-content.ts'
import { keepSpoolsClear } from './evaluate/spool-folders.ts'
import { readSettings, type ServerSettings } from './read-settings.ts'
import { makeFolder } from './store/make-folder.ts'
import { openStore } from './store/open-store.ts'
import type { Store } from './store/store.ts'

// Beside the built server; from source it is two folders up.
const siteDirectory = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? '../../dist/site/' : '../site/', import.meta.url),
)

/** Ends the start with one plain sentence. */
function stop(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function makeDataFolderOrStop(dataDirectory: string): void {
  try {
    makeFolder(dataDirectory)
  } catch (error) {
    stop(
      `DATA_DIR names the data folder "${dataDirectory}", but ${reasonOf(error)}. Set it to a folder that this account may write to.`,
    )
  }
}

async function openStoreOrStop(settings: ServerSettings): Promise<Store> {
  const { dataDirectory, databaseUrl } = settings
  if (databaseUrl === null) makeDataFolderOrStop(dataDirectory)
  try {
    // Whoever started this program starts it again; a server without its store would refuse everybody for good.
    return await openStore(settings, 'server', (reason) => stop(`The store ended by itself: ${reason}.`))
  } catch (error) {
    return stop(
      databaseUrl === null
        ? `DATA_DIR "${dataDirectory}" cannot be used as the data folder: ${reasonOf(error)}.`
        : `DATABASE_URL names a database that cannot be used: ${reasonOf(error)}.`,
    )
  }
}

async function listen(app: FastifyInstance, { port, host }: ServerSettings): Promise<number> {
  try {
    await app.listen({ port, host })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code === 'EADDRINUSE')
      return stop(`PORT ${port} is in use by another program. Set PORT to a free one.`)
    if (code === 'EACCES')
      return stop(`PORT ${port} may not be used by this account. Set PORT to 1024 or more.`)
    return stop(`HOST "${host}" cannot be listened on: ${reasonOf(error)}.`)
  }
  const [bound] = app.addresses()
  return typeof bound === 'object' ? bound.port : port
}

lowerBackgroundThreads()
const result = readSettings(process.env)
if (!result.ok) stop(result.sentence)
const { settings } = result

const store = await openStoreOrStop(settings)
if (!existsSync(siteDirectory))
  stop(`The pages are not built yet: ${siteDirectory} is missing. Run "npm start".`)
let phonesAt: string | null = null
const content = await readEvaluationContent()
const { version } = packageJson
const { dataDirectory, databaseUrl } = settings
const app = await buildServer({
  ...settings,
  store,
  siteDirectory,
  content,
  version,
  desk: createThreadDesk({
    place: { dataDirectory, databaseUrl },
    version,
    rule: stricterRule(settings.hiding),
  }),
  logs: true,
  phonesAt: () => phonesAt,
})
// Made before listening, so that whoever waits for the first answer finds the link printed.
const firstLink = (await store.countAccounts()) === 0 ? await makeOneTimeLink(store, '', Date.now()) : null
const port = await listen(app, settings)

const address = settings.publicUrl ?? `http://localhost:${port}`
console.log(`Virtual House: ${address}`)
phonesAt = findRoomAddress(settings.host, port, networkInterfaces())
if (phonesAt !== null) console.log(roomCard(settings.publicUrl ?? phonesAt))
if (firstLink) {
  console.log('Make the first trainer and evaluator account (works once, for a day):')
  console.log(`${address}${firstLink}`)
}

const stopDailyWork = startDailyWork(store, settings.retention, app.log)
const stopClearing = keepSpoolsClear((error) =>
  app.log.warn({ reason: reasonOf(error) }, 'old temporary files could not be cleared'),
)

let isStopping = false
async function close() {
  if (isStopping) return
  isStopping = true
  stopDailyWork()
  stopClearing()
  // A connection that was busy when closing began is kept alive by its browser; let it go once it is answered.
  const letGo = setInterval(() => app.server.closeIdleConnections(), 100)
  // Browsers open connections to spare; one that never asked anything counts as busy for a minute.
  const letAllGo = setTimeout(() => app.server.closeAllConnections(), 10_000)
  await app.close()
  clearTimeout(letAllGo)
  clearInterval(letGo)
  await store.close()
  process.exit(0)
}
process.on('SIGTERM', close)
process.on('SIGINT', close)
