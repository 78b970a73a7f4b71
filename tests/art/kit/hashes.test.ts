import { expect, test } from 'vitest'
import { checkModels, knownModels } from '../../../src/art/kit/hashes.mjs'

test('rooms, people and devices are found by their modules', () => {
  const known = knownModels()
  expect(known).toContain('living-room')
  expect(known).toContain('hall')
  expect(known.some((m: string) => m.startsWith('person-'))).toBe(true)
  expect(known.some((m: string) => m.startsWith('device-'))).toBe(true)
})

test('every committed model is what its sources say', () => {
  expect(checkModels(knownModels())).toEqual([])
})

test('looking at nothing is a fault', () => {
  expect(checkModels([])).toEqual(['No models were found to check.'])
})
