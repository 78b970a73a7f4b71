import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { type Figure, holds } from '../../tools/bench/budget.ts'
import { measureBytes } from '../../tools/bench/measure-bytes.ts'
import { measureModels, modelledRooms } from '../../tools/bench/measure-models.ts'
import { measureNavigation } from '../../tools/bench/measure-navigation.ts'
import { measureScene } from '../../tools/bench/measure-scene.ts'
import { houseForTests } from '../support/house-for-tests.ts'

const site = path.resolve(import.meta.dirname, '../../dist/site')
const house = houseForTests()

/** The figures that miss their bar, in words. */
const misses = (figures: readonly Figure[]) =>
  figures
    .filter((figure) => !holds(figure))
    .map(({ budget, what, value, bar, unit }) => `${budget}: ${what}: ${value.toFixed(1)} of ${bar} ${unit}`)

test('budgets 1 to 3: what comes over the line before a person can do something', async () => {
  expect(misses(await measureBytes(house.browser, house.server.url, site))).toEqual([])
})

test('budget 6: the page of the house names its scripts, and those that begin it carry the compile hint', async () => {
  const html = await readFile(path.join(site, 'house.html'), 'utf8')
  const named = html.match(/assets\/(app|house|stage)-[\w-]{8}\.js/g) ?? []
  expect(named.map((file) => file.split(/[/-]/)[1]).toSorted()).toEqual(['app', 'house', 'stage'])
  for (const file of named) {
    expect(html).toContain(`<link rel="modulepreload" crossorigin href="/${file}">`)
    const code = await readFile(path.join(site, file), 'utf8')
    expect([file, code.startsWith('//# allFunctionsCalledOnLoad\n')]).toEqual([file, !file.includes('stage')])
  }
})

test('budget 4: what rooms, people and devices weigh', () => {
  const figures = measureModels()
  expect(figures.length).toBeGreaterThan(4)
  expect(misses(figures)).toEqual([])
})

test('budgets 7, 8 and 10: what the graphics card is asked to do', async () => {
  expect(misses(await measureScene(house.browser, house.server.url, modelledRooms()))).toEqual([])
})

test('budget 13: nobody leaves the floor', () => {
  expect(misses(measureNavigation())).toEqual([])
})
