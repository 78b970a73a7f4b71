import { expect, test } from 'vitest'
import type { PasskeyRecord } from '../../../src/server/store/sign-in-book.ts'
import { aLink } from './account-book.contract.ts'
import { freshStore, type StoreKind } from './fresh-store.ts'

const now = '2026-11-21T10:00:00.000Z'
const later = '2026-11-21T11:00:00.000Z'
const passkey: PasskeyRecord = {
  id: 'credential-1',
  accountId: 'account-1',
  publicKey: 'cHVibGlj',
  counter: 0,
  transports: ['internal', 'hybrid'],
  addedAt: now,
  usedAt: null,
}

async function withAccounts(kind: StoreKind) {
  const { store, open } = await freshStore(kind)
  for (const [id, signInName] of [
    ['account-1', 'green-kettle-27'],
    ['account-2', 'red-lamp-11'],
  ] as const) {
    await store.setOneTimeLink(aLink(id))
    await store.createAccount(
      { id, signInName, createdAt: now },
      { kind: 'password', passwordHash: 'h' },
      id,
      now,
    )
  }
  return { store, open }
}

/** What every `SignInBook` must do. */
export function describeSignInBook(kind: StoreKind): void {
  test('a password can be set and changed', async () => {
    const { store } = await withAccounts(kind)
    await store.setPassword('account-1', 'new')
    expect([await store.passwordOf('account-1'), await store.passwordOf('account-2')]).toEqual(['new', 'h'])
    expect(await store.passwordOf('nobody')).toBeNull()
  })

  test('a passkey opens the account it was added to, once', async () => {
    const { store } = await withAccounts(kind)
    expect(await store.addPasskey(passkey)).toBe(true)
    expect(await store.addPasskey({ ...passkey, accountId: 'account-2' })).toBe(false)
    const found = await store.findPasskey('credential-1')
    expect([found?.passkey, found?.account.signInName]).toEqual([passkey, 'green-kettle-27'])
    expect(await store.findPasskey('credential-2')).toBeNull()
    await store.usePasskey('credential-1', 4_000_000_000, later)
    expect(await store.listPasskeys('account-1')).toEqual([
      { ...passkey, counter: 4_000_000_000, usedAt: later },
    ])
    await store.removePasskey('credential-1', 'account-2')
    expect(await store.listPasskeys('account-1')).toHaveLength(1)
    await store.removePasskey('credential-1', 'account-1')
    expect(await store.findPasskey('credential-1')).toBeNull()
  })

  test('two passkeys removed at the same moment leave one way to sign in', async () => {
    const { store, open } = await freshStore(kind)
    const other = await open()
    const { accountId: _id, ...first } = passkey
    for (let round = 0; round < 10; round++) {
      const accountId = `account-${round}`
      const [one, two] = [`one-${round}`, `two-${round}`] as const
      await store.setOneTimeLink(aLink(accountId))
      await store.createAccount(
        { id: accountId, signInName: accountId, createdAt: now },
        { kind: 'passkey', passkey: { ...first, id: one } },
        accountId,
        now,
      )
      await store.addPasskey({ ...passkey, id: two, accountId })
      const both = await Promise.all([
        store.removePasskey(one, accountId),
        other.removePasskey(two, accountId),
      ])
      expect(both.toSorted()).toEqual([false, true])
      const [left] = await store.listPasskeys(accountId)
      // A second way makes it removable.
      if (round % 2 === 0) await store.setPassword(accountId, 'h')
      else await store.addIdentity(accountId, accountId)
      expect(await store.removePasskey(left?.id ?? '', accountId)).toBe(true)
      expect(await store.listPasskeys(accountId)).toEqual([])
    }
  })

  test('an account can begin with a passkey, and that passkey begins no other', async () => {
    const { store } = await freshStore(kind)
    const { accountId: _id, ...first } = passkey
    const account = { id: 'account-1', signInName: 'green-kettle-27', createdAt: now }
    await store.setOneTimeLink(aLink('one'))
    await store.createAccount(account, { kind: 'passkey', passkey: first }, 'one', now)
    expect((await store.findPasskey('credential-1'))?.account.id).toBe('account-1')
    await store.setOneTimeLink(aLink('two'))
    const other = { ...account, id: 'account-2', signInName: 'red-lamp-11' }
    expect(await store.createAccount(other, { kind: 'passkey', passkey: first }, 'two', now)).toBeNull()
    expect(await store.countAccounts()).toBe(1)
  })

  test('a council identity belongs to one account, and an account to one identity', async () => {
    const { store } = await withAccounts(kind)
    expect(await store.addIdentity('me', 'account-1')).toBe(true)
    expect(await store.addIdentity('me', 'account-2')).toBe(false)
    expect(await store.addIdentity('also-me', 'account-1')).toBe(false)
    expect((await store.findIdentity('me'))?.id).toBe('account-1')
    expect([await store.hasIdentity('account-1'), await store.hasIdentity('account-2')]).toEqual([
      true,
      false,
    ])
  })

  test('a ticket is taken once, by its kind and in its time, at whichever server', async () => {
    const { store, open } = await freshStore(kind)
    const other = await open()
    const ticket = { tokenHash: 't', kind: 'passkey-use', body: '{"a":1}', expiresAt: later }
    await store.addTicket(ticket)
    expect(await other.takeTicket('t', 'council', now)).toBeNull()
    expect(await other.takeTicket('t', 'passkey-use', later)).toBeNull()
    const taken = await Promise.all([store, other].map((one) => one.takeTicket('t', 'passkey-use', now)))
    expect(taken.filter((body) => body !== null)).toEqual(['{"a":1}'])
    expect(await store.takeTicket('t', 'passkey-use', now)).toBeNull()
  })

  test('a ticket of one token is added once, at whichever server', async () => {
    const { store, open } = await freshStore(kind)
    const other = await open()
    for (let round = 0; round < 10; round++) {
      const ticket = { tokenHash: `t-${round}`, kind: 'passkey-use', body: '{}', expiresAt: later }
      const added = await Promise.all([store, other].map((one) => one.addTicket(ticket)))
      expect(added.toSorted()).toEqual([false, true])
      expect(await store.addTicket(ticket)).toBe(false)
    }
  })
}
