import 'fake-indexeddb/auto'
import type { FastifyInstance } from 'fastify'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import type { TrainerFact } from '../../../src/domain/live/live-entry.schema.ts'
import type { LivePort } from '../../../src/domain/ports/live-session.ts'
import { newUuidV7 } from '../../../src/platform/ids.ts'
import { createLiveApi } from '../../../src/platform/live/live-api.ts'
import { openLiveKeep } from '../../../src/platform/live/live-database.ts'
import type { LiveApi, LiveTicket } from '../../../src/protocol/live-api.schema.ts'
import { buildServer } from '../../../src/server/build-server.ts'
import type { Store } from '../../../src/server/store/store.ts'
import { startHostileProxy } from '../../support/hostile-proxy.ts'
import { aScript, listen, liveServer } from './live-support.ts'

const choice = 's02-two-hours-on-the-lino.the-drawer'
const [optionA = '', optionB = ''] = aScript().stories[0]?.steps[0]?.options.map(({ id }) => id) ?? []

// The client asks a browser when to try again; here nobody turns anything off or on.
vi.stubGlobal('window', new EventTarget())
vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }))

let devices = 0
/** The live side of one browser, with a database of its own. */
function browser(base: string, name = `live-${++devices}`, cookie = ''): LiveApi {
  return createLiveApi({
    base,
    ask: (path, init) => fetch(path, { ...init, headers: { ...init?.headers, cookie } }),
    keep: openLiveKeep(name),
    clock: { nowMs: () => Date.now(), timestamp: () => new Date().toISOString() },
    newId: newUuidV7,
  })
}

/** Closes a live side when the test ends. */
function open<T extends { close(): void }>(side: T): T {
  onTestFinished(() => side.close())
  return side
}

const until = (holds: () => unknown, timeout = 5000) => expect.poll(holds, { timeout, interval: 20 })

async function joined(api: LiveApi, ticket: LiveTicket) {
  const seat = await api.join({ code: ticket.code })
  if (!seat.ok) throw new Error(seat.message)
  return open(api.sit(seat.value))
}

function go(trainer: LivePort<{ stage: { step: string } }, TrainerFact>, to: string) {
  const from = trainer.snapshot()?.stage.step ?? ''
  expect(trainer.send({ kind: 'moved', from, to, sure: true })).not.toBeNull()
}

const anHourLater = () => Date.parse('2026-11-21T11:00:00.000Z')

/** The same store behind a fresh server on the same port, as after a crash. */
async function startAgain(store: Store, port: number): Promise<FastifyInstance> {
  const app = await buildServer({ store, nowMs: anHourLater, version: 'x', siteDirectory: null })
  onTestFinished(() => app.close())
  await app.listen({ port, host: '127.0.0.1' })
  return app
}

test('a trainer leads, phones answer, and everybody sees the same', async () => {
  const { app, ticket } = await liveServer()
  const base = `http://127.0.0.1:${await listen(app)}`
  const trainer = open(browser(base).lead(ticket))
  await until(() => trainer.status().link).toBe('connected')
  const phone = await joined(browser(base), ticket)
  await until(() => phone.snapshot()?.shared?.step.kind).toBe('welcome')
  expect(phone.send({ kind: 'voted', choice, round: 1, option: optionA, turn: 0 })).toBeNull()
  go(trainer, `${choice}.vote`)
  // The trainer's own screen does not wait for the server.
  expect(trainer.snapshot()?.stage.step).toBe(`${choice}.vote`)
  await until(() => phone.snapshot()?.shared?.voting).toEqual({ choice, round: 1 })
  expect(phone.send({ kind: 'voted', choice, round: 1, option: optionA, turn: 0 })).not.toBeNull()
  expect(phone.snapshot()?.own.votes).toMatchObject([{ option: optionA }])
  expect(phone.send({ kind: 'voted', choice, round: 1, option: optionB, turn: 1 })).not.toBeNull()
  await until(() => [...(trainer.snapshot()?.votes.get(`${choice}/1`)?.values() ?? [])]).toEqual([
    { option: optionB, turn: 1 },
  ])
  await until(() => phone.status().pending).toBe(0)
  expect(phone.snapshot()?.own.votes).toHaveLength(1)
  await until(() => trainer.status()).toEqual({ link: 'connected', pending: 0 })
})

