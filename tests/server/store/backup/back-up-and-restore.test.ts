import { readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import Database from 'libsql'
import { Client } from 'pg'
import { describe, expect, test } from 'vitest'
import type { VisitFact } from '../../../../src/domain/attempt/visit-event.schema.ts'
import { STANDARD_RULE } from '../../../../src/domain/disclosure/disclosure-rule.ts'
import { openPack } from '../../../../src/server/evaluate/open-pack.ts'
import { takeEvents } from '../../../../src/server/events/take-events.ts'
import { readSecrets } from '../../../../src/server/secrets.ts'
import { backUp, restore } from '../../../../src/server/store/backup/back-up-and-restore.ts'
import { openStore, type StorePlace } from '../../../../src/server/store/open-store.ts'
import type { Store } from '../../../../src/server/store/store.ts'
import { temporaryDatabase } from '../../postgres-support.ts'
import { aLink } from '../account-book.contract.ts'
import { anInvitation } from '../invitation-book.contract.ts'
import { together } from '../../../support/pack-of-records.ts'
import { anEvent, temporaryFolder } from '../../support.ts'
import { NOTHING_SAID } from '../../../../src/domain/attempt/nothing-said.ts'

const now = '2026-11-21T10:00:00.000Z'
const head = { backup: 'virtual-house', format: 1, madeAt: now, holds: 'everything' } as const
const kinds = ['sqlite', 'postgres'] as const
const [karen, tommy] = ['K7M4-Q2XL', '2345-6789'] as const

async function emptyPlace(kind: (typeof kinds)[number]): Promise<StorePlace> {
  return kind === 'sqlite'
    ? { dataDirectory: temporaryFolder(), databaseUrl: null }
    : { dataDirectory: '', databaseUrl: await temporaryDatabase() }
}

async function inStore<T>(place: StorePlace, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(place)
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

const visitOf = (n: number) => `019aa000-0000-7000-8000-cccccccccc${String(n).padStart(2, '0')}`
const started: VisitFact = {
  kind: 'visit.started',
  purpose: 'real',
  mode: 'self',
  way: 'list',
  research: true,
  notice: '1',
  site: null,
  ...NOTHING_SAID,
}
const note = (text: string): VisitFact => ({ kind: 'reason.written', story: 's', step: 'd', text })

/** Takes events in as the server does. */
async function take(store: Store, visit: number, person: string | null, texts: readonly string[]) {
  const { hashPerson } = await readSecrets(store)
  const events = [started, ...texts.map(note)].map((fact, seq) =>
    anEvent(fact, { visit: visitOf(visit), seq, person: seq === 0 ? null : person }),
  )
  return takeEvents(events, { store, nowMs: Date.parse(now), keyed: visit % 2 === 0, hashPerson })
}

/** A store with people, a stranger, an erased person, an account with a session, and awkward texts. */
async function fillStore(place: StorePlace): Promise<void> {
  await inStore(place, async (store) => {
    await take(store, 1, karen, ['"quoted", ünï ✓ \u0000 \ud800 \\ line\nbreak', ''])
    await take(store, 2, tommy, ['second'])
    await take(store, 3, null, ['nobody'])
    const { hashPerson } = await readSecrets(store)
    await take(store, 4, '9999-9999', ['gone'])
    await store.erasePerson({ person: '9999-9999', personHash: hashPerson('9999-9999'), atUtc: now })
    await store.setOneTimeLink(aLink('link', { expiresAt: '2026-11-22T00:00:00.000Z' }))
    const account = { id: 'a', signInName: 'green-kettle-27', createdAt: now }
    await store.createAccount(account, { kind: 'password', passwordHash: 'h' }, 'link', now)
    await store.addIdentity('somebody at the council', 'a')
    await store.addAudit({ at: now, signInName: null, action: 'erased', about: '1 events' })
    await store.addSession({ tokenHash: 't', accountId: 'a', expiresAt: '2026-11-22T00:00:00.000Z' })
    await store.addInvitation(anInvitation('hash of a key'))
    await store.acceptLink({
      from: 'one end',
      to: 'the other',
      acceptedAt: now,
      acceptedBy: 'green-kettle-27',
    })
  })
}

/** A store, its backup, and the file that says that a person was erased since. */
async function erasedSince(kind: (typeof kinds)[number]) {
  const place = await emptyPlace(kind)
  await fillStore(place)
  const folder = temporaryFolder()
  const [old, later] = [path.join(folder, 'old.backup'), path.join(folder, 'later.backup')]
  await backUp(place, old, head)
  await inStore(place, async (store) => {
    const { hashPerson } = await readSecrets(store)
    await store.erasePerson({ person: karen, personHash: hashPerson(karen), atUtc: now })
  })
  await backUp(place, later, { ...head, holds: 'erasures' })
  return { place, old, later }
}

/** Does something to the database that no server would do. */
async function tamper({ dataDirectory, databaseUrl }: StorePlace, sqlite: string, postgres: string) {
  if (databaseUrl === null) {
    const database = new Database(path.join(dataDirectory, 'house.db'))
    database.exec(sqlite)
    database.close()
    return
  }
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query(postgres)
  await client.end()
}

/** The evaluator pack, as bytes. */
async function packOf(place: StorePlace): Promise<Buffer> {
  return inStore(place, async (store) => {
    const { studyNumber, hashPerson } = await readSecrets(store)
    const pack = await openPack(store, {
      version: '1',
      studyNumber,
      hashPerson,
      authority: null,
      region: null,
      rule: STANDARD_RULE,
    })
    return Buffer.from(await together(pack.pieces))
  })
}

describe.each(kinds)('from %s', (from) => {
  test.each(kinds)('into %s: the same export byte by byte, and the same backup', async (to) => {
    const [place, copy] = [await emptyPlace(from), await emptyPlace(to)]
    await fillStore(place)
    const file = path.join(temporaryFolder(), 'house.backup')
    const rows = await backUp(place, file, head)
    expect(await restore(copy, file)).toEqual({ rows, erased: 0 })
    expect((await packOf(copy)).equals(await packOf(place))).toBe(true)
    const again = path.join(temporaryFolder(), 'again.backup')
    await backUp(copy, again, head)
    expect(gunzipSync(readFileSync(again)).equals(gunzipSync(readFileSync(file)))).toBe(true)
  })

  test('a restored store goes on: who is signed in, who was erased, and where the next event goes', async () => {
    const [place, copy] = [await emptyPlace(from), await emptyPlace(from)]
    await fillStore(place)
    const file = path.join(temporaryFolder(), 'house.backup')
    await backUp(place, file, head)
    await restore(copy, file)
    await inStore(copy, async (store) => {
      expect((await store.findSession('t', now))?.signInName).toBe('green-kettle-27')
      expect(await store.hasInvitation('hash of a key')).toBe(true)
      const late = await take(store, 5, '9999-9999', ['late'])
      expect([late.accepted, late.rejected.length]).toEqual([1, 1])
      const positions: number[] = []
      for await (const page of store.readEvents()) positions.push(...page.map(({ position }) => position))
      expect(positions).toEqual([...new Set(positions)].toSorted((a, b) => a - b))
    })
  })

  test('who was erased after the backup is erased again by the restore', async () => {
    const { place, old, later } = await erasedSince(from)
    const copy = await emptyPlace(from)
    expect(gunzipSync(readFileSync(later)).toString()).not.toContain(tommy)

    expect(await restore(copy, old, [later])).toMatchObject({ erased: 3 })
    expect((await packOf(copy)).equals(await packOf(place))).toBe(true)
    await inStore(copy, async (store) => {
      expect(await store.readPerson(karen)).toEqual([])
      expect(await store.readPerson(tommy)).toHaveLength(2)
      expect((await take(store, 6, karen, ['late'])).rejected).toHaveLength(1)
    })
  })

  test('a restore that breaks off while it erases leaves nothing of anybody, and can be begun again', async () => {
    const { place, old, later } = await erasedSince(from)
    const copy = await emptyPlace(from)
    await inStore(copy, (store) => store.health())
    await tamper(
      copy,
      `create trigger broken before delete on event begin select raise(abort, 'broken'); end`,
      `create function broken() returns trigger language plpgsql as $$ begin raise 'broken'; end $$;
       create trigger broken before delete on event for each row execute function broken()`,
    )
    await expect(restore(copy, old, [later])).rejects.toThrow('broken')
    await inStore(copy, async (store) => {
      expect(await store.readPerson(karen)).toEqual([])
      expect(await store.listPeople()).toEqual([])
    })

    await tamper(copy, 'drop trigger broken', 'drop function broken cascade')
    expect(await restore(copy, old, [later])).toMatchObject({ erased: 3 })
    expect((await packOf(copy)).equals(await packOf(place))).toBe(true)
  })

  test('a backup that is cut short, and a store that is not empty, change nothing', async () => {
    const [place, copy] = [await emptyPlace(from), await emptyPlace(from)]
    await fillStore(place)
    const file = path.join(temporaryFolder(), 'house.backup')
    await backUp(place, file, head)
    const lines = gunzipSync(readFileSync(file)).toString().trimEnd().split('\n')
    for (const [text, reason] of [
      [lines.slice(0, -1), 'its end is missing'],
      [lines.toSpliced(1, 1), 'is not a whole backup'],
      [lines.toSpliced(2, 0, '["too","short"]'), 'is not a whole backup'],
      [[...lines.slice(0, 4), '{"table":"event","columns":["iq"]}', ...lines.slice(4)], 'newer version'],
      [['{"backup":"another house"}', ...lines.slice(1)], 'is not a whole backup'],
    ] as const) {
      writeFileSync(file, gzipSync(`${text.join('\n')}\n`))
      await expect(restore(copy, file)).rejects.toThrow(reason)
    }
    writeFileSync(file, gzipSync(lines.join('\n')).subarray(0, 300))
    await expect(restore(copy, file)).rejects.toThrow()
    writeFileSync(file, gzipSync(lines.join('\n')))
    await restore(copy, file)
    await expect(restore(copy, file)).rejects.toThrow('The store is not empty.')
    expect((await packOf(copy)).equals(await packOf(place))).toBe(true)
  })

  test('only its owner may read a backup, and one that fails leaves no half of it', async () => {
    const place = await emptyPlace(from)
    await fillStore(place)
    const folder = temporaryFolder()
    const file = path.join(folder, 'house.backup')
    await backUp(place, file, head)
    expect(statSync(file).mode & 0o077).toBe(0)
    await expect(backUp(place, path.join(folder, 'no-folder', 'house.backup'), head)).rejects.toThrow(
      'ENOENT',
    )
  })
})
