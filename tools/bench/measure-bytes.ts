import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import type { Figure } from './budget.ts'
import { loadedFiles } from './loaded-files.ts'
import { wireKilobytes } from './wire-size.ts'

const houseReady = '"__house" in globalThis && globalThis.__house.ready()'

/** The test hook comes only with `?test=1`, so it is no part of what people load. */
const isNotTheHook = (file: string) => !/install-test-hook/.test(file)

/** Budgets 1 to 3: what has to come over the line before a person can do something. */
export async function measureBytes(browser: Browser, url: string, site: string): Promise<Figure[]> {
  const open = (address: string, isReady: string, untilMark?: string) =>
    loadedFiles(browser, { site, url, address, isReady, ...(untilMark && { untilMark }) })
  const list = await open(
    '/list/hall',
    `document.querySelector('main h1') !== null && document.readyState === 'complete'`,
  )
  const join = await open(
    '/j',
    `document.querySelector('main h1') !== null && document.readyState === 'complete'`,
  )
  const walk = await open('/house/hall?test=1', houseReady, 'walkable')
  return [
    {
      budget: '1',
      what: 'JS before the welcome text is usable',
      value: wireKilobytes(site, scriptsOfFrontPage(site), 'gzip'),
      unit: 'kB gz',
      bar: 15,
    },
    {
      budget: '1',
      what: 'JS for the House list, all in',
      value: wireKilobytes(site, list.scripts, 'gzip'),
      unit: 'kB gz',
      bar: 120,
    },
    {
      budget: '1',
      what: 'JS to join by phone and take part, all in',
      value: wireKilobytes(site, join.scripts, 'gzip'),
      unit: 'kB gz',
      bar: 120,
    },
    {
      budget: '2',
      what: 'JS to walk',
      value: wireKilobytes(site, walk.scripts.filter(isNotTheHook), 'gzip'),
      unit: 'kB gz',
      bar: 310,
    },
    {
      budget: '3',
      what: 'All bytes to the first walkable frame (hall, Lite)',
      value: wireKilobytes(site, walk.files, 'brotli'),
      unit: 'kB br',
      bar: 420,
    },
  ]
}

/** What the front page needs: its own script and what that imports at once; what is fetched ahead does not count. */
function scriptsOfFrontPage(site: string): string[] {
  const html = readFileSync(path.join(site, 'index.html'), 'utf8')
  const links = html.matchAll(/<(?:script[^>]*src|link rel="modulepreload"[^>]*href)="([^"]+\.js)"/g)
  const files = [...links].map(([, file]) => file ?? '')
  if (files.length === 0) throw new Error('index.html has no script')
  return files
}
