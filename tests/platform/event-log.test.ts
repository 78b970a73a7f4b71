import { expect, test, vi } from 'vitest'
import { openEventDatabase } from '../../src/platform/event-database.ts'
import { entered, freshLog, freshName, started, visit } from './support.ts'

const otherVisit = '019aa000-0000-7000-8000-bbbbbbbbbbbb'

test('reads a visit back in the order of seq, after a reload too', async () => {
  const name = freshName()
  const first = started(false, { seq: 0 })
  const second = entered('hall', { seq: 1 })
  const third = entered('living-room', { seq: 2 })
  await freshLog(name).append([third, first])
  await freshLog(name).append([second])
  expect(await freshLog(name).read(visit)).toEqual([first, second, third])
  expect(await freshLog(name).read(otherVisit)).toEqual([])
})

test('an event that is there already is left alone', async () => {
  const log = freshLog()
  const event = started(true)
  await log.append([event])
  await log.append([event, event])
  expect(await log.read(visit)).toEqual([event])
  expect(await log.counts()).toEqual({ waiting: 1, refused: 0 })
})

test('asks the browser to flush every write to the disk', async () => {
  const log = freshLog()
  await log.append([started(true)])
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction')
  await log.append([entered('hall')])
  expect(transaction).toHaveBeenCalledWith(['events', 'outbox', 'visits'], 'readwrite', {
    durability: 'strict',
  })
  transaction.mockRestore()
})

test('only events of visits with research agreed wait to be sent', async () => {
  const log = freshLog()
  await log.append([started(false), entered('hall')])
  expect(await log.counts()).toEqual({ waiting: 0, refused: 0 })
  const agreed = [started(true, { visit: otherVisit }), entered('hall', { visit: otherVisit })]
  await log.append(agreed)
  await log.append([entered('kitchen')])
  expect((await log.queued(10)).map(({ event }) => event)).toEqual(agreed)
})

test('what was noted before the person agreed is sent with the visit', async () => {
  const log = freshLog()
  const early = entered('front', { seq: 0 })
  const start = started(true, { seq: 1 })
  await log.append([early])
  await log.append([start])
  expect((await log.queued(10)).map(({ event }) => event)).toEqual([early, start])
})

test('a record that cannot be read is kept aside and named, and the rest is read', async () => {
  const name = freshName()
  const good = started(true, { seq: 0 })
  await freshLog(name).append([good])
  const database = await openEventDatabase(name)
  await database.add('events', { id: 'broken', visit, seq: 'one', note: 'from a bad disk' })
  database.close()

  const log = freshLog(name)
  expect(await log.read(visit)).toEqual([good])
  const aside = await log.aside()
  expect(aside).toEqual([
    {
      position: 1,
      from: 'storage',
      atUtc: '2026-11-21T09:31:00.000Z',
      reason: expect.stringContaining('id'),
      record: { id: 'broken', visit, seq: 'one', note: 'from a bad disk' },
    },
  ])
  expect(await log.read(visit)).toEqual([good])
  expect(await log.aside()).toHaveLength(1)
})

test('knows the visit that was under way last; a finished one is over', async () => {
  const log = freshLog()
  expect(await log.lastVisit()).toBeNull()
  await log.append([started(false, { at: '2026-11-21T09:00:00.000Z' })])
  await log.append([started(false, { visit: otherVisit, at: '2026-11-21T10:00:00.000Z' })])
  expect(await log.lastVisit()).toBe(otherVisit)
  await log.append([
    {
      ...entered('hall'),
      kind: 'visit.finished',
      parts: [],
      visit: otherVisit,
      at: '2026-11-21T10:05:00.000Z',
    },
  ])
  expect(await log.lastVisit()).toBe(visit)
})

test('settling takes delivered events from the queue and keeps refused ones with the reason', async () => {
  const log = freshLog()
  const events = [started(true), entered('hall'), entered('kitchen')]
  await log.append(events)
  const [first, second] = await log.queued(2)
  await log.settle({
    delivered: [first?.position ?? 0],
    refused: [{ position: second?.position ?? 0, reason: 'room: wrong' }],
  })
  expect((await log.queued(10)).map(({ event }) => event)).toEqual([events[2]])
  expect(await log.counts()).toEqual({ waiting: 1, refused: 1 })
  expect(await log.aside()).toMatchObject([{ from: 'server', reason: 'room: wrong', record: events[1] }])
  expect(await log.read(visit)).toHaveLength(3)
})

test('clearing forgets everything, or all but what is still to be sent', async () => {
  const log = freshLog()
  await log.append([started(true), entered('hall')])
  await log.clear({ keepUnsent: true })
  expect(await log.read(visit)).toEqual([])
  expect(await log.lastVisit()).toBeNull()
  expect(await log.counts()).toEqual({ waiting: 2, refused: 0 })
  await log.clear()
  expect(await log.counts()).toEqual({ waiting: 0, refused: 0 })
})

test('a full disk is told in words, and what was saved before stays', async () => {
  const log = freshLog()
  const kept = started(true)
  await log.append([kept])
  const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(() => {
    throw new DOMException('no room', 'QuotaExceededError')
  })
  await expect(log.append([entered('hall')])).rejects.toMatchObject({ name: 'EventLogError', reason: 'full' })
  add.mockRestore()
  expect(await log.read(visit)).toEqual([kept])
  await log.append([entered('kitchen')])
  expect(await log.read(visit)).toHaveLength(2)
})

test('a browser that forbids storage is told in words', async () => {
  const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementationOnce(() => {
    throw new DOMException('not here', 'SecurityError')
  })
  const log = freshLog()
  await expect(log.append([started(false)])).rejects.toMatchObject({ reason: 'unavailable' })
  open.mockRestore()
  await log.append([started(false)])
  expect(await log.read(visit)).toHaveLength(1)
})
