import { describe, expect, test } from 'vitest'
import type { Dressing } from '../../../src/domain/content/dressing.schema.ts'
import {
  buildingOf,
  dressHome,
  figuresOf,
  hiddenNodes,
  placementsOf,
} from '../../../src/domain/home/dress-home.ts'
import { readHomeFile } from '../../support/home-file.ts'

const home = readHomeFile()
const bare: Dressing = {
  id: 'somebody',
  name: 'A home',
  summary: 'Somebody lives here.',
  startRoom: 'hall',
  pictures: [],
  figures: [],
  props: [],
  devices: [],
  hidden: [],
  colours: {},
  items: [],
}
const thing = { ...home.items[0]!, id: 'radio', room: 'kitchen', name: 'Radio', node: 'prop_radio' }

describe('the things of a home', () => {
  test('its own come to those of the house', () => {
    const ids = dressHome(home, { ...bare, items: [thing] }).items.map(({ id }) => id)
    expect(ids).toEqual([...buildingOf(home).items.map(({ id }) => id), 'radio'])
  })

  test('one of the same id takes the place of the house’s, in its order', () => {
    const own = { ...home.items[1]!, name: 'Another name' }
    const items = dressHome(home, { ...bare, items: [own] }).items
    expect(items.map(({ id }) => id)).toEqual(buildingOf(home).items.map(({ id }) => id))
    expect(items[1]?.name).toBe('Another name')
  })

  test('what is not there cannot be looked at', () => {
    const items = dressHome(home, { ...bare, items: [thing], hidden: ['prop_radio'] }).items
    expect(items.some(({ id }) => id === 'radio')).toBe(false)
  })

  test('the home’s own file is left as it is', () => {
    const before = JSON.stringify(home)
    dressHome(home, { ...bare, items: [thing] })
    expect(JSON.stringify(home)).toBe(before)
  })
})

describe('what is put where', () => {
  const [first, second] = home.anchors

  test('a device stands at its anchor and looks where the anchor looks, turned as the dressing says', () => {
    const devices = [{ device: 'dementia-clock', anchor: first!.id, turnDeg: -30 }]
    expect(placementsOf(home, { ...bare, devices })).toEqual([
      {
        node: 'prop_dementia-clock',
        model: { kind: 'devices', id: 'dementia-clock' },
        room: first!.room,
        anchor: first!.id,
        at: first!.at,
        heading: (first!.heading - 30 + 360) % 360,
        isOnCeiling: false,
      },
    ])
  })

  test('belongings come from the model of the dressing', () => {
    const props = [{ node: 'prop_radio', anchor: second!.id }]
    expect(placementsOf(home, { ...bare, props })[0]?.model).toEqual({ kind: 'dressings', id: 'somebody' })
  })

  test('an anchor that is not there puts nothing anywhere', () => {
    expect(placementsOf(home, { ...bare, devices: [{ device: 'aac', anchor: 'nowhere' }] })).toEqual([])
  })

  test('a device that takes the place of something hides it, in its own room', () => {
    const devices = [{ device: 'powered-bed', anchor: 'bedroom-bed', replaces: ['prop_bed'] }]
    const hidden = hiddenNodes(home, { ...bare, devices, hidden: ['prop_rug'] })
    expect(hidden).toEqual({ everywhere: ['prop_rug'], inModel: { bedroom: ['prop_bed'] } })
  })

  test('a figure sits where it was made, or at an anchor', () => {
    const figures = [
      { person: 'a', room: 'kitchen' },
      { person: 'b', room: first!.room, anchor: first!.id },
    ]
    expect(figuresOf(home, { ...bare, figures })).toEqual([
      { person: 'a', room: 'kitchen', place: undefined },
      { person: 'b', room: first!.room, place: { at: first!.at, heading: first!.heading } },
    ])
  })
})

test('a building holds its own rooms and all that is in them, and nothing of another', () => {
  const elsewhere = {
    ...home,
    storeys: [...home.storeys, { id: 'away', name: 'Away', floorM: 0, building: 'elsewhere' }],
    rooms: [...home.rooms, { ...home.rooms[0]!, id: 'away-room', storey: 'away' }],
    items: [...home.items, { ...thing, room: 'away-room' }],
  }
  expect(buildingOf(elsewhere)).toEqual(buildingOf(home))
  const away = buildingOf(elsewhere, 'elsewhere')
  expect(away.rooms.map(({ id }) => id)).toEqual(['away-room'])
  expect(away.items.map(({ id }) => id)).toEqual(['radio'])
  expect(away.doors).toEqual([])
})
