import { expect, test } from 'vitest'
import { deviceAt } from '../../../src/domain/home/dress-home.ts'
import { goneThings } from '../../../src/scene/view/gone-things.ts'
import { readHome } from '../../support/home-file.ts'

const home = readHome()
const anchor = (id: string) => {
  const found = home.anchors.find((entry) => entry.id === id)
  if (!found) throw new Error(`no anchor "${id}"`)
  return found
}
const figures = home.items.flatMap(({ person }) => (person === undefined ? [] : [{ person }]))
const clock = deviceAt('dementia-clock', anchor('kitchen-fridge-top'))
const now = { home, usual: [clock], placements: [clock], hidden: { everywhere: [] }, figures }

test('as long as nothing has changed, the stills show the home as it is', () => {
  expect(goneThings(now)).toEqual([])
})

test('a thing of the home that was taken away is named where the stills show it', () => {
  const [rug, ...others] = goneThings({ ...now, hidden: { everywhere: ['prop_rug'] } })
  expect(rug).toMatchObject({ id: 'rug', room: 'living-room' })
  expect(others).toEqual([])
})

test('a device that was put elsewhere is named at its old place, and not where it was put back', () => {
  const hidden = { everywhere: [clock.node] }
  const moved = { ...clock, room: 'hall', at: anchor('hall-coat-pocket').at }
  expect(goneThings({ ...now, hidden, placements: [moved] })).toMatchObject([
    { id: clock.node, room: 'kitchen', at: clock.at },
  ])
  expect(goneThings({ ...now, hidden })).toEqual([])
})

test('whoever has gone out is named where the stills show them', () => {
  expect(goneThings({ ...now, figures: [] }).map(({ id }) => id)).toContain('tommy')
})
