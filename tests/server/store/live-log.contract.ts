import { describe, expect, test } from 'vitest'
import type {
  LiveChange,
  LiveSessionRecord,
  NewLiveEntry,
  StoredLiveEntry,
} from '../../../src/server/store/live-log.ts'
import type { Store } from '../../../src/server/store/store.ts'
import { newTestId } from '../support.ts'
import { freshStore, type StoreKind } from './fresh-store.ts'

const morning = '2026-11-21T09:00:00.000Z'
const noon = '2026-11-21T12:00:00.000Z'
const nextDay = '2026-11-22T07:00:00.000Z'
let codes = 0

/** A session in the store, from nine in the morning to seven the next day. */
export async function aLiveSession(
  store: Store,
  part: Partial<LiveSessionRecord> = {},
): Promise<LiveSessionRecord> {
  const session: LiveSessionRecord = {
    session: newTestId(),
    code: (codes++ % 4096)
      .toString(8)
      .padStart(4, '0')
      .replaceAll(/\d/g, (digit) => `${Number(digit) + 2}`),
    madeBy: 'trainer-1',
    createdAt: morning,
    expiresAt: nextDay,
    endedAt: null,
    ...part,
  }
  const { endedAt: _, ...made } = session
  expect(await store.addLiveSession(made)).toBe('added')
  return session
}

/** An entry on its way into a session. */
export function aLiveEntry(session: string, part: Partial<NewLiveEntry> = {}): NewLiveEntry {
  return { session, id: newTestId(), at: noon, seat: 'seat0001', kind: 'voted', body: '{}', ...part }
}

const stored = (seq: number, { id, at, seat, body }: NewLiveEntry): StoredLiveEntry => ({
  seq,
  id,
  at,
  seat,
  body,
})

async function until(holds: () => boolean): Promise<void> {
  await expect.poll(holds, { timeout: 10_000 }).toBe(true)
}