test('a server that dies comes back to the same step within 3 seconds, with every answer once', async () => {
  const { app, ticket, store, trainer: account } = await liveServer()
  const port = await listen(app)
  const base = `http://127.0.0.1:${port}`
  const laptop = browser(base, 'laptop')
  const trainer = open(laptop.lead(ticket))
  await until(() => trainer.status().link).toBe('connected')
  const phones = await Promise.all(Array.from({ length: 6 }, () => joined(browser(base), ticket)))
  go(trainer, `${choice}.vote`)
  for (const phone of phones) await until(() => phone.snapshot()?.shared?.voting?.choice).toBe(choice)

  await app.close()
  await until(() => trainer.status().link).toBe('lost')
  // The room goes on: answers wait on the phones, the trainer's steps on the laptop.
  for (const phone of phones) phone.send({ kind: 'voted', choice, round: 1, option: optionA, turn: 0 })
  await until(() => phones.map((phone) => phone.status().pending)).toEqual([1, 1, 1, 1, 1, 1])
  trainer.send({ kind: 'walked', room: 'kitchen', point: null, heading: 0, pin: null })
  expect(trainer.status().pending).toBe(1)

  const back = performance.now()
  await startAgain(store, port)
  await until(() => trainer.status()).toEqual({ link: 'connected', pending: 0 })
  await until(() => trainer.snapshot()?.votes.get(`${choice}/1`)?.size).toBe(6)
  await until(() => phones.map((phone) => phone.status())).toEqual(
    phones.map(() => ({ link: 'connected', pending: 0 })),
  )
  expect(performance.now() - back).toBeLessThan(3000)
  expect(trainer.snapshot()?.stage).toMatchObject({ step: `${choice}.vote`, walk: { room: 'kitchen' } })
  const kinds = (await store.readLive(ticket.session, 0)).map(({ body }) => JSON.parse(body).kind as string)
  expect(kinds.filter((kind) => kind === 'voted')).toHaveLength(6)
  expect(kinds.filter((kind) => kind === 'walked')).toHaveLength(1)

  // A second laptop of the same trainer takes up where the first one is.
  const second = browser(base, 'second-laptop', account.cookie)
  const taken = performance.now()
  const resumed = await second.resume(ticket.session)
  const other = open(second.lead(resumed.ok ? resumed.value : ticket))
  await until(() => other.snapshot()?.stage.step).toBe(`${choice}.vote`)
  expect(performance.now() - taken).toBeLessThan(3000)
  expect(other.snapshot()?.votes.get(`${choice}/1`)?.size).toBe(6)
}, 60_000)

test('a reload without a connection shows where the session stands and loses nothing', async () => {
  const { app, ticket } = await liveServer()
  const proxy = await startHostileProxy(await listen(app))
  onTestFinished(() => proxy.close())
  const trainer = browser(proxy.url, 'offline-laptop').lead(ticket)
  const phoneApi = browser(proxy.url, 'offline-phone')
  await until(() => trainer.status().link).toBe('connected')
  const phone = await joined(phoneApi, ticket)
  go(trainer, `${choice}.vote`)
  await until(() => phone.snapshot()?.shared?.voting?.choice).toBe(choice)
  proxy.drop()
  phone.send({ kind: 'voted', choice, round: 1, option: optionB, turn: 0 })
  go(trainer, `${choice}.talk`)
  await until(() => trainer.status().link).toBe('lost')
  // Time for both to be written to the device.
  await new Promise((resolve) => setTimeout(resolve, 100))
  trainer.close()
  phone.close()

  const kept = await browser(proxy.url, 'offline-laptop').keptTicket(ticket.session)
  expect(kept).toBeNull() // this ticket was handed to it, never asked for
  const again = open(browser(proxy.url, 'offline-laptop').lead(ticket))
  await until(() => again.snapshot()?.stage.step).toBe(`${choice}.talk`)
  const seat = await browser(proxy.url, 'offline-phone').keptSeat()
  const phoneAgain = open(browser(proxy.url, 'offline-phone').sit(seat ?? { token: '', seat: '' }))
  await until(() => phoneAgain.snapshot()?.own.votes).toMatchObject([{ option: optionB }])
  expect(phoneAgain.status().pending).toBe(1)
  proxy.restore()
  await until(() => again.snapshot()?.votes.get(`${choice}/1`)?.size).toBe(1)
  await until(() => [again.status().pending, phoneAgain.status().pending]).toEqual([0, 0])
}, 30_000)

describe('boxes between the room and the server', () => {
  test.each([
    ['refused upgrades', { refusesUpgrade: true, isBuffering: false }, 'stream'],
    ['answers held until they are complete', { refusesUpgrade: false, isBuffering: true }, 'poll'],
    ['both', { refusesUpgrade: true, isBuffering: true }, 'poll'],
  ])(
    '%s: votes arrive within 10 seconds',
    async (_, kind, way) => {
      const { app, ticket } = await liveServer()
      const proxy = await startHostileProxy(await listen(app), kind)
      onTestFinished(() => proxy.close())
      const asked: string[] = []
      app.server.on('request', ({ url = '' }) => asked.push(url))
      const trainer = open(browser(proxy.url).lead(ticket))
      const phone = await joined(browser(proxy.url), ticket)
      await until(() => trainer.status().link, 10_000).toBe('connected')
      go(trainer, `${choice}.vote`)
      await until(() => phone.snapshot()?.shared?.voting?.choice, 10_000).toBe(choice)
      const before = performance.now()
      phone.send({ kind: 'voted', choice, round: 1, option: optionA, turn: 0 })
      await until(() => trainer.snapshot()?.votes.get(`${choice}/1`)?.size, 10_000).toBe(1)
      expect(performance.now() - before).toBeLessThan(10_000)
      expect(asked.some((url) => url.startsWith('/api/live/state'))).toBe(way === 'poll')
    },
    40_000,
  )
})

test('a session that is gone is told as over, and tokens never stand in an address', async () => {
  const { app, ticket, store } = await liveServer()
  const asked: string[] = []
  app.server.on('request', ({ url = '' }) => asked.push(url))
  const base = `http://127.0.0.1:${await listen(app)}`
  const phone = await joined(browser(base), ticket)
  await until(() => phone.status().link).toBe('connected')
  await store.dropLiveSessions('2030-01-01T00:00:00.000Z')
  await app.close()
  await startAgain(store, Number(new URL(base).port))
  await until(() => phone.status().link).toBe('over')
  expect(asked.length).toBeGreaterThan(0)
  for (const url of asked)
    for (const secret of [ticket.token, ticket.joinKey]) expect(url).not.toContain(secret)
})
