import { expect, test } from 'vitest'
import { freshStore, type StoreKind } from './fresh-store.ts'

const now = '2026-11-21T10:00:00.000Z'
const later = '2026-11-21T11:00:00.000Z'

/** What every `InvitationBook` must do. */
export function describeInvitationBook(kind: StoreKind): void {
  test('invitations are known by their hash', async () => {
    const { store } = await freshStore(kind)
    expect([await store.countInvitations(), await store.hasInvitation('h')]).toEqual([0, false])
    await store.addInvitation('h', now)
    await store.addInvitation('h', later)
    expect([await store.countInvitations(), await store.hasInvitation('h')]).toEqual([1, true])
  })
}
