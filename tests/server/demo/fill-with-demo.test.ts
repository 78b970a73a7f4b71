import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { demoContentOf } from '../../../src/domain/demo/demo-content.ts'
import { fillWithDemo } from '../../../src/server/demo/fill-with-demo.ts'
import { scenarioContent } from '../../support/scenario-content.ts'
import { signInServer } from '../sign-in-support.ts'
import { anEvent, newTestId } from '../support.ts'
import { readAll } from '../store/event-log.contract.ts'

const content = demoContentOf(scenarioContent(), (ms) => new Date(ms).toISOString())
const fill = { people: 40, seed: '1', content }

test('fills an empty store, and every place that shows it says that it is a demonstration', async () => {
  const { store, get, member } = await signInServer()
  const filled = await fillWithDemo(store, fill)
  const stored = await readAll(store)
  expect(filled).toMatchObject({ ok: true, events: stored.length, sites: 24 })
  expect(stored.filter(({ keyed }) => keyed).length).toBeGreaterThan(stored.length * 0.8)

  const { cookie } = await member('regional-evaluator')
  const figures = await readyFigures(() => get('/api/evaluate/figures?section=took-part', cookie))
  expect(figures).toMatchObject({ state: 'ready', view: { isDemonstration: true } })
  const pack = await get('/api/export/pilot.zip', cookie)
  expect(pack.headers['content-disposition']).toBe('attachment; filename="demonstration-pilot.zip"')
  const files = unzipSync(new Uint8Array(pack.rawPayload))
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array())
  expect(text('README.txt')).toContain(
    'DEMONSTRATION DATA. Everybody in it is made up. Nothing here is a result.',
  )
  expect(JSON.parse(text('datapackage.json')).title).toMatch(/^DEMONSTRATION, not results/)
  const [header = '', ...rows] = text('visits.csv').trim().split('\r\n')
  const purpose = header.split(',').indexOf('purpose')
  expect(rows.length).toBeGreaterThan(40)
  expect(new Set(rows.map((row) => row.split(',')[purpose]))).toEqual(new Set(['demo']))
  expect((await get('/api/data-rules')).json().holds).toBe('demo')
})

/** Asks again while the study is being worked out. */
async function readyFigures(ask: () => Promise<{ json(): { readonly state: string } }>) {
  for (let attempt = 0; attempt < 300; attempt++) {
    const figures = (await ask()).json()
    if (figures.state !== 'working') return figures
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('the study did not come')
}

test('the same seed fills a store with the same events', async () => {
  const [one, two] = [(await signInServer()).store, (await signInServer()).store]
  for (const store of [one, two]) await fillWithDemo(store, { ...fill, people: 5 })
  const bodies = async (store: typeof one) => (await readAll(store)).map(({ body }) => body).toSorted()
  expect(await bodies(one)).toEqual(await bodies(two))
})

test('a store that holds anything, or was begun for real answers, is left alone', async () => {
  const { store, post } = await signInServer()
  await post('/api/events', {
    events: [anEvent({ kind: 'room.entered', room: 'hall' }, { visit: newTestId() })],
  })
  expect(await fillWithDemo(store, fill)).toEqual({
    ok: false,
    sentence: 'The store is not empty. Demonstration data goes into an empty store only.',
  })
  const other = (await signInServer()).store
  await other.settle('holds', 'real')
  expect(await fillWithDemo(other, fill)).toMatchObject({ ok: false })
  expect(await readAll(other)).toEqual([])
})
