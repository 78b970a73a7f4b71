import { describe, expect, test } from 'vitest'
import { aNewEvent, newTestId } from '../support.ts'
import { freshStore } from './fresh-store.ts'
import { describeAccountBook } from './account-book.contract.ts'
import { describeAuditLog } from './audit-log.contract.ts'
import { describeEventLog, readAll } from './event-log.contract.ts'
import { describeFactBox } from './fact-box.contract.ts'
import { describeImportBook } from './import-book.contract.ts'
import { describeInvitationBook } from './invitation-book.contract.ts'
import { describeLinkBook } from './link-book.contract.ts'
import { describePlanBook } from './plan-book.contract.ts'
import { describeRetention } from './retention.contract.ts'
import { describeFaultBook } from './fault-book.contract.ts'
import { describeLiveLog } from './live-log.contract.ts'
import { describeSecretBox } from './secret-box.contract.ts'
import { describeSignInBook } from './sign-in-book.contract.ts'
import { storeKinds } from './kinds.ts'

describe.each(storeKinds)('$name', (kind) => {
  describeEventLog(kind)
  describeAccountBook(kind)
  describeSignInBook(kind)
  describeAuditLog(kind)
  describeImportBook(kind)
  describeInvitationBook(kind)
  describeSecretBox(kind)
  describeFaultBook(kind)
  describeLiveLog(kind)
  describeFactBox(kind)
  describeRetention(kind)
  describePlanBook(kind)
  describeLinkBook(kind)

  test('says which kind it is', async () => {
    const { store } = await freshStore(kind)
    expect(store.kind).toBe(kind.name)
  })

  test('everything is there after closing and opening again; migrations run once', async () => {
    const { store, open } = await freshStore(kind)
    const event = aNewEvent({ keyed: true, clock: 'future' })
    await store.appendEvents([event])
    await store.close()
    const again = await open()
    expect((await readAll(again)).map(({ id, keyed, clock }) => ({ id, keyed, clock }))).toEqual([
      { id: event.id, keyed: true, clock: 'future' },
    ])
  })

  test('servers that start together on an empty store all come up, and write into the same one', async () => {
    const { open } = await kind.prepare()
    const stores = await Promise.all([open(), open(), open(), open()])
    const events = Array.from({ length: 40 }, () => aNewEvent())
    await Promise.all(events.map((event, index) => stores[index % 4]?.appendEvents([event])))
    const [first] = stores
    const stored = first ? await readAll(first) : []
    await Promise.all(stores.map((store) => store.close()))
    expect(new Set(stored.map(({ id }) => id))).toEqual(new Set(events.map(({ id }) => id)))
    expect(stored).toHaveLength(40)
  })

  test('the same event at two servers at the same moment is stored once', async () => {
    const { store, open } = await freshStore(kind)
    const other = await open()
    const events = Array.from({ length: 50 }, () => aNewEvent())
    const outcomes = await Promise.all(
      events.flatMap((event) => [store, other].map((one) => one.appendEvents([event]))),
    )
    expect(outcomes.flat().filter((outcome) => outcome === 'accepted')).toHaveLength(50)
    expect(await readAll(store)).toHaveLength(50)
  })

  test('a closed store says so and does not hang', async () => {
    const { store } = await freshStore(kind)
    await store.health()
    await store.close()
    await expect(store.health()).rejects.toThrow('closed')
    await expect(store.appendEvents([aNewEvent({ id: newTestId() })])).rejects.toThrow('closed')
  })
})
