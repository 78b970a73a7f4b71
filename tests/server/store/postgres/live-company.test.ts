import { expect, onTestFinished, test } from 'vitest'
import type { LiveChange } from '../../../../src/server/store/live-log.ts'
import { listenForLive } from '../../../../src/server/store/postgres/listen-for-live.ts'
import { openPostgresStore } from '../../../../src/server/store/postgres/postgres-store.ts'
import { temporaryDatabase } from '../../postgres-support.ts'
import { aLiveEntry, aLiveSession } from '../live-log.contract.ts'
import { listenAsServer } from './listen-as-server.ts'

const PATIENCE = { timeout: 10_000 }

async function openStoreAt(url: string) {
  const store = await openPostgresStore(url)
  onTestFinished(() => store.close())
  return store
}

/** Hears all that is said on a database and counts for no server. */
const overhear = async (url: string) => (await listenAsServer(url, 'bystander')).payloads

test('a server that is alone says nothing of a vote; one that comes hears of all before, and of each after', async () => {
  const url = await temporaryDatabase()
  const heard = await overhear(url)
  const alone = await openStoreAt(url)
  const { session } = await aLiveSession(alone)
  for (let vote = 0; vote < 5; vote++) await alone.appendLive([aLiveEntry(session)])
  // What it says when it comes is the only word.
  await expect.poll(() => heard).toEqual([expect.stringMatching(/ here$/)])
  const [me = ''] = heard[0]?.split(' ') ?? []

  const other = await openStoreAt(url)
  const changes: LiveChange[] = []
  other.onLiveChange((change) => changes.push(change))
  await expect.poll(() => heard.slice(1)).toEqual([expect.stringMatching(/ here$/), `${me} all`])
  await alone.appendLive([aLiveEntry(session)])
  await expect.poll(() => changes.at(-1)).toEqual([session])
  await expect.poll(() => heard.at(-1)).toBe(`${me} ${session}`)
})

test('a vote that was on its way without a word when another server came is made up for once it is on disk', async () => {
  const url = await temporaryDatabase()
  const first = await openStoreAt(url)
  const { session } = await aLiveSession(first)
  const { listener: bystander } = await listenAsServer(url, 'bystander')
  await bystander.query('begin')
  await bystander.query('select from live_session for update')
  const appended = first.appendLive([aLiveEntry(session)])
  const second = await openStoreAt(url)
  const found: Promise<number>[] = []
  second.onLiveChange(() => found.push(second.readLive(session, 0).then(({ length }) => length)))
  expect(await second.readLive(session, 0)).toEqual([])
  await bystander.query('commit')
  expect(await appended).toEqual([1])
  await expect.poll(() => Promise.all(found)).toEqual([1])
})

/** An ear that looks round more often than a server's. */
async function listenAt(url: string) {
  const heard: string[] = []
  const ear = await listenForLive(
    url,
    'me',
    { tell: (change) => heard.push(String(change)), onCompany: () => heard.push('company') },
    500,
  )
  onTestFinished(() => ear.stop())
  return { ear, heard }
}

test('a server of an older release, which comes without a word, is seen, and that it has gone', async () => {
  const url = await temporaryDatabase()
  const { ear, heard } = await listenAt(url)
  expect(ear.isAlone()).toBe(true)
  const { leave } = await listenAsServer(url)
  await expect.poll(() => ear.isAlone(), PATIENCE).toBe(false)
  expect(heard).toEqual(['company'])
  await leave()
  await expect.poll(() => ear.isAlone(), PATIENCE).toBe(true)
})

test('a connection that answers no more is given up: the ear is not alone until another has taken its place', async () => {
  const url = await temporaryDatabase()
  const { ear, heard } = await listenAt(url)
  const { listener: bystander } = await listenAsServer(url, 'bystander')
  const { rows } = await bystander.query<{ pid: number }>(
    `select pid from pg_stat_activity where application_name = 'virtual-house-listener'`,
  )
  const [stopped = { pid: 0 }] = rows
  process.kill(stopped.pid, 'SIGSTOP')
  onTestFinished(() => void process.kill(stopped.pid, 'SIGCONT'))
  await expect.poll(() => heard, PATIENCE).toEqual(['company', 'all'])
  expect(ear.isAlone()).toBe(false)
  await bystander.query(`select pg_notify('live', 'other s1,s2')`)
  await expect.poll(() => heard.at(-1), PATIENCE).toBe('s1,s2')
})

test('a server whose ear is cut off does not take itself for alone', async () => {
  const url = await temporaryDatabase()
  const store = await openStoreAt(url)
  const { session } = await aLiveSession(store)
  await store.appendLive([aLiveEntry(session)])
  const { listener, payloads } = await listenAsServer(url)
  await listener.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where application_name = 'virtual-house-listener' and pid <> pg_backend_pid()`,
  )
  await expect.poll(() => payloads.some((payload) => payload.endsWith(' all'))).toBe(true)
  await store.appendLive([aLiveEntry(session)])
  await expect.poll(() => payloads.at(-1)).toMatch(new RegExp(` ${session}$`))
})
