import { describe, expect, onTestFinished, test } from 'vitest'
import type { AccountRecord, Store, StoredEvent } from '../../../src/server/store/store.ts'
import { aNewEvent } from '../support.ts'

const now = '2026-11-21T10:00:00.000Z'
const later = '2026-11-21T11:00:00.000Z'
const account: Omit<AccountRecord, 'role'> = {
  id: 'account-1',
  signInName: 'green-kettle-27',
  passwordHash: 'hash',
  createdAt: now,
}

/** Every stored event, in order. */
async function allOf(store: Store, pageSize?: number) {
  const events: StoredEvent[] = []
  for await (const page of store.readEvents(pageSize ? { pageSize } : {})) events.push(...page)
  return events
}

const idsOf = (events: readonly StoredEvent[]) => events.map((event) => event.id)

/** What every store must do. `open` opens the same storage again each time it is called. */
export function describeStore(name: string, prepare: () => { open: () => Promise<Store> }): void {
  async function fresh() {
    const { open } = prepare()
    const stores: Store[] = []
    onTestFinished(async () => {
      for (const store of stores) await store.close().catch(() => undefined) // closed twice is fine here
    })
    const openAndKeep = async () => {
      const store = await open()
      stores.push(store)
      return store
    }
    return { store: await openAndKeep(), open: openAndKeep }
  }
  describe(`store contract: ${name}`, () => {
    test('keeps events in the order they came, whatever the page size', async () => {
      const { store } = await fresh()
      const events = Array.from({ length: 7 }, (_, seq) => aNewEvent({ seq }))
      expect(await store.appendEvents(events)).toEqual(events.map(() => 'accepted'))
      expect(idsOf(await allOf(store, 3))).toEqual(events.map((event) => event.id))
      expect((await allOf(store))[2]).toEqual({
        position: 3,
        id: events[2]?.id,
        keyed: false,
        clock: 'ok',
        receivedAt: '2026-11-21T09:30:01.000Z',
        body: events[2]?.body,
      })
    })

    test('an id that is there already is left alone, also within one batch', async () => {
      const { store } = await fresh()
      const event = aNewEvent({ body: 'first' })
      expect(await store.appendEvents([event, { ...event, body: 'second' }])).toEqual([
        'accepted',
        'repeated',
      ])
      expect(await store.appendEvents([{ ...event, body: 'third' }])).toEqual(['repeated'])
      expect((await allOf(store)).map(({ body }) => body)).toEqual(['first'])
    })

    test('many appends at once each get their own outcomes', async () => {
      const { store } = await fresh()
      const events = Array.from({ length: 60 }, () => aNewEvent())
      const twice = [...events, ...events]
      const outcomes = await Promise.all(twice.map((event) => store.appendEvents([event])))
      expect(outcomes.flat().filter((outcome) => outcome === 'accepted')).toHaveLength(60)
      expect(outcomes.flat().filter((outcome) => outcome === 'repeated')).toHaveLength(60)
      expect(new Set(idsOf(await allOf(store)))).toEqual(new Set(events.map((event) => event.id)))
    })

    test('everything is there after closing and opening again; migrations run once', async () => {
      const { store, open } = await fresh()
      const event = aNewEvent({ keyed: true, clock: 'future' })
      await store.appendEvents([event])
      const secret = await store.secret('study-number', () => 'made first')
      await store.close()
      const again = await open()
      expect((await allOf(again)).map(({ id, keyed, clock }) => ({ id, keyed, clock }))).toEqual([
        { id: event.id, keyed: true, clock: 'future' },
      ])
      expect(await again.secret('study-number', () => 'made second')).toBe(secret)
    })

    test('a person has their own events and those of the same visit from before the code', async () => {
      const { store } = await fresh()
      const before = aNewEvent({ visit: 'v1' })
      const own = aNewEvent({ visit: 'v1', person: 'K7M4-Q2XL' })
      const stranger = aNewEvent({ visit: 'v2', person: 'AAAA-AAAA' })
      const shared = aNewEvent({ visit: 'v3' })
      const sharedOwn = aNewEvent({ visit: 'v3', person: 'K7M4-Q2XL' })
      const sharedOther = aNewEvent({ visit: 'v3', person: 'AAAA-AAAA' })
      await store.appendEvents([before, own, stranger, shared, sharedOwn, sharedOther])
      expect(idsOf(await store.readPerson('K7M4-Q2XL'))).toEqual([before.id, own.id, sharedOwn.id])
      expect(await store.readPerson('9999-9999')).toEqual([])
    })

    test('erasing takes exactly what the person has, and late events are refused', async () => {
      const { store } = await fresh()
      const own = { person: 'K7M4-Q2XL', personHash: 'hash' }
      await store.appendEvents([
        aNewEvent({ visit: 'v1' }),
        aNewEvent({ visit: 'v1', ...own }),
        aNewEvent({ id: 'stays', visit: 'v2' }),
      ])
      expect(await store.erasePerson({ ...own, atUtc: now })).toBe(2)
      expect(idsOf(await allOf(store))).toEqual(['stays'])
      expect(
        await store.appendEvents([
          aNewEvent({ visit: 'v9', ...own }),
          aNewEvent({ visit: 'v1' }),
          aNewEvent({ id: 'other', visit: 'v3' }),
        ]),
      ).toEqual(['erased', 'erased', 'accepted'])
      expect(await store.erasePerson({ ...own, atUtc: later })).toBe(0)
    })

    test('invitations are known by their hash', async () => {
      const { store } = await fresh()
      expect([await store.countInvitations(), await store.hasInvitation('h')]).toEqual([0, false])
      await store.addInvitation('h', now)
      await store.addInvitation('h', later)
      expect([await store.countInvitations(), await store.hasInvitation('h')]).toEqual([1, true])
    })

    test('a one-time link makes one account, and only the newest link works', async () => {
      const { store } = await fresh()
      await store.setOneTimeLink('old', 'administrator', later)
      await store.setOneTimeLink('new', 'administrator', later)
      expect(await store.createAccount(account, 'old', now)).toBeNull()
      expect(await store.createAccount(account, 'new', '2026-11-22T00:00:00.000Z')).toBeNull()
      expect(await store.countAccounts()).toBe(0)
      expect(await store.createAccount(account, 'new', now)).toEqual({ ...account, role: 'administrator' })
      expect(await store.createAccount({ ...account, id: 'b', signInName: 'b' }, 'new', now)).toBeNull()
      expect(await store.findAccount('green-kettle-27')).toEqual({ ...account, role: 'administrator' })
      expect(await store.findAccount('nobody')).toBeNull()
      expect(await store.countAccounts()).toBe(1)
    })

    test('two people with the same link at the same moment: one account', async () => {
      const { store } = await fresh()
      await store.setOneTimeLink('link', 'administrator', later)
      const made = await Promise.all([
        store.createAccount(account, 'link', now),
        store.createAccount({ ...account, id: 'account-2', signInName: 'red-lamp-11' }, 'link', now),
      ])
      expect(made.filter((record) => record !== null)).toHaveLength(1)
      expect(await store.countAccounts()).toBe(1)
    })

    test('a session ends at its time or when it is ended', async () => {
      const { store } = await fresh()
      await store.setOneTimeLink('link', 'administrator', later)
      await store.createAccount(account, 'link', now)
      await store.addSession({ tokenHash: 'cookie', accountId: account.id, expiresAt: later })
      expect((await store.findSession('cookie', now))?.signInName).toBe('green-kettle-27')
      expect(await store.findSession('cookie', later)).toBeNull()
      expect(await store.findSession('another', now)).toBeNull()
      await store.endSession('cookie')
      expect(await store.findSession('cookie', now)).toBeNull()
    })

    test('a failed write is told to its caller and spoils nothing', async () => {
      const { store } = await fresh()
      const broken = { ...aNewEvent(), body: null as unknown as string } // what a faulty caller could hand in
      await expect(store.appendEvents([aNewEvent({ id: 'beside' }), broken])).rejects.toThrow()
      expect(await allOf(store)).toEqual([])
      expect(await store.appendEvents([aNewEvent({ id: 'after' })])).toEqual(['accepted'])
    })

    test('a closed store says so and does not hang', async () => {
      const { store } = await fresh()
      await store.health()
      await store.close()
      await expect(store.health()).rejects.toThrow('closed')
      await expect(store.appendEvents([aNewEvent()])).rejects.toThrow('closed')
    })
  })
}
