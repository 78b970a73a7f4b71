import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { parseContent } from '../../src/domain/content/parse-content.ts'
import { demoContentOf } from '../../src/domain/demo/demo-content.ts'
import type { Figures } from '../../src/protocol/evaluate-api.schema.ts'
import { makeOneTimeLinkIn } from '../../src/server/accounts/make-one-time-link.ts'
import { fillWithDemo } from '../../src/server/demo/fill-with-demo.ts'
import { backUp, restore } from '../../src/server/store/backup/back-up-and-restore.ts'
import { openStore, type StorePlace } from '../../src/server/store/open-store.ts'
import { makeDatabase, startPostgres } from '../../tests/support/postgres-server.ts'
import { readScenarios } from '../read-scenarios.ts'
import { houseProcess } from '../torture/house-process.ts'
import type { Figure } from './budget.ts'
import { median, range } from './statistics.ts'

const root = path.resolve(import.meta.dirname, '../..')
const main = path.join(root, 'dist/server/main.js')
/** A made-up person leaves some 54 events. */
const PEOPLE = 18_700
const LEAST_EVENTS = 1_000_000
const ROUNDS = 5
const BAR_S = 2

/**
 * Budget 17: a store of a million events, and the time until the dashboard's first figures are on screen. Each round is
 * a server that has just been started, so that it holds nothing in memory, and a browser that has never been there.
 */
export async function measureDashboard(browser: Browser): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'virtual-house-million-'))
  const postgres = await startPostgres()
  try {
    const embedded: StorePlace = { dataDirectory: path.join(folder, 'data'), databaseUrl: null }
    const events = await fill(embedded)
    const backup = path.join(folder, 'million.backup')
    await backUp(embedded, backup, {
      backup: 'virtual-house',
      format: 1,
      madeAt: new Date().toISOString(),
      holds: 'everything',
    })
    const { url } = await makeDatabase(postgres.url)
    const shared: StorePlace = { dataDirectory: '', databaseUrl: url }
    await restore(shared, backup)
    return [
      ...(await measureStore('SQLite', embedded, events, browser)),
      ...(await measureStore('PostgreSQL', shared, events, browser)),
    ]
  } finally {
    await postgres.remove()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function fill(place: StorePlace): Promise<number> {
  const { content } = parseContent(readScenarios(root), { isChecked: true })
  const store = await openStore(place)
  try {
    const filled = await fillWithDemo(store, {
      people: PEOPLE,
      seed: '1',
      content: demoContentOf(content, (ms) => new Date(ms).toISOString()),
    })
    if (!filled.ok) throw new Error(filled.sentence)
    if (filled.events < LEAST_EVENTS) throw new Error(`only ${filled.events} events were made`)
    return filled.events
  } finally {
    await store.close()
  }
}

async function measureStore(
  name: string,
  place: StorePlace,
  events: number,
  browser: Browser,
): Promise<Figure[]> {
  const server = await houseProcess(main, place)
  const start = async () => {
    const unwilling = await server.start()
    if (unwilling !== null) throw new Error(unwilling)
  }
  const times: number[] = []
  let rebuilt = Number.NaN
  try {
    await start()
    // After the start: a server with no account yet makes a link of its own, which replaces earlier ones.
    const cookie = await signUp(
      server.url,
      (await makeOneTimeLinkIn(place, '', Date.now())).split('#')[1] ?? '',
    )
    const from = performance.now()
    const sentence = await firstSentence(server.url, cookie)
    rebuilt = (performance.now() - from) / 1000
    for (let round = 0; round < ROUNDS; round++) {
      await server.end('SIGTERM')
      await start()
      times.push(await timeToFigures(browser, server.url, cookie, sentence))
    }
  } finally {
    await server.end('SIGTERM')
  }
  const count = events.toLocaleString('en-GB')
  return [
    {
      budget: '17',
      what: `Dashboard with ${count} events on ${name}: first figures on screen`,
      value: median(times),
      unit: 's',
      bar: BAR_S,
      note: `median of ${ROUNDS} fresh servers and browsers (${range(
        times.map((time) => 1000 * time),
        'ms',
      )})`,
    },
    {
      budget: '17',
      what: `The study of these events worked out from nothing on ${name}`,
      value: rebuilt,
      unit: 's',
      bar: 120,
      isReportedOnly: true,
      note: 'once, with progress on screen; a week that is over adds its own people alone',
    },
  ]
}

async function signUp(url: string, key: string): Promise<string> {
  const answer = await fetch(`${url}/api/account/create`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ key, password: 'three plain words' }),
  })
  const cookie = answer.headers.get('set-cookie')?.split(';')[0]
  if (!answer.ok || !cookie) throw new Error(`no account could be made: ${answer.status}`)
  return cookie
}

/** The sentence of the first figure, once the study is worked out. */
async function firstSentence(url: string, cookie: string): Promise<string> {
  for (;;) {
    const answer = await fetch(`${url}/api/evaluate/figures?section=took-part`, { headers: { cookie } })
    const figures = (await answer.json()) as Figures // our own server
    if (figures.state === 'ready') return figures.figures[0]?.sentence ?? ''
    if (figures.state !== 'working') throw new Error('the figures are refused')
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}

/** Seconds from opening the dashboard until the sentence of its first figure stands on the page. */
async function timeToFigures(
  browser: Browser,
  url: string,
  cookie: string,
  sentence: string,
): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } })
  try {
    const [name = '', value = ''] = cookie.split('=')
    await context.addCookies([{ name, value, url }])
    const page = await context.newPage()
    const from = performance.now()
    await page.goto(`${url}/evaluate`)
    await page.getByText(sentence).first().waitFor({ timeout: 60_000 })
    return (performance.now() - from) / 1000
  } finally {
    await context.close()
  }
}
