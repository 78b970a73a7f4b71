import 'fake-indexeddb/auto'
import { expect, test, vi } from 'vitest'
import { deliverHands } from '../../../src/app/deliver-hands.ts'
import type { TrainerFact } from '../../../src/domain/live/live-entry.schema.ts'
import { createEventLog } from '../../../src/platform/event-log.ts'
import { newUuidV7 } from '../../../src/platform/ids.ts'
import { createAlone, openAlone } from '../../../src/platform/live/alone-live.ts'
import { openLiveKeep } from '../../../src/platform/live/live-database.ts'
import { createOutbox } from '../../../src/platform/outbox.ts'
import { readAll } from '../store/event-log.contract.ts'
import { testServer } from '../support.ts'
import { aScript, listen } from './live-support.ts'

vi.stubGlobal('window', new EventTarget())
vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }))

const choice = 's02-two-hours-on-the-lino.the-drawer'
const [option = ''] = aScript().stories[0]?.steps[0]?.options.map(({ id }) => id) ?? []
const parts = {
  keep: openLiveKeep('alone'),
  clock: { nowMs: () => Date.now(), timestamp: () => new Date().toISOString() },
  newId: newUuidV7,
}

test('a session without a server goes on after a reload, and its hands arrive later, once', async () => {
  const session = await createAlone({ ...aScript(), plan: { ...aScript().plan, answers: 'hands' } }, parts)
  expect(await openAlone(newUuidV7(), parts)).toBeNull()

  // The server is not there from the start.
  const log = createEventLog({ databaseName: 'alone-events' })
  let url = 'http://127.0.0.1:1'
  const outbox = createOutbox({
    log,
    post: (path, request) => fetch(`${url}${String(path)}`, request),
    locks: null,
    channel: null,
  })

  const act = async (...facts: readonly TrainerFact[]) => {
    // Each act after a reload of its own.
    for (const fact of facts) {
      const port = (await openAlone(session, parts))?.trainer()
      expect(port?.status()).toEqual({ link: 'alone', pending: 0 })
      expect(port?.send(fact), JSON.stringify(fact)).not.toBeNull()
      await expect.poll(async () => (await parts.keep.entries(session)).length).toBe(port?.entries().length)
    }
  }
  await act(
    { kind: 'opened' },
    { kind: 'moved', from: 'join.welcome', to: `${choice}.vote`, sure: true },
    { kind: 'hands', choice, round: 1, present: 18, counts: { [option]: 11 } },
    { kind: 'ended', present: 18, sure: true },
  )

  // The page looks at the session again and again, before and after there is a server.
  const look = async () => {
    const port = (await openAlone(session, parts))?.trainer()
    if (port) deliverHands(port, { log, outbox })
    await outbox.flush()
  }
  await look()
  await look()
  await expect.poll(async () => (await log.counts()).waiting).toBe(3)
  const { app, store } = await testServer()
  url = `http://127.0.0.1:${await listen(app)}`
  await look()
  await look()
  await expect.poll(async () => (await log.counts()).waiting).toBe(0)
  const events = (await readAll(store)).map(({ body }) => JSON.parse(body) as Record<string, unknown>)
  expect(events).toMatchObject([
    { kind: 'visit.started', mode: 'group', person: null, live: session },
    { kind: 'hands.counted', step: 'the-drawer', phase: 'first', present: 18, counts: { [option]: 11 } },
    { kind: 'live.ended', present: 18 },
  ])
}, 30_000)
