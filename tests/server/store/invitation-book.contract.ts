import { expect, test } from 'vitest'
import type { InvitationRecord } from '../../../src/server/store/invitation-book.ts'
import { freshStore, type StoreKind } from './fresh-store.ts'

const later = '2026-11-21T11:00:00.000Z'

/** An invitation of one site. */
export const anInvitation = (keyHash: string, part: Partial<InvitationRecord> = {}): InvitationRecord => ({
  keyHash,
  site: `site-${keyHash}`.slice(0, 40),
  authority: 'gateshead',
  arm: 'first',
  startMonth: '2027-02',
  invited: 40,
  createdAt: '2026-11-21T10:00:00.000Z',
  closedAt: null,
  ...part,
})

/** What every `InvitationBook` must do. */
export function describeInvitationBook(kind: StoreKind): void {
  test('invitations are known by their hash, and a site has one', async () => {
    const { store } = await freshStore(kind)
    expect([await store.listInvitations(null), await store.hasInvitation('h')]).toEqual([[], false])
    expect(await store.addInvitation(anInvitation('h'))).toBe(true)
    expect(await store.addInvitation(anInvitation('h', { site: 'other' }))).toBe(false)
    expect(await store.addInvitation(anInvitation('other', { site: 'site-h' }))).toBe(false)
    expect(await store.listInvitations(null)).toHaveLength(1)
    expect(await store.hasInvitation('h')).toBe(true)
  })

  test('they are listed newest first, for all councils or for one', async () => {
    const { store } = await freshStore(kind)
    const one = anInvitation('1')
    const two = anInvitation('2', { authority: 'sunderland', arm: 'waiting', createdAt: later })
    await store.addInvitation(one)
    await store.addInvitation(two)
    expect(await store.listInvitations(null)).toEqual([two, one])
    expect(await store.listInvitations('gateshead')).toEqual([one])
    expect(await store.listInvitations('darlington')).toEqual([])
  })

  test('a closed invitation marks no visit any more, and stays in the list', async () => {
    const { store } = await freshStore(kind)
    await store.addInvitation(anInvitation('1'))
    await store.closeInvitation('site-1', later)
    await store.closeInvitation('site-1', '2030-01-01T00:00:00.000Z')
    expect(await store.hasInvitation('1')).toBe(false)
    expect(await store.listInvitations(null)).toEqual([anInvitation('1', { closedAt: later })])
  })
}
