import type { Browser } from 'playwright-core'
import type { Figure } from './budget.ts'
import { loadedFiles } from './loaded-files.ts'
import { wireKilobytes } from './wire-size.ts'

const houseReady = 'window.__house && window.__house.ready().then(() => true)'

/** Budgets 1 to 3: what has to come over the line before a person can do something. */
export async function measureBytes(browser: Browser, url: string, site: string): Promise<Figure[]> {
  const open = (address: string, isReady: string) => loadedFiles(browser, { site, url, address, isReady })
  const welcome = await open('/', `document.readyState === 'complete'`)
  const list = await open(
    '/list/hall',
    `document.querySelector('main h1') !== null && document.readyState === 'complete'`,
  )
  const walk = await open('/house/hall?test=1', houseReady)
  // The front page may fetch ahead once it can be read; what is in its own document is what it needs.
  const inDocument = welcome.scripts.slice(0, 1)
  return [
    {
      budget: '1',
      what: 'JS before the welcome text is usable',
      value: wireKilobytes(site, inDocument, 'gzip'),
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
      budget: '2',
      what: 'JS to walk',
      value: wireKilobytes(site, walk.scripts, 'gzip'),
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
