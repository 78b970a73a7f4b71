import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { parseContent } from '../../../src/domain/content/parse-content.ts'
import { demoContentOf } from '../../../src/domain/demo/demo-content.ts'
import { evaluationContentOf } from '../../../src/domain/evaluation/evaluation-content.ts'
import { type Figures, figuresSchema } from '../../../src/protocol/evaluate-api.schema.ts'
import { type LinkPair, linksSchema } from '../../../src/protocol/links-api.schema.ts'
import { fillWithDemo } from '../../../src/server/demo/fill-with-demo.ts'
import { readSecrets } from '../../../src/server/secrets.ts'
import { readScenarioFiles } from '../../support/scenario-files.ts'
import { parseCsv } from '../../domain/exports/a-pilot.ts'
import { signInServer } from '../sign-in-support.ts'
import { freshStore } from '../store/fresh-store.ts'
import { storeKinds } from '../store/kinds.ts'

const { content } = parseContent(readScenarioFiles(), { isChecked: true })
const demo = demoContentOf(content, (ms) => new Date(ms).toISOString())
const HALF_A_YEAR = 180 * 24 * 60

/** Whether a row of wide.csv is of an invited person with an answer before and weeks later. */
const rated = ({ keyed, ...row }: Record<string, string>) =>
  keyed === 'true' && ['recommend_before', 'recommend_later'].every((name) => Number(row[name]) >= 1)

