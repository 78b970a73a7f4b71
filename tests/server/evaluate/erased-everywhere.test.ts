import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { STANDARD_RULE } from '../../../src/domain/disclosure/disclosure-rule.ts'
import { settleHolds } from '../../../src/server/data-rules/holds.ts'
import { openPack } from '../../../src/server/evaluate/open-pack.ts'
import { openPublication } from '../../../src/server/evaluate/open-publication.ts'
import { readEvaluationContent } from '../../../src/server/evaluate/read-evaluation-content.ts'
import { takeEvents } from '../../../src/server/events/take-events.ts'
import { readSecrets } from '../../../src/server/secrets.ts'
import { backUp } from '../../../src/server/store/backup/back-up-and-restore.ts'
import { openStore } from '../../../src/server/store/open-store.ts'
import { demoRecords } from '../../support/demo-records.ts'
import { together } from '../../support/pack-of-records.ts'
import { temporaryFolder } from '../support.ts'

const nowMs = Date.parse('2027-01-05T10:00:00.000Z')
const now = new Date(nowMs).toISOString()

/** Every file in some bytes, zips within zips too. */
function filesIn(name: string, bytes: Uint8Array): readonly (readonly [string, Buffer])[] {
  const inside = bytes[0] === 0x50 && bytes[1] === 0x4b ? Object.entries(unzipSync(bytes)) : []
  return [[name, Buffer.from(bytes)], ...inside.flatMap(([own, part]) => filesIn(`${name}/${own}`, part))]
}

/** The files that hold any of some texts. */
const found = (files: readonly (readonly [string, Buffer])[], wanted: readonly string[]) =>
  files.flatMap(([name, bytes]) => (wanted.some((secret) => bytes.includes(secret)) ? [name] : []))

test('somebody who was forgotten is in no byte of anything that is made afterwards', async () => {
  const place = { dataDirectory: temporaryFolder(), databaseUrl: null }
  const store = await openStore(place)
  await settleHolds(store, 'demo')
  const { records } = await demoRecords(8)
  const { hashPerson, studyNumber } = await readSecrets(store)
  const events = records.map(({ event }) => event)
  await takeEvents(events, { store, nowMs: Date.parse('2026-12-01T10:00:00.000Z'), keyed: true, hashPerson })

  const person =
    events.find((event) => event.kind === 'answer.given' && event.text !== undefined)?.person ?? ''
  const own = events.filter((event) => event.person === person)
  const visits = new Set(own.map(({ visit }) => visit))
  const secrets = [
    person,
    studyNumber(person),
    ...visits,
    ...events
      .filter(({ visit }) => visits.has(visit))
      .map(({ id }) => id)
      .slice(0, 40),
  ]
  expect(secrets.length).toBeGreaterThan(20)

  const parts = { version: '1', studyNumber, hashPerson, authority: null, region: null, rule: STANDARD_RULE }
  const content = await readEvaluationContent()
  const make = async () => {
    const pack = await openPack(store, parts)
    const publication = await openPublication(store, {
      version: '1',
      studyNumber,
      hashPerson,
      nowMs: () => nowMs,
      rule: STANDARD_RULE,
      content,
    })
    const backup = path.join(temporaryFolder(), 'house.backup')
    await backUp(place, backup, { backup: 'virtual-house', format: 1, madeAt: now, holds: 'everything' })
    return [
      ...filesIn('pilot.zip', await together(pack.pieces)),
      ...filesIn('publication.zip', await together(publication.pieces)),
      ['backup', gunzipSync(readFileSync(backup))] as const,
    ]
  }
  const before = await make()
  for (const name of [
    'people.csv',
    'visits.csv',
    'wide.csv',
    'events.jsonl',
    'pilot.sav',
    'pilot.xlsx/xl/worksheets/sheet3.xml',
  ])
    expect(found(before, secrets)).toContain(`pilot.zip/${name}`)
  expect(found(before, secrets)).toContain('backup')

  await store.erasePerson({ person, personHash: hashPerson(person), atUtc: now })
  const after = await make()
  expect(after.length).toBe(before.length)
  // The backup remembers which visits to refuse, as the store does; nothing else of them is left.
  expect(
    found(
      after.filter(([name]) => name !== 'backup'),
      secrets,
    ),
  ).toEqual([])
  expect(
    found(
      after,
      secrets.filter((secret) => !visits.has(secret)),
    ),
  ).toEqual([])
  await store.close()
  for (const file of ['house.db', 'house.db-wal']) {
    const bytes = readFileSync(path.join(place.dataDirectory, file), { flag: 'a+' })
    expect(
      secrets.filter((secret) => !visits.has(secret) && bytes.includes(secret)),
      file,
    ).toEqual([])
  }
}, 240_000)
