import { expect, test } from 'vitest'
import { isOfSession } from '../../src/app/offline-files.ts'
import { stillFile } from '../../src/scene/view/still.ts'

const stills = [
  `pictures/${stillFile({ point: 'hall-door', heading: 0 })}`,
  `pictures/${stillFile({ point: 'kitchen-table', heading: 315, life: 'jean-robson' })}`,
]
const always = [
  'pictures/story-hub-amber.webp',
  'pictures/jean-robson.webp',
  'pictures/devices/fire-co-alarms.webp',
]
const models = ['models/hall.glb', 'models/full/hall-1a2b.ktx2']

test('a laptop with 3D takes the models and leaves the stills', () => {
  const shown = [...stills, ...always, ...models].filter((file) => isOfSession(file, 'lite'))
  expect(shown).toEqual([...always, ...models])
})

test('a laptop that shows pictures takes the stills and leaves the models', () => {
  const shown = [...stills, ...always, ...models].filter((file) => isOfSession(file, 'pictures'))
  expect(shown).toEqual([...stills, ...always])
})

test('sounds and pages are no part of it', () => {
  for (const way of ['lite', 'pictures'] as const) {
    expect(isOfSession('sounds/door.m4a', way)).toBe(false)
    expect(isOfSession('assets/index.js', way)).toBe(false)
  }
})
