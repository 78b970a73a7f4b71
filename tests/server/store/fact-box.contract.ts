import { expect, test } from 'vitest'
import { aNewEvent, newTestId } from '../support.ts'
import { freshStore, type StoreKind } from './fresh-store.ts'

/** What every `FactBox` must do. */
export function describeFactBox(kind: StoreKind): void {
  test('a fact is settled once, also when two servers ask at the same moment', async () => {
    const { store, open } = await freshStore(kind)
    const other = await open()
    expect(await store.readFact('holds')).toBeNull()
    const [one, two] = await Promise.all([store.settle('holds', 'real'), other.settle('holds', 'demo')])
    expect(one).toBe(two)
    expect(await store.settle('holds', 'something else')).toBe(one)
    expect(await other.readFact('holds')).toBe(one)
    expect(await store.settle('another', 'x')).toBe('x')
  })

  test('a fact is changed by one of two servers that write the same at the same moment', async () => {
    const { store, open } = await freshStore(kind)
    const other = await open()
    for (const value of ['one', 'two']) {
      const changed = await Promise.all([store.changeFact('turn', value), other.changeFact('turn', value)])
      expect(changed.toSorted()).toEqual([false, true])
      expect(await store.changeFact('turn', value)).toBe(false)
      expect(await other.readFact('turn')).toBe(value)
    }
  })

  test('events of a refused visit are never taken', async () => {
    const { store } = await freshStore(kind)
    const visit = newTestId()
    await store.refuseVisit(visit)
    await store.refuseVisit(visit)
    expect(await store.appendEvents([aNewEvent({ visit }), aNewEvent()])).toEqual(['erased', 'accepted'])
  })
}
