import { Client } from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { createSeenPositions } from '../../../src/server/evaluate/seen-positions.ts'
import { sourceOfStore } from '../../../src/server/evaluate/store-source.ts'
import type { NewEvent } from '../../../src/server/store/event-log.ts'
import { openPostgresStore } from '../../../src/server/store/postgres/postgres-store.ts'
import { temporaryDatabase } from '../postgres-support.ts'
import { aNewEvent, anEvent, newTestId } from '../support.ts'

test('places that were read are told from gaps between them and from what came after', () => {
  const seen = createSeenPositions()
  const read = [2, 3, 7, 8, 12]
  for (const position of read) seen.note(position)
  expect(Array.from({ length: 15 }, (_, at) => at + 1).filter(seen.has)).toEqual(read)
  expect(createSeenPositions().has(1)).toBe(false)
})

test('what was on its way to the disk while a pack was begun is left out of it, also when its place was given before', async () => {
  const url = await temporaryDatabase()
  const store = await openPostgresStore(url)
  onTestFinished(() => store.close())
  const visit = newTestId()
  const [first, late, last] = [0, 1, 2].map((seq) => {
    const event = anEvent({ kind: 'room.entered', room: 'hall' }, { visit, seq })
    return aNewEvent({ id: event.id, visit, seq, body: JSON.stringify(event) })
  }) as [NewEvent, NewEvent, NewEvent]
  const other = new Client({ connectionString: url })
  await other.connect()
  onTestFinished(() => other.end())
  await store.appendEvents([first])
  const { rows } = await other.query<{ place: string }>(`select nextval('event_position_seq') as place`)
  await store.appendEvents([last])

  const source = await sourceOfStore(store, { authority: null, hashPerson: (code) => code })
  await store.appendEvents([late])
  await other.query('update event set position = $1 where id = $2', [rows[0]?.place, late.id])
  expect((await source.recordsOf([visit])).map(({ event }) => event.id)).toEqual([first.id, last.id])
})
