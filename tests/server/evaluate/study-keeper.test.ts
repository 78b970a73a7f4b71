import { describe, expect, test } from 'vitest'
import { parseVisitEvent, type VisitEvent } from '../../../src/domain/attempt/visit-event.schema.ts'
import { STANDARD_RULE } from '../../../src/domain/disclosure/disclosure-rule.ts'
import { demoContentOf } from '../../../src/domain/demo/demo-content.ts'
import { type StudyRow, studyRowOf } from '../../../src/domain/evaluation/study-row.ts'
import { joinPeople, rootsOf } from '../../../src/domain/linking/join-people.ts'
import { groupBy } from '../../../src/domain/measures/group-by.ts'
import { eventsOf, peopleOf, standsFor, subjectOf } from '../../../src/domain/measures/people-of.ts'
import { fillWithDemo } from '../../../src/server/demo/fill-with-demo.ts'
import { createStudyKeeper } from '../../../src/server/evaluate/study-keeper.ts'
import { readSecrets } from '../../../src/server/secrets.ts'
import type { Store } from '../../../src/server/store/store.ts'
import { scenarioContent } from '../../support/scenario-content.ts'
import { readAll } from '../store/event-log.contract.ts'
import { freshStore } from '../store/fresh-store.ts'
import { storeKinds } from '../store/kinds.ts'
import { aNewEvent, anEvent, newTestId } from '../support.ts'
import { NOTHING_SAID } from '../../../src/domain/attempt/nothing-said.ts'

const content = scenarioContent()
const demoContent = demoContentOf(content, (ms) => new Date(ms).toISOString())
const nowMs = Date.parse('2027-01-13T12:00:00.000Z')

async function keeperOf(store: Store, at = nowMs) {
  const { studyNumber, hashPerson } = await readSecrets(store)
  return createStudyKeeper({
    store,
    studyNumber,
    hashPerson,
    rule: STANDARD_RULE,
    nowMs: () => at,
    patienceMs: 60_000,
  })
}

