import { expect, test } from 'vitest'
import type { Fault } from '../../../src/protocol/faults-api.schema.ts'
import { freshStore, type StoreKind } from './fresh-store.ts'

const fault: Fault = { kind: 'script', name: 'TypeError', place: 'a.js:1:2', page: '/', version: 'v1' }

/** What every `FaultBook` must do. */
export function describeFaultBook(kind: StoreKind): void {
  test('faults are counted, also by two servers at once, the latest day first', async () => {
    const { store, open } = await freshStore(kind)
    const other = await open()
    const late: Fault = { ...fault, place: null }
    await store.countFaults([fault], '2026-11-20')
    await Promise.all([store.countFaults([fault], '2026-11-21'), other.countFaults([fault], '2026-11-21')])
    await other.countFaults([late], '2026-11-22')
    expect(await store.readFaults(10)).toEqual([
      { ...late, count: 1, firstDay: '2026-11-22', lastDay: '2026-11-22' },
      { ...fault, count: 3, firstDay: '2026-11-20', lastDay: '2026-11-21' },
    ])
    expect(await store.readFaults(1)).toHaveLength(1)
  })

  test('of made-up faults without end only so many are told apart', async () => {
    const { store } = await freshStore(kind)
    const many = Array.from({ length: 310 }, (_, line): Fault => ({ ...fault, place: `a.js:${line}:1` }))
    await store.countFaults([...many, ...many.slice(0, 3)], '2026-11-22')
    const stored = await store.readFaults(2000)
    expect(stored).toHaveLength(301)
    expect(stored[0]).toMatchObject({ name: 'Other', count: 10 })
    expect(stored.filter(({ count }) => count === 2)).toHaveLength(3)
  })
}
