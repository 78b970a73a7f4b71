import { mkdirSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import path from 'node:path'
import { launchBrowser } from '../../tests/support/browser.ts'
import { startHouseServer } from '../../tests/support/house-server.ts'
import { asTable, type Figure, fails, holds, notMeasured } from './budget.ts'
import { measureBytes } from './measure-bytes.ts'
import { measureDashboard } from './measure-dashboard.ts'
import { measureDurability } from './measure-durability.ts'
import { measureExport } from './measure-export.ts'
import { measureFrame } from './measure-frame.ts'
import { measureIngest } from './measure-ingest.ts'
import { measureLive } from './measure-live.ts'
import { measureLiveServers } from './measure-live-servers.ts'
import { measureModels, modelledRooms } from './measure-models.ts'
import { measureNavigation } from './measure-navigation.ts'
import { measurePresses } from './measure-presses.ts'
import { measureScene } from './measure-scene.ts'
import { measureSoak } from './measure-soak.ts'
import { measureSlowStart, measureStart } from './measure-start.ts'
import { readOptions } from './options.ts'

const root = path.resolve(import.meta.dirname, '../..')
const site = path.join(root, 'dist/site')

interface Measure {
  readonly budgets: readonly string[]
  readonly run: () => readonly Figure[] | Promise<readonly Figure[]>
}

const measures: readonly Measure[] = [
  { budgets: ['1', '2', '3'], run: () => measureBytes(browser, server.url, site) },
  { budgets: ['4'], run: measureModels },
  { budgets: ['5'], run: () => measureSlowStart(server.url) },
  { budgets: ['6'], run: () => measureStart(server.url) },
  { budgets: ['7', '8', '10'], run: () => measureScene(browser, server.url, modelledRooms()) },
  { budgets: ['9'], run: () => measureFrame(server.url) },
  { budgets: ['11'], run: () => measurePresses(browser, server.url) },
  { budgets: ['12'], run: () => measureSoak(browser, server.url, options.minutes) },
  { budgets: ['13'], run: measureNavigation },
  { budgets: ['14'], run: measureLive },
  { budgets: ['14'], run: measureLiveServers },
  { budgets: ['15'], run: measureDurability },
  { budgets: ['16'], run: measureIngest },
  { budgets: ['17'], run: () => measureDashboard(browser) },
  { budgets: ['export'], run: measureExport },
]

function optionsOrStop() {
  try {
    const budgets = measures.flatMap((measure) => measure.budgets)
    return readOptions(process.argv.slice(2), budgets)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return process.exit(1)
  }
}

const isWanted = (budget: string) => options.only?.includes(budget) ?? true

/** The figures of one measure; one that cannot run says why, and that counts as a miss. */
async function figuresOf({ budgets, run }: Measure): Promise<readonly Figure[]> {
  try {
    return (await run()).filter(({ budget }) => isWanted(budget))
  } catch (error) {
    return budgets.filter(isWanted).map((budget) => notMeasured(budget, error))
  }
}

const options = optionsOrStop()
const server = await startHouseServer()
const browser = await launchBrowser()
const figures: Figure[] = []
try {
  for (const measure of measures) {
    if (measure.budgets.some(isWanted)) figures.push(...(await figuresOf(measure)))
  }
} finally {
  await browser.close()
  await server.stop()
}

const table = asTable(figures)
if (!options.only) {
  mkdirSync(path.join(root, 'bench-results'), { recursive: true })
  writeFileSync(path.join(root, 'bench-results/budgets.md'), `${table}\n`)
}
console.log(table)
console.log(
  `Load of this machine over the last minutes: ${loadavg()
    .map((load) => load.toFixed(1))
    .join(', ')}.`,
)
const misses = figures.filter(fails)
const over = figures.filter((figure) => !holds(figure) && !fails(figure))
if (over.length > 0)
  console.log(`${over.length} times by the clock are over their bar; they are reported only.`)
console.log(
  misses.length === 0
    ? 'Every figure that decides is within its bar.'
    : `${misses.length} of ${figures.length} figures miss their bar.`,
)
process.exit(misses.length === 0 ? 0 : 1)
