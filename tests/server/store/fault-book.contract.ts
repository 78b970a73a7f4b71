import { expect, test } from 'vitest'
import type { Fault } from '../../../src/protocol/faults-api.schema.ts'
import { freshStore, type StoreKind } from './fresh-store.ts'

const fault: Fault = { kind: 'script', name: 'TypeError', place: 'a.js:1:2', page: '/', version: 'v1' }

const other = { version: '', kind: 'script', name: 'Other', place: null, page: '' }

const madeUp = (many: number, version = 'v1') =>
  Array.from({ length: many }, (_, line): Fault => ({ ...fault, version, place: `b.js:${line}:1` }))

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

  test('of made-up faults without end only so many are told apart, and a new one always is', async () => {
    const { store } = await freshStore(kind)
    const often: Fault = { ...fault, name: 'RangeError' }
    await store.countFaults([often, often, { ...fault, kind: 'promise' }], '2026-11-20')
    await store.countFaults(madeUp(298), '2026-11-21')
    await store.countFaults([often, ...madeUp(310)], '2026-11-22')
    const late: Fault = { ...fault, version: 'v2' }
    await store.countFaults([late], '2026-11-23')

    const stored = await store.readFaults(2000)
    expect(stored[0]).toEqual({ ...late, count: 1, firstDay: '2026-11-23', lastDay: '2026-11-23' })
    expect(stored).toContainEqual({ ...often, count: 3, firstDay: '2026-11-20', lastDay: '2026-11-22' })
    const others = stored.filter(({ name }) => name === 'Other')
    expect(stored).toHaveLength(300 + others.length)
    expect(others).toEqual([
      { ...other, count: 12, firstDay: '2026-11-22', lastDay: '2026-11-22' },
      { ...other, kind: 'promise', count: 1, firstDay: '2026-11-20', lastDay: '2026-11-20' },
    ])
    // Nothing that was reported is uncounted.
    expect(stored.reduce((sum, { count }) => sum + count, 0)).toBe(3 + 298 + 311 + 1)
  })

  test('of faults last seen on the same day the rarest gives way; two servers that make room keep to the number', async () => {
    const { store, open } = await freshStore(kind)
    const other = await open()
    await store.countFaults([fault, fault, ...madeUp(299)], '2026-11-22')
    const [ours, theirs] = [madeUp(20, 'v2'), madeUp(20, 'v3')]
    await Promise.all([
      store.countFaults(ours, '2026-11-22'),
      other.countFaults(theirs.toReversed(), '2026-11-22'),
    ])
    const stored = await store.readFaults(2000)
    expect(stored).toHaveLength(301)
    expect(stored).toContainEqual(expect.objectContaining({ ...fault, count: 2 }))
    expect(stored.reduce((sum, { count }) => sum + count, 0)).toBe(2 + 299 + 40)
  })

  test('faults that were not seen since a day go', async () => {
    const { store } = await freshStore(kind)
    const back: Fault = { ...fault, version: 'v2' }
    await store.countFaults([fault, back], '2026-05-20')
    await store.countFaults([back], '2026-05-21')
    expect(await store.retireFaults('2026-05-21')).toBe(1)
    expect(await store.readFaults(10)).toEqual([
      { ...back, count: 2, firstDay: '2026-05-20', lastDay: '2026-05-21' },
    ])
  })
}
