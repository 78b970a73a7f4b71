import { expect, test } from 'vitest'
import { aNewEvent, newTestId } from '../support.ts'
import { freshStore, type StoreKind } from './fresh-store.ts'
import { readAll } from './event-log.contract.ts'

const now = '2026-11-21T10:00:00.000Z'

/** What every `ImportBook` must do. */
export function describeImportBook(kind: StoreKind): void {
  test('foresees what would become of events, and changes nothing', async () => {
    const { store } = await freshStore(kind)
    const there = aNewEvent()
    const erased = aNewEvent({ person: 'K7M4-Q2XL', visit: newTestId() })
    await store.appendEvents([there, erased])
    const { personHash } = erased
    await store.erasePerson({ person: 'K7M4-Q2XL', personHash: personHash ?? '', atUtc: now })
    const asked = [there, aNewEvent(), { ...aNewEvent(), personHash }, aNewEvent({ visit: erased.visit })]
    expect(await store.foresee(asked)).toEqual(['there', 'new', 'erased', 'erased'])
    expect(await store.foresee([])).toEqual([])
    expect(await store.countErasures()).toEqual({ people: 1, events: 1, refused: 0 })
  })

  test('what came with a file can be taken out again, and that alone; then it can come in another time', async () => {
    const { store } = await freshStore(kind)
    const before = aNewEvent()
    const [one, two, other] = [
      aNewEvent({ visit: newTestId() }),
      aNewEvent({ visit: newTestId() }),
      aNewEvent(),
    ]
    await store.appendEvents([before])
    const [first, second] = [newTestId(), newTestId()]
    const batch = { id: first, importedAt: now, importedBy: 'green-kettle-27' }
    expect(await store.importEvents(batch, [one])).toEqual(['accepted'])
    expect(await store.importEvents(batch, [before, two, one])).toEqual(['repeated', 'accepted', 'repeated'])
    const later = { id: second, importedAt: '2026-11-22T10:00:00.000Z', importedBy: 'x' }
    expect(await store.importEvents(later, [other, two])).toEqual(['accepted', 'repeated'])
    expect(await store.importEvents({ ...later, id: newTestId() }, [two])).toEqual(['repeated'])
    expect(await store.importEvents(later, [])).toEqual([])
    expect(
      (await store.listImports()).map(({ id, importedBy, events, visits }) => [
        id,
        importedBy,
        events,
        visits,
      ]),
    ).toEqual([
      [second, 'x', 1, 1],
      [first, 'green-kettle-27', 2, 2],
    ])
    expect(await store.undoImport(first)).toBe(2)
    expect((await readAll(store)).map(({ id }) => id)).toEqual([before.id, other.id])
    expect((await store.listImports()).map(({ id }) => id)).toEqual([second])
    expect(await store.undoImport(first)).toBe(0)
    expect(await store.appendEvents([one])).toEqual(['accepted'])
  })

  test('events whose note cannot be kept do not come in either: nothing is left that cannot be undone', async () => {
    const { store } = await freshStore(kind)
    const event = aNewEvent()
    const nobody = { id: newTestId(), importedAt: now, importedBy: null as unknown as string }
    await expect(store.importEvents(nobody, [event])).rejects.toThrow()
    expect(await readAll(store)).toEqual([])
    const batch = { ...nobody, importedBy: 'x' }
    expect(await store.importEvents(batch, [event])).toEqual(['accepted'])
    expect(await store.undoImport(batch.id)).toBe(1)
  })

  test('an erased person is refused, in a file too', async () => {
    const { store } = await freshStore(kind)
    const event = aNewEvent({ person: 'K7M4-Q2XL' })
    await store.erasePerson({ person: 'K7M4-Q2XL', personHash: event.personHash ?? '', atUtc: now })
    const batch = { id: newTestId(), importedAt: now, importedBy: 'x' }
    expect(await store.importEvents(batch, [event, aNewEvent()])).toEqual(['erased', 'accepted'])
    expect((await store.listImports()).map(({ events }) => events)).toEqual([1])
  })

  test('who is erased goes from the list of what a file brought', async () => {
    const { store } = await freshStore(kind)
    const event = aNewEvent({ person: 'K7M4-Q2XL' })
    const id = newTestId()
    await store.importEvents({ id, importedAt: now, importedBy: 'x' }, [event])
    await store.erasePerson({ person: 'K7M4-Q2XL', personHash: event.personHash ?? '', atUtc: now })
    expect(await store.listImports()).toEqual([])
    expect(await store.undoImport(id)).toBe(0)
  })
}
