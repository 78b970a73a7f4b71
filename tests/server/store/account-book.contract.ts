import { expect, test } from 'vitest'
import type { AccountRecord } from '../../../src/server/store/account-book.ts'
import { freshStore, type StoreKind } from './fresh-store.ts'

const now = '2026-11-21T10:00:00.000Z'
const later = '2026-11-21T11:00:00.000Z'
const account: Omit<AccountRecord, 'role'> = {
  id: 'account-1',
  signInName: 'green-kettle-27',
  passwordHash: 'hash',
  createdAt: now,
}

/** What every `AccountBook` must do. */
export function describeAccountBook(kind: StoreKind): void {
  test('a one-time link makes one account, and only the newest link works', async () => {
    const { store } = await freshStore(kind)
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
    const { store, open } = await freshStore(kind)
    const other = await open()
    await store.setOneTimeLink('link', 'administrator', later)
    const made = await Promise.all([
      store.createAccount(account, 'link', now),
      other.createAccount({ ...account, id: 'account-2', signInName: 'red-lamp-11' }, 'link', now),
    ])
    expect(made.filter((record) => record !== null)).toHaveLength(1)
    expect(await store.countAccounts()).toBe(1)
  })

  test('an account that cannot be made leaves its link unused', async () => {
    const { store } = await freshStore(kind)
    await store.setOneTimeLink('first', 'administrator', later)
    await store.createAccount(account, 'first', now)
    await store.setOneTimeLink('second', 'administrator', later)
    await expect(store.createAccount({ ...account, id: 'account-2' }, 'second', now)).rejects.toThrow()
    expect(await store.createAccount({ ...account, id: 'b', signInName: 'b' }, 'second', now)).not.toBeNull()
  })

  test('a session ends at its time or when it is ended', async () => {
    const { store } = await freshStore(kind)
    await store.setOneTimeLink('link', 'administrator', later)
    await store.createAccount(account, 'link', now)
    await store.addSession({ tokenHash: 'cookie', accountId: account.id, expiresAt: later })
    expect((await store.findSession('cookie', now))?.signInName).toBe('green-kettle-27')
    expect(await store.findSession('cookie', later)).toBeNull()
    expect(await store.findSession('another', now)).toBeNull()
    await store.endSession('cookie')
    expect(await store.findSession('cookie', now)).toBeNull()
  })
}