async function setUp(kind: (typeof storeKinds)[number], people = 260) {
  const { store } = await freshStore(kind)
  await fillWithDemo(store, { people, seed: '5', content: demo })
  const server = await signInServer({ store, content: evaluationContentOf(content) })
  // Every week is over by then, so that the dashboard holds what the pack holds.
  server.advanceMinutes(HALF_A_YEAR)
  const { cookie, signInName } = await server.member('regional-evaluator')
  const post = (path: string, body: object) => server.post(`/api/evaluate/links${path}`, body, cookie)

  /** Asks again while the study is being worked out, as a page does. */
  async function ready(url: string) {
    for (let attempt = 0; attempt < 300; attempt++) {
      const answer = (await server.get(url, cookie)).json()
      if (answer.state !== 'working') return answer
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    throw new Error(`${url} is never ready`)
  }
  async function links() {
    const answer = linksSchema.parse(await ready('/api/evaluate/links'))
    if (answer.state !== 'ready') throw new Error('the links are not ready')
    return answer
  }
  async function figures(section: string) {
    const answer = figuresSchema.parse(await ready(`/api/evaluate/figures?section=${section}`))
    if (answer.state !== 'ready') throw new Error(`${section} is not ready`)
    return answer as Extract<Figures, { state: 'ready' }>
  }
  const nOf = async (section: string, id: string) =>
    (await figures(section)).figures.find((figure) => figure.id === id)?.n
  async function pack() {
    const { rawPayload } = await server.get('/api/export/pilot.zip', cookie)
    const files = unzipSync(rawPayload)
    const rows = (name: string) => parseCsv(strFromU8(files[name] ?? new Uint8Array()))
    return { bytes: rawPayload, visits: rows('visits.csv'), wide: rows('wide.csv') }
  }
  /** The numbers that a link moves, from the dashboard, the report and the pack. */
  async function numbers() {
    const { visits, wide } = await pack()
    const report = await ready('/api/evaluate/report')
    const all = (report.parts as { figures: { id: string; n: unknown }[] }[]).flatMap((part) => part.figures)
    return {
      people: (await figures('took-part')).view.people,
      followed: await nOf('confidence', 'changed-recommend-later'),
      told: all.find(({ id }) => id === 'changed-recommend-later')?.n,
      followedInPack: wide.filter(rated).length,
      looseVisits: visits.filter(({ study_number }) => study_number === '').length,
      linking: (await figures('left-out')).figures.find(({ id }) => id === 'linking')?.table.rows,
    }
  }
  return { ...server, store, cookie, signInName, post, links, numbers, pack, figures }
}

const name = ({ from, to }: LinkPair) => ({ from, to })

describe.each(storeKinds)('$name', (kind) => {
  test('[LK5] [LK8] accepted links move dashboard, report and pack alike; taken back, all is as it was', async () => {
    const { post, links, numbers, pack, audit, signInName } = await setUp(kind)
    const { pairs, lapsed } = await links()
    expect(pairs.length).toBeGreaterThan(8)
    expect(new Set(pairs.map(({ difference }) => difference.kind))).toEqual(new Set(['sign', 'part']))
    expect([lapsed, pairs.filter(({ accepted }) => accepted)]).toEqual([[], []])
    const [before, bytes] = [await numbers(), (await pack()).bytes]
    // The pack holds a last week too, in which too few came for the dashboard.
    const waiting = before.followedInPack - Number(before.followed)
    expect(waiting).toBeLessThan(10)

    for (const pair of pairs) expect((await post('/accept', name(pair))).statusCode).toBe(200)
    const after = await numbers()
    expect(after.followed).toBeGreaterThan(Number(before.followed))
    expect(after.told).toBe(after.followed)
    expect(after.followedInPack - waiting).toBe(after.followed)
    expect(after.looseVisits).toBe(before.looseVisits - pairs.length)
    const [open, taken] = [
      'One slip away from just one person, and not accepted yet',
      'One slip away, and accepted',
    ]
    const told = ({ linking }: typeof before, label: string) =>
      linking?.find(([first]) => first === label)?.[1]
    expect([told(before, taken), told(after, open)]).toEqual([0, 0])
    expect([told(before, open), told(after, taken)]).not.toContain(0)
    const accepted = (await links()).pairs
    expect(accepted.map(({ accepted }) => accepted?.by)).toEqual(pairs.map(() => signInName))

    for (const pair of accepted) await post('/take-back', name(pair))
    expect(await numbers()).toEqual(before)
    expect((await pack()).bytes.equals(bytes)).toBe(true)
    expect((await links()).pairs).toEqual(pairs)
    const noted = (await audit()).filter(([, action]) => String(action).startsWith('link-'))
    expect(noted.map(([by, action]) => `${by} ${action}`).toSorted()).toEqual(
      [
        ...pairs.map(() => `${signInName} link-accepted`),
        ...pairs.map(() => `${signInName} link-taken-back`),
      ].toSorted(),
    )
  }, 240_000)

  test('[LK11] whoever deletes their answers takes the link along, and their numbers', async () => {
    const { post, links, store, app } = await setUp(kind, 120)
    const { hashPerson } = await readSecrets(store)
    const codes = new Map((await store.listPeople()).map((code) => [hashPerson(code), code]))
    const { pairs } = await links()
    const pair = pairs.find(({ to }) => codes.has(to))
    if (!pair) throw new Error('no proposal leads to a code')
    await post('/accept', name(pair))
    expect(await store.listAcceptedLinks()).toHaveLength(1)
    const erased = await app.inject({
      method: 'POST',
      url: '/api/me/erase',
      payload: { code: codes.get(pair.to) },
    })
    expect(erased.statusCode).toBe(200)
    expect(await store.listAcceptedLinks()).toEqual([])
    const left = await links()
    expect(JSON.stringify(left)).not.toContain(pair.to)
    expect(left.lapsed).toEqual([])
    expect((await post('/accept', name(pair))).statusCode).toBe(409)
  }, 240_000)
})

test('[LK5] only what is proposed can be accepted; nobody is forced together', async () => {
  const [kind] = storeKinds
  if (!kind) throw new Error('there is no store')
  const { post, links, store, member, get } = await setUp(kind, 120)
  const { pairs } = await links()
  const [one, two] = pairs
  if (!one || !two) throw new Error('too few proposals')
  expect((await post('/accept', { from: one.from, to: two.to })).statusCode).toBe(409)
  expect((await post('/accept', { from: one.to, to: one.from })).statusCode).toBe(409)
  expect((await post('/accept', { from: 'K7M4-Q2XL', to: one.to })).statusCode).toBe(400)
  expect((await post('/accept', {})).statusCode).toBe(400)
  expect(await store.listAcceptedLinks()).toEqual([])
  await post('/accept', name(one))
  await post('/accept', name(one))
  expect(await store.listAcceptedLinks()).toHaveLength(1)
  // No code, no scrambled answer and no study number goes out.
  const text = JSON.stringify(await links())
  for (const code of await store.listPeople()) expect(text).not.toContain(code)
  expect(text).not.toMatch(/[0-9a-f]{20}\.|"P[2-9A-Z]{12}"/)
  const council = await member('evaluator', 'gateshead')
  expect((await get('/api/evaluate/links', council.cookie)).statusCode).toBe(403)
}, 120_000)

test('a link that was accepted and fits no more is named and counts for nothing', async () => {
  const [kind] = storeKinds
  if (!kind) throw new Error('there is no store')
  const { post, links, store, numbers } = await setUp(kind, 120)
  const before = await numbers()
  const ends = { from: 'a'.repeat(64), to: 'b'.repeat(64) }
  await store.acceptLink({ ...ends, acceptedAt: '2026-11-01T10:00:00.000Z', acceptedBy: 'green-kettle-27' })
  expect((await links()).lapsed).toMatchObject([ends])
  expect(await numbers()).toEqual(before)
  await post('/take-back', ends)
  expect((await links()).lapsed).toEqual([])
}, 120_000)
