import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll, onTestFinished } from 'vitest'
import type { EventCommon, VisitEvent, VisitFact } from '../../src/domain/attempt/visit-event.schema.ts'
import { buildServer, type ServerParts } from '../../src/server/build-server.ts'
import { openSqliteStore } from '../../src/server/store/sqlite/sqlite-store.ts'
import type { NewEvent } from '../../src/server/store/event-log.ts'
import type { Store } from '../../src/server/store/store.ts'

/** A folder of this test's own, removed when it ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'virtual-house-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A password hash cheap enough for tests; the running server's cost has a test of its own. */
const cheapCost = { n: 1024, r: 8, p: 1 }

/** The real server over a fresh embedded store, without listening. */
export async function testServer(
  parts: Partial<ServerParts> = {},
): Promise<{ app: FastifyInstance; store: Store }> {
  const store = parts.store ?? (await openSqliteStore(temporaryFolder()))
  const app = await buildServer({
    version: '0.0.0-test',
    siteDirectory: null,
    passwordCost: cheapCost,
    ...parts,
    store,
  })
  onTestFinished(async () => {
    await app.close()
    await store.close().catch(() => undefined) // a test may have closed it
  })
  return { app, store }
}

let shared: { readonly folder: string; readonly store: Promise<Store> } | null = null
afterAll(async () => {
  await (await shared?.store)?.close()
  if (shared) rmSync(shared.folder, { recursive: true, force: true })
})

/** The server over a store that the tests of one file share: for tests that do not care what is in it. */
export async function anyServer(parts: Partial<ServerParts> = {}): Promise<FastifyInstance> {
  if (!shared) {
    const folder = mkdtempSync(path.join(tmpdir(), 'virtual-house-test-'))
    shared = { folder, store: openSqliteStore(folder) }
  }
  const store = await shared.store
  const app = await buildServer({
    version: '0.0.0-test',
    siteDirectory: null,
    passwordCost: cheapCost,
    ...parts,
    store,
  })
  onTestFinished(() => app.close())
  return app
}

let ids = 0
/** A UUID that no other call gives. */
export function newTestId(): string {
  return `019aa000-0000-7000-8000-${String(++ids).padStart(12, '0')}`
}

/** An event as a browser would send it. */
export function anEvent(fact: VisitFact, common: Partial<EventCommon> = {}): VisitEvent {
  return {
    id: newTestId(),
    v: 1,
    visit: '019aa000-0000-7000-8000-aaaaaaaaaaaa',
    seq: 0,
    at: '2026-11-21T09:30:00.000Z',
    person: null,
    content: 'c1',
    live: null,
    ...fact,
    ...common,
  } as VisitEvent // a fact with the common fields is an event
}

/** An event in the form the store takes. */
export function aNewEvent(part: Partial<NewEvent> = {}): NewEvent {
  const id = part.id ?? newTestId()
  return {
    id,
    visit: '019aa000-0000-7000-8000-aaaaaaaaaaaa',
    seq: 0,
    at: '2026-11-21T09:30:00.000Z',
    person: null,
    personHash: part.person ? `hash of ${part.person}` : null,
    live: null,
    kind: 'room.entered',
    keyed: false,
    clock: 'ok',
    receivedAt: '2026-11-21T09:30:01.000Z',
    body: `{"id":"${id}"}`,
    ...part,
  }
}
