import { expect, test } from 'vitest'
import type { AccountRecord, FirstWay, OneTimeLink } from '../../../src/server/store/account-book.ts'
import type { Store } from '../../../src/server/store/store.ts'
import { freshStore, type StoreKind } from './fresh-store.ts'

const now = '2026-11-21T10:00:00.000Z'
const later = '2026-11-21T11:00:00.000Z'
const account = { id: 'account-1', signInName: 'green-kettle-27', createdAt: now }
const made = { ...account, role: 'administrator', authority: null, revokedAt: null } as const
const byPassword: FirstWay = { kind: 'password', passwordHash: 'hash' }

/** A link as `npm start` or `npm run invite` makes it. */
export const aLink = (keyHash: string, part: Partial<OneTimeLink> = {}): OneTimeLink => ({
  keyHash,
  role: 'administrator',
  authority: null,
  madeBy: null,
  madeAt: now,
  expiresAt: later,
  ...part,
})

const trainer = { role: 'trainer', authority: null } as const

async function addAdministrator(store: Store, id: string): Promise<void> {
  await store.addOneTimeLink(aLink(id))
  await store.createAccount({ id, signInName: id, createdAt: now }, byPassword, id, now)
}

/** What every `AccountBook` must do. */
export function describeAccountBook(kind: StoreKind): void {
  test('a one-time link makes one account, and only the newest link of the console works', async () => {
    const { store } = await freshStore(kind)
    await store.setOneTimeLink(aLink('old'))
    await store.setOneTimeLink(aLink('new'))
    expect(await store.createAccount(account, byPassword, 'old', now)).toBeNull()
    expect(await store.createAccount(account, byPassword, 'new', '2026-11-22T00:00:00.000Z')).toBeNull()
    expect(await store.countAccounts()).toBe(0)
    expect(await store.createAccount(account, byPassword, 'new', now)).toEqual(made)
    const other = { ...account, id: 'b', signInName: 'b' }
    expect(await store.createAccount(other, byPassword, 'new', now)).toBeNull()
    expect(await store.findAccount('green-kettle-27')).toEqual(made)
    expect(await store.passwordOf('account-1')).toBe('hash')
    expect(await store.findAccount('nobody')).toBeNull()
    expect(await store.countAccounts()).toBe(1)
  })

  test('two people with the same link at the same moment: one account', async () => {
    const { store, open } = await freshStore(kind)
    const other = await open()
    await store.setOneTimeLink(aLink('link'))
    const both = await Promise.all([
      store.createAccount(account, byPassword, 'link', now),
      other.createAccount(
        { ...account, id: 'account-2', signInName: 'red-lamp-11' },
        byPassword,
        'link',
        now,
      ),
    ])
    expect(both.filter((record) => record !== null)).toHaveLength(1)
    expect(await store.countAccounts()).toBe(1)
  })

  test('an account that cannot be made leaves its link unused', async () => {
    const { store } = await freshStore(kind)
    await store.setOneTimeLink(aLink('first'))
    await store.createAccount(account, { kind: 'council', identityHash: 'me' }, 'first', now)
    await store.setOneTimeLink(aLink('second'))
    const other = { ...account, id: 'b', signInName: 'b' }
    await expect(store.createAccount({ ...account, id: 'b' }, byPassword, 'second', now)).rejects.toThrow()
    expect(
      await store.createAccount(other, { kind: 'council', identityHash: 'me' }, 'second', now),
    ).toBeNull()
    expect(await store.createAccount(other, byPassword, 'second', now)).not.toBeNull()
  })

  test('links for colleagues carry a role, stand beside each other, and can be withdrawn', async () => {
    const { store } = await freshStore(kind)
    const one = aLink('one', { madeBy: 'account-1', role: 'evaluator', authority: 'gateshead' })
    const two = aLink('two', { madeBy: 'account-1', role: 'trainer', madeAt: later })
    await store.addOneTimeLink(one)
    await store.addOneTimeLink(two)
    await store.setOneTimeLink(aLink('console'))
    expect(await store.listOneTimeLinks(now)).toEqual([one, two])
    expect(await store.listOneTimeLinks(later)).toEqual([])
    expect(await store.findOneTimeLink('one', now)).toEqual({ role: 'evaluator', authority: 'gateshead' })
    await store.removeOneTimeLink('two')
    expect(await store.findOneTimeLink('two', now)).toBeNull()
    expect(await store.createAccount(account, byPassword, 'one', now)).toEqual({
      ...made,
      role: 'evaluator',
      authority: 'gateshead',
    })
    expect(await store.listOneTimeLinks(now)).toEqual([])
  })

  test('a session ends at its time, when it is ended, or with all of its account', async () => {
    const { store } = await freshStore(kind)
    await store.setOneTimeLink(aLink('link'))
    await store.createAccount(account, byPassword, 'link', now)
    for (const tokenHash of ['cookie', 'phone', 'tablet'])
      await store.addSession({ tokenHash, accountId: account.id, expiresAt: later })
    expect(await store.findSession('cookie', now)).toEqual(made)
    expect(await store.findSession('cookie', later)).toBeNull()
    expect(await store.findSession('another', now)).toBeNull()
    await store.endSession('cookie')
    expect(await store.findSession('cookie', now)).toBeNull()
    expect(await store.findSession('phone', now)).toEqual(made)
    await store.endSessionsOf(account.id)
    expect([await store.findSession('phone', now), await store.findSession('tablet', now)]).toEqual([
      null,
      null,
    ])
  })

  test('a role is changed for the next request; a closed account keeps its place in the list and nothing else', async () => {
    const { store } = await freshStore(kind)
    await store.setOneTimeLink(aLink('link'))
    await store.createAccount(account, byPassword, 'link', now)
    await addAdministrator(store, 'other')
    await store.addSession({ tokenHash: 'cookie', accountId: account.id, expiresAt: later })
    const sunderland = { role: 'evaluator', authority: 'sunderland' } as const
    expect(await store.changeRole(account.id, sunderland)).toBe('changed')
    const changed = { ...made, role: 'evaluator', authority: 'sunderland' }
    expect(await store.findSession('cookie', now)).toEqual(changed)

    await store.addIdentity('me', account.id)
    expect(await store.revokeAccount(account.id, later)).toBe('changed')
    expect(await store.revokeAccount(account.id, now)).toBe('not-there')
    expect(await store.changeRole(account.id, trainer)).toBe('not-there')
    expect(await store.findSession('cookie', now)).toBeNull()
    expect(await store.findAccount(account.signInName)).toBeNull()
    expect(await store.passwordOf(account.id)).toBeNull()
    expect(await store.findIdentity('me')).toBeNull()
    expect(await store.countAccounts()).toBe(1)
    expect(await store.listAccounts()).toContainEqual({ ...changed, revokedAt: later })
    await store.addSession({ tokenHash: 'late', accountId: account.id, expiresAt: later })
    expect(await store.findSession('late', now)).toBeNull()
  })

  test('the last administrator keeps the role and the account; a trainer does not count', async () => {
    const { store } = await freshStore(kind)
    await addAdministrator(store, 'ann')
    await addAdministrator(store, 'bob')
    expect(await store.changeRole('bob', trainer)).toBe('changed')
    expect(await store.changeRole('ann', trainer)).toBe('last-administrator')
    expect(await store.revokeAccount('ann', later)).toBe('last-administrator')
    expect(await store.changeRole('ann', { role: 'administrator', authority: null })).toBe('changed')
    expect(await store.findAccount('ann')).toMatchObject({ role: 'administrator', revokedAt: null })
    expect(await store.revokeAccount('bob', later)).toBe('changed')
    expect(await store.changeRole('nobody', trainer)).toBe('not-there')
  })

  test('two administrators who step back at the same moment leave one', async () => {
    const { store, open } = await freshStore(kind)
    const other = await open()
    await addAdministrator(store, 'ann')
    for (let round = 0; round < 10; round++) {
      const stays = (await administrators(store))[0]?.id ?? ''
      const next = `next-${round}`
      await addAdministrator(store, next)
      const leave = (at: Store, id: string) =>
        round % 2 === 0 ? at.changeRole(id, trainer) : at.revokeAccount(id, later)
      const both = await Promise.all([leave(store, stays), leave(other, next)])
      expect(both.toSorted()).toEqual(['changed', 'last-administrator'])
      expect(await administrators(store)).toHaveLength(1)
    }
  })
}

async function administrators(store: Store): Promise<readonly AccountRecord[]> {
  const accounts = await store.listAccounts()
  return accounts.filter(({ role, revokedAt }) => role === 'administrator' && revokedAt === null)
}