/** What every `LiveLog` must do. */
export function describeLiveLog(kind: StoreKind): void {
  describe('led sessions', () => {
    test('are found by id and by code until they expire', async () => {
      const { store } = await freshStore(kind)
      const session = await aLiveSession(store)
      expect(await store.findLiveSession(session.session, noon)).toEqual(session)
      expect(await store.findLiveCode(session.code, noon)).toEqual(session)
      expect(await store.findLiveSession(session.session, nextDay)).toBeNull()
      expect(await store.findLiveCode(session.code, nextDay)).toBeNull()
      expect(await store.findLiveSession(newTestId(), noon)).toBeNull()
    })

    test('made twice are made once; a code in use is not given again until it expires', async () => {
      const { store, open } = await freshStore(kind)
      const { endedAt: _, ...session } = await aLiveSession(store)
      expect(await store.addLiveSession(session)).toBe('repeated')
      const same = { ...session, session: newTestId() }
      expect(await store.addLiveSession(same)).toBe('code-taken')
      expect(await store.addLiveSession({ ...same, createdAt: nextDay, expiresAt: '2026-11-23' })).toBe(
        'added',
      )
      expect(await store.findLiveSession(session.session, noon)).toBeNull()
      const other = await open()
      const code = '9999'
      const both = await Promise.all(
        [store, other].map((one) => one.addLiveSession({ ...session, session: newTestId(), code })),
      )
      expect(both.toSorted()).toEqual(['added', 'code-taken'])
    })

    test('of an account are listed, the newest first, until their day is over', async () => {
      const { store } = await freshStore(kind)
      const first = await aLiveSession(store)
      const second = await aLiveSession(store, { createdAt: noon })
      await aLiveSession(store, { madeBy: 'trainer-2' })
      expect(await store.listLiveSessions('trainer-1', noon)).toEqual([second, first])
      await store.endLiveSession(second.session, noon)
      await store.endLiveSession(second.session, nextDay)
      expect(await store.listLiveSessions('trainer-1', noon)).toEqual([{ ...second, endedAt: noon }, first])
      expect(await store.findLiveSession(second.session, noon)).toEqual({ ...second, endedAt: noon })
      expect(await store.listLiveSessions('trainer-1', nextDay)).toEqual([])
    })

    test('keep entries in order, numbered from 1 in each, each id once', async () => {
      const { store } = await freshStore(kind)
      const one = await aLiveSession(store)
      const two = await aLiveSession(store)
      const entries = [
        aLiveEntry(one.session, { seat: null, body: '{"text":"naïve – 你好 \\u0000"}' }),
        aLiveEntry(two.session),
        aLiveEntry(one.session),
      ]
      const [a, b, c] = entries as [NewLiveEntry, NewLiveEntry, NewLiveEntry] // three, as written above
      expect(await store.appendLive(entries)).toEqual([1, 1, 2])
      const again = { ...c, session: two.session }
      expect(await store.appendLive([c, again, again, aLiveEntry(newTestId()), a])).toEqual([
        'repeated',
        2,
        'repeated',
        'gone',
        'repeated',
      ])
      expect(await store.readLive(one.session, 0)).toEqual([stored(1, a), stored(2, c)])
      expect(await store.readLive(one.session, 1)).toEqual([stored(2, c)])
      expect(await store.readLive(two.session, 0)).toEqual([stored(1, b), stored(2, again)])
    })

    test('take entries from several servers at once without a gap, a double or a lost one', async () => {
      const { store, open } = await freshStore(kind)
      const other = await open()
      const { session } = await aLiveSession(store)
      const entries = Array.from({ length: 60 }, () => aLiveEntry(session))
      const outcomes = await Promise.all(
        entries.flatMap((entry) => [store, other].map((one) => one.appendLive([entry]))),
      )
      const numbers = outcomes.flat().filter((outcome) => typeof outcome === 'number')
      expect(numbers.toSorted((x, y) => x - y)).toEqual(entries.map((_, at) => at + 1))
      expect((await store.readLive(session, 0)).map(({ seq }) => seq)).toEqual(entries.map((_, at) => at + 1))
    })

    test('go when they expire, with every entry', async () => {
      const { store } = await freshStore(kind)
      const old = await aLiveSession(store)
      const young = await aLiveSession(store, { expiresAt: '2026-11-23' })
      const kept = aLiveEntry(young.session)
      await store.appendLive([aLiveEntry(old.session), kept])
      expect(await store.dropLiveSessions(noon)).toBe(0)
      expect(await store.dropLiveSessions(nextDay)).toBe(1)
      expect(await store.readLive(old.session, 0)).toEqual([])
      expect(await store.appendLive([aLiveEntry(old.session)])).toEqual(['gone'])
      expect(await store.readLive(young.session, 0)).toEqual([stored(1, kept)])
      await aLiveSession(store, { session: old.session })
      expect(await store.appendLive([aLiveEntry(old.session)])).toEqual([1])
    })

    test('are not told of to the server that appended', async () => {
      const { store } = await freshStore(kind)
      const { session } = await aLiveSession(store)
      const changes: LiveChange[] = []
      store.onLiveChange((change) => changes.push(change))
      await store.appendLive([aLiveEntry(session)])
      expect(changes).toEqual([])
    })

    if (kind.name === 'postgres') {
      test('are heard at the other servers, once a commit, very many as a whole, until told to stop', async () => {
        const { store, open } = await freshStore(kind)
        const other = await open()
        const own: LiveChange[] = []
        const heard: LiveChange[] = []
        store.onLiveChange((change) => own.push(change))
        const stop = other.onLiveChange((change) => heard.push(change))
        const { session } = await aLiveSession(store)
        const entries = [aLiveEntry(session), aLiveEntry(session)]
        await store.appendLive(entries)
        await store.appendLive(entries)
        await until(() => heard.length > 0)
        const many: string[] = []
        for (let count = 0; count < 300; count++) many.push((await aLiveSession(store)).session)
        await store.appendLive(many.map((one) => aLiveEntry(one)))
        await until(() => heard.length > 1)
        expect(heard).toEqual([[session], 'all'])
        expect(own).toEqual([])
        stop()
        await store.appendLive([aLiveEntry(session)])
        await other.appendLive([aLiveEntry(session)])
        await until(() => own.length > 0)
        expect(heard).toHaveLength(2)
      })
    }
  })
}