async function rowsOf(store: Store, at = nowMs): Promise<readonly StudyRow[]> {
  const state = await (await keeperOf(store, at)).read()
  if (state.state !== 'ready') throw new Error('the study is not ready')
  return state.rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

/** The rows worked out at once from every event of the weeks that were let in. */
async function rowsFromLog(store: Store): Promise<readonly StudyRow[]> {
  const before = (await store.readStudyMark())?.until ?? ''
  const { studyNumber } = await readSecrets(store)
  const stored = (await readAll(store)).filter(({ receivedAt }) => receivedAt < before)
  const marks = new Map(stored.map((one) => [one.id, one]))
  const events = stored.flatMap(({ body }) => {
    const parsed = parseVisitEvent(JSON.parse(body))
    return parsed.ok ? [parsed.event] : []
  })
  const logs = peopleOf(events, 'demo')
  // The same self-made code twice is one person: told apart here by nothing but the text.
  const bySelfMade = groupBy(logs, (log) => {
    const given = eventsOf(log).findLast((event) => event.kind === 'link.given')
    return given?.self_made ?? subjectOf(log)
  })
  const links = [...bySelfMade.values()].flatMap(([root, ...others]) =>
    others.map((log) => ({ from: subjectOf(log), to: root ? subjectOf(root) : '' })),
  )
  return joinPeople(new Map(logs.map((log) => [subjectOf(log), log])), rootsOf(links))
    .map((log) => {
      const name = standsFor(log)
      return studyRowOf(log, {
        id: name === null ? subjectOf(log) : studyNumber(name),
        isKeyed: ({ id }: VisitEvent) => marks.get(id)?.keyed === true,
        hasTime: ({ id }: VisitEvent) => marks.get(id)?.clock === 'ok',
      })
    })
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

async function demoStore(kind: (typeof storeKinds)[number], people = 40) {
  const { store, open } = await freshStore(kind)
  await fillWithDemo(store, { people, seed: '7', content: demoContent })
  return { store, open }
}

describe.each(storeKinds)('$name', (kind) => {
  test('rows are those of the log; dropped, they are worked out again', async () => {
    const { store } = await demoStore(kind)
    const rows = await rowsOf(store)
    const expected = await rowsFromLog(store)
    expect(expected.length).toBeGreaterThan(30)
    expect(rows).toEqual(expected)
    await store.dropStudy()
    expect(await store.readStudyRows('', 10)).toEqual([])
    expect(await rowsOf(store)).toEqual(expected)
    expect(await store.readStudyProgress()).toMatchObject({ waiting: 0 })
  })

  test('week by week they come to the same, and nothing of a week that is not over is in', async () => {
    const { store } = await demoStore(kind)
    const seen = new Set<string | null>()
    for (const day of ['2026-06-03', '2026-07-01', '2026-08-20', '2027-01-13']) {
      const at = Date.parse(`${day}T09:00:00.000Z`)
      const state = await (await keeperOf(store, at)).read()
      if (state.state !== 'ready') throw new Error('the study is not ready')
      expect(state.until !== null && state.until <= day).toBe(true)
      seen.add(state.until)
      expect(await rowsOf(store, at), day).toEqual(await rowsFromLog(store))
    }
    expect(seen.size).toBe(4)
  })

  test('whoever is erased is gone at once, from the table and from memory', async () => {
    const { store } = await demoStore(kind)
    const keeper = await keeperOf(store)
    const before = await keeper.read()
    const [person = ''] = await store.listPeople()
    const { hashPerson, studyNumber } = await readSecrets(store)
    const kept = async () => JSON.stringify(await store.readStudyRows('', 10_000))
    expect(await kept()).toContain(studyNumber(person))
    await store.erasePerson({ person, personHash: hashPerson(person), atUtc: new Date(nowMs).toISOString() })
    expect(await kept()).not.toContain(studyNumber(person))
    expect(await kept()).not.toContain(person)
    const after = await keeper.read()
    if (before.state !== 'ready' || after.state !== 'ready') throw new Error('the study is not ready')
    expect(after.rows.length).toBeLessThan(before.rows.length)
    const rows = await rowsOf(store)
    expect(rows).toEqual(await rowsFromLog(store))
  })

  test('retirement takes rows along, and two servers keep one study', async () => {
    const { store, open } = await demoStore(kind)
    const [one, other] = [await keeperOf(store), await keeperOf(await open())]
    const [first, second] = await Promise.all([one.read(), other.read()])
    // Both may have begun the study: then one of them has seen it begin twice, and the rows are the same.
    expect(second).toEqual({ ...first, generation: expect.any(Number) })
    expect((await store.retireEvents('2026-08-15T00:00:00.000Z')).events).toBeGreaterThan(0)
    const rows = await rowsOf(store)
    const expected = await rowsFromLog(store)
    expect(rows).toEqual(expected)
    const again = await other.read()
    expect(again.state === 'ready' && again.rows.length).toBe(expected.length)
  })

  test('visits that do not count and records that cannot be read are counted, and fewer than ten people wait', async () => {
    const { store } = await freshStore(kind)
    const receivedAt = '2026-11-03T10:00:00.000Z'
    const start = (purpose: 'real' | 'demo' | 'test', visit: string) => {
      const event = anEvent(
        {
          kind: 'visit.started',
          purpose,
          mode: 'self',
          way: 'lite',
          research: true,
          notice: 'n',
          site: null,
          ...NOTHING_SAID,
        },
        { visit },
      )
      return aNewEvent({
        id: event.id,
        visit,
        kind: 'visit.started',
        body: JSON.stringify(event),
        receivedAt,
      })
    }
    const visits = Array.from({ length: 9 }, newTestId)
    await store.appendEvents(visits.map((visit) => start('real', visit)))
    const at = Date.parse('2026-11-11T10:00:00.000Z')
    const waiting = await (await keeperOf(store, at)).read()
    expect(waiting).toMatchObject({ state: 'ready', rows: [], until: null })
    const [tried, foreign, lost] = [newTestId(), newTestId(), newTestId()]
    await store.appendEvents([
      start('test', tried),
      start('demo', foreign),
      aNewEvent({
        visit: lost,
        body: JSON.stringify(anEvent({ kind: 'room.entered', room: 'hall' }, { visit: lost })),
        receivedAt,
      }),
      aNewEvent({ visit: visits[0] ?? '', body: '{"half":', receivedAt }),
    ])
    const state = await (await keeperOf(store, at)).read()
    expect(state).toMatchObject({
      state: 'ready',
      until: '2026-11-09',
      leftOut: { test: 1, otherPurpose: 1, unstarted: 1, unreadable: 1 },
    })
    expect(state.state === 'ready' && state.rows.length).toBe(9)
  })

  test('a question is told how far the work has come, and the work goes on', async () => {
    const { store } = await demoStore(kind)
    const { studyNumber, hashPerson } = await readSecrets(store)
    const keeper = createStudyKeeper({
      store,
      studyNumber,
      hashPerson,
      rule: STANDARD_RULE,
      nowMs: () => nowMs,
      patienceMs: 0,
    })
    let state = await keeper.read()
    expect(state).toMatchObject({ state: 'working' })
    for (let attempt = 0; attempt < 500 && state.state === 'working'; attempt++) {
      await new Promise((resolve) => setTimeout(resolve, 20))
      state = await keeper.read()
    }
    expect(state.state).toBe('ready')
  })
})
