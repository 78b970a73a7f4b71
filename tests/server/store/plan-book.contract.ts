import { expect, test } from 'vitest'
import { aNewEvent } from '../support.ts'
import { freshStore, type StoreKind } from './fresh-store.ts'

const plan = {
  text: '{"a":1}',
  hash: 'abc',
  frozenAt: '2026-11-01T00:00:00.000Z',
  frozenBy: 'green-kettle-27',
}

/** What every `PlanBook` must do. */
export function describePlanBook(kind: StoreKind): void {
  test('plans are added, newest first, each with the visits that were in by then', async () => {
    const { store } = await freshStore(kind)
    expect(await store.listPlans()).toEqual([])
    await store.freezePlan(plan)
    await store.appendEvents([aNewEvent(), aNewEvent()])
    await store.freezePlan({ ...plan, hash: 'def' })
    expect(await store.listPlans()).toEqual([
      { ...plan, hash: 'def', visitsBefore: 1 },
      { ...plan, visitsBefore: 0 },
    ])
  })

  test('targets and costs are put in place of those before, in the order given', async () => {
    const { store } = await freshStore(kind)
    await store.setTargets([{ authority: 'sunderland', people: 40 }])
    await store.setTargets([
      { authority: 'gateshead', people: 20 },
      { authority: 'darlington', people: 10 },
    ])
    expect(await store.listTargets()).toEqual([
      { authority: 'darlington', people: 10 },
      { authority: 'gateshead', people: 20 },
    ])
    const cost = {
      id: 'b',
      kind: 'trainer',
      label: 'Two days',
      pence: 9_000_000_000,
      source: 'Invoice',
    } as const
    const costs = [cost, { ...cost, id: 'a', kind: 'staff-time', pence: 0 } as const]
    await store.setCosts([cost])
    await store.setCosts(costs)
    expect(await store.listCosts()).toEqual(costs)
  })
}
