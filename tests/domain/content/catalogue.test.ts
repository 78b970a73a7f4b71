import { expect, test } from 'vitest'
import { anyDevice, catalogueOf, findDevices } from '../../../src/domain/content/catalogue.ts'
import { scenarioContent } from '../../support/scenario-content.ts'

const content = scenarioContent()
const catalogue = catalogueOf(content)
const found = (search: Partial<typeof anyDevice>) =>
  findDevices(catalogue, { ...anyDevice, ...search }).map(({ id }) => id)

test('the catalogue has every device once, by its number', () => {
  expect(found({})).toHaveLength(content.devices.size)
  expect(catalogue.devices.map(({ number }) => number)).toEqual(
    catalogue.devices.map(({ number }) => number).toSorted((a, b) => a - b),
  )
})

test('all 52 devices of the catalogue are written', () => {
  expect(catalogue.devices.map(({ number }) => number)).toEqual(Array.from({ length: 52 }, (_, at) => at + 1))
})

test('a search narrows by everything at once', () => {
  expect(found({ words: 'alarm unit' })).toContain('alarm-hub')
  expect(found({ words: 'larm' })).toEqual([])
  expect(found({ room: 'kitchen' })).toContain('gas-safety')
  expect(found({ need: 'falls' })).toContain('falls-detector')
  expect(found({ sense: 'hearing' })).toContain('sensory-alert')
  expect(found({ person: 'peg-dodds' }).length).toBeGreaterThan(2)
  expect(found({ need: 'falls', room: 'kitchen', words: 'zebra' })).toEqual([])
})

test('each need, sense and competency finds at least one device', () => {
  for (const { id } of catalogue.needs) expect(found({ need: id }), id).not.toEqual([])
  for (const sense of ['sight', 'hearing', 'smell', 'touch']) expect(found({ sense }), sense).not.toEqual([])
  for (const { id } of catalogue.competencies) expect(found({ competency: id }), id).not.toEqual([])
})

test('every need is compared with devices that there are, and with names of its own', () => {
  for (const need of content.needs?.needs ?? []) {
    for (const { device } of need.options)
      expect(content.devices.has(device), `${need.id}: ${device}`).toBe(true)
    expect(new Set(need.options.map(({ device }) => device)).size).toBe(need.options.length)
  }
})

test.each([
  ['alarm hub', 'alarm-hub'],
  ['keysafe', 'key-safe'],
  ['plugs', 'smart-plug'],
])('"%s" finds what colleagues call so', (words, id) => {
  expect(found({ words })).toContain(id)
  expect(found({ words }).length).toBeLessThan(10)
})
