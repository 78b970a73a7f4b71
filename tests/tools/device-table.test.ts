import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { deviceTable } from '../../tools/device-table.ts'
import { scenarioContent } from '../support/scenario-content.ts'

const devices = [...scenarioContent().devices.values()]

test('docs/devices.md is what the files say; after a change run "npm run docs"', () => {
  expect(readFileSync('docs/devices.md', 'utf8').replaceAll('\r\n', '\n')).toBe(deviceTable(devices))
})

test('each device has tasks, lessons, facts and a check-by date in it', () => {
  const rows = deviceTable(devices)
    .split('\n')
    .filter((line) => /^\| \d+ \|/.test(line))
  expect(rows).toHaveLength(devices.length)
  for (const row of rows) {
    const cells = row.split('|').map((cell) => cell.trim())
    for (const at of [1, 2, 3, 4, 5, 6, 7]) expect(cells[at], row).not.toBe('')
  }
})
