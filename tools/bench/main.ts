import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { launchBrowser } from '../../tests/support/browser.ts'
import { startHouseServer } from '../../tests/support/house-server.ts'
import { asTable, type Figure, holds } from './budget.ts'
import { measureBytes } from './measure-bytes.ts'
import { measureModels, modelledRooms } from './measure-models.ts'
import { measureNavigation } from './measure-navigation.ts'
import { measureScene } from './measure-scene.ts'

const root = path.resolve(import.meta.dirname, '../..')
const site = path.join(root, 'dist/site')

const server = await startHouseServer()
const browser = await launchBrowser()
const figures: Figure[] = []
try {
  figures.push(...(await measureBytes(browser, server.url, site)))
  figures.push(...measureModels())
  figures.push(...(await measureScene(browser, server.url, modelledRooms())))
  figures.push(...measureNavigation())
} finally {
  await browser.close()
  await server.stop()
}

const table = asTable(figures)
mkdirSync(path.join(root, 'bench-results'), { recursive: true })
writeFileSync(path.join(root, 'bench-results/budgets.md'), `${table}\n`)
console.log(table)
const misses = figures.filter((figure) => !holds(figure))
console.log(
  misses.length === 0
    ? 'Every budget holds.'
    : `${misses.length} of ${figures.length} figures miss their bar.`,
)
process.exit(misses.length === 0 ? 0 : 1)
