import { expect, test } from 'vitest'
import { freshStore, type StoreKind } from './fresh-store.ts'

/** What every `AuditLog` must do. */
export function describeAuditLog(kind: StoreKind): void {
  test('audit entries come back newest first, a page at a time', async () => {
    const { store } = await freshStore(kind)
    expect(await store.readAudit(null, 10)).toEqual([])
    const entries = [1, 2, 3].map((hour) => ({
      at: `2026-11-21T0${hour}:00:00.000Z`,
      signInName: hour === 2 ? null : 'green-kettle-27',
      action: hour === 2 ? ('erased' as const) : ('signed-in' as const),
      about: hour === 3 ? null : 'password',
    }))
    for (const entry of entries) await store.addAudit(entry)
    const page = await store.readAudit(null, 2)
    expect(page.map(({ position: _position, ...entry }) => entry)).toEqual([entries[2], entries[1]])
    const rest = await store.readAudit(page.at(-1)?.position ?? 0, 2)
    expect(rest.map(({ position: _position, ...entry }) => entry)).toEqual([entries[0]])
  })
}
