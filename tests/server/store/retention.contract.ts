import { expect, test } from 'vitest'
import { aNewEvent, newTestId } from '../support.ts'
import { aLink } from './account-book.contract.ts'
import { readAll } from './event-log.contract.ts'
import { freshStore, type StoreKind } from './fresh-store.ts'

const old = '2025-01-01T00:00:00.000Z'
const recent = '2026-11-01T00:00:00.000Z'
const cutoff = '2026-01-01T00:00:00.000Z'

const event = (visit = '', person: string | null, receivedAt: string) =>
  aNewEvent({ visit, person, receivedAt })

/** What every `Retention` must do. */
export function describeRetention(kind: StoreKind): void {
  test('people and visits whose newest event is old go; whoever came back stays whole', async () => {
    const { store } = await freshStore(kind)
    const [gone, back, backLater, nobodyOld, nobodyNew] = Array.from({ length: 5 }, newTestId)
    const kept = [
      event(back, null, old),
      event(back, 'B222-2222', old),
      event(backLater, 'B222-2222', recent),
      event(nobodyNew, null, old),
      event(nobodyNew, null, recent),
    ]
    await store.appendEvents([
      event(gone, 'A222-2222', old),
      event(gone, null, old),
      event(nobodyOld, null, old),
      ...kept,
    ])
    expect(await store.retireEvents(cutoff)).toEqual({ events: 3, visits: 2 })
    expect(new Set((await readAll(store)).map(({ id }) => id))).toEqual(new Set(kept.map(({ id }) => id)))
    expect(await store.retireEvents(cutoff)).toEqual({ events: 0, visits: 0 })
  })

  test('old audit entries go', async () => {
    const { store } = await freshStore(kind)
    for (const at of [old, recent])
      await store.addAudit({ at, signInName: null, action: 'erased', about: null })
    expect(await store.retireAudit(cutoff)).toBe(1)
    expect((await store.readAudit(null, 10)).map(({ at }) => at)).toEqual([recent])
  })

  test('sessions, links and tickets go when their time is over', async () => {
    const { store } = await freshStore(kind)
    for (const [keyHash, expiresAt] of [
      ['old', cutoff],
      ['new', recent],
    ] as const) {
      await store.addOneTimeLink(aLink(keyHash, { madeBy: 'somebody', expiresAt }))
      await store.addTicket({ tokenHash: keyHash, kind: 'k', body: '{}', expiresAt })
    }
    await store.sweepExpired(cutoff)
    const before = '2020-01-01T00:00:00.000Z'
    expect((await store.listOneTimeLinks(before)).map(({ keyHash }) => keyHash)).toEqual(['new'])
    expect([await store.takeTicket('old', 'k', before), await store.takeTicket('new', 'k', before)]).toEqual([
      null,
      '{}',
    ])
  })
}
