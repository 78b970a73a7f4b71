import { expect, test } from 'vitest'
import type { StoryPlacing } from '../../../src/domain/content/story-parts.schema.ts'
import {
  deviceSpots,
  homeAfter,
  homeWithMoved,
  movedDevices,
  thingsPut,
} from '../../../src/domain/home/device-spots.ts'
import { readHome } from '../../support/home-file.ts'
import { option, smallStory, step } from '../story/small-story.ts'

const home = readHome()
const place = (id: string, room: string, anchor: string, works = true) => ({
  id,
  room,
  anchor,
  name: `on the ${id}`,
  works,
  why: 'So.',
})
const table = place('fridge', 'kitchen', 'kitchen-fridge-top')
const coat = { ...place('coat', 'hall', 'hall-coat-pocket', false), inside: true }
const placing: StoryPlacing = {
  device: 'alarm-hub',
  after: ['ask'],
  invite: 'Where?',
  places: [table, coat, place('moon', 'hall', 'no-such-anchor')],
}
/** A little above an anchor, where the pin leaves the device in view. */
function aboveAnchor(id: string) {
  const [x, y, z] = home.anchors.find((anchor) => anchor.id === id)?.at ?? [0, 0, 0]
  return [x, y, z + 0.2]
}

test('[ST19] the places are pins where their anchors are', () => {
  const spots = deviceSpots({ placing, put: coat }, home.anchors)
  expect(spots.map(({ id, room, name, at, isPut }) => ({ id, room, name, at, isPut }))).toEqual([
    {
      id: 'put-fridge',
      room: 'kitchen',
      name: 'On the fridge',
      at: aboveAnchor('kitchen-fridge-top'),
      isPut: false,
    },
    { id: 'put-coat', room: 'hall', name: 'On the coat', at: aboveAnchor('hall-coat-pocket'), isPut: true },
  ])
})

test('[ST20] a device that was put somewhere is seen there and not where the home has it', () => {
  const moved = movedDevices([{ placing, place: table }], home.anchors)
  expect(moved.gone).toEqual(['prop_alarm-hub', 'indicator_hub-light'])
  expect(moved.placements).toMatchObject([
    { node: 'prop_alarm-hub', model: { kind: 'devices', id: 'alarm-hub' }, room: 'kitchen' },
  ])
  const unit = homeWithMoved(home, moved).items.find(({ id }) => id === 'alarm-hub')
  expect(unit).toMatchObject({ room: 'kitchen', place: 'on the fridge' })
  expect(home.items.find(({ id }) => id === 'alarm-hub')?.room).toBe('hall')
})

test('[ST20] a device that two steps put stands in both places', () => {
  const second: StoryPlacing = { ...placing, places: [place('table', 'hall', 'hall-table-end')] }
  const moved = movedDevices(
    [placing, second].map((placing) => ({ placing, place: placing.places[0] ?? table })),
    home.anchors,
  )
  expect(moved.placements.map(({ node, anchor }) => `${node} ${anchor}`)).toEqual([
    'prop_alarm-hub kitchen-fridge-top',
    'prop_alarm-hub hall-table-end',
  ])
  expect(moved.gone).toEqual(['prop_alarm-hub', 'indicator_hub-light'])
})

test('[ST20] in a pocket nothing is seen of it', () => {
  const inPocket = movedDevices([{ placing, place: coat }], home.anchors)
  expect([inPocket.gone, inPocket.placements]).toEqual([['prop_alarm-hub', 'indicator_hub-light'], []])
})

const asPager: StoryPlacing = {
  ...placing,
  prop: { dressing: 'surinder-gill', node: 'prop_surinder-pager' },
}
const pager = {
  node: 'prop_surinder-pager',
  model: { kind: 'dressings', id: 'surinder-gill' },
} as const

test('[ST20] a thing that stands for the device is seen in its place, and the device itself stays where it is', () => {
  const moved = movedDevices([{ placing: asPager, place: table }], home.anchors)
  expect(moved.gone).toEqual([pager.node])
  expect(moved.placements).toMatchObject([{ ...pager, room: 'kitchen' }])
  expect(homeWithMoved(home, moved)).toBe(home)
})

const gone = { words: 'It is gone.', room: 'hall', hidden: ['prop_alarm-hub'] }
const idsOf = ({ items }: typeof home) => items.map(({ id }) => id)

test('[ST20] what a choice takes away can no longer be opened, unless it was put somewhere', () => {
  const nothing = movedDevices([], home.anchors)
  expect(homeAfter(home, { changes: [], moved: nothing })).toBe(home)
  const after = homeAfter(home, { changes: [gone], moved: nothing })
  expect(idsOf(after)).toEqual(idsOf(home).filter((id) => id !== 'alarm-hub'))
  const moved = movedDevices([{ placing, place: table }], home.anchors)
  expect(idsOf(homeAfter(home, { changes: [gone], moved }))).toEqual(idsOf(home))
})

test('[ST20] nobody can be met while the person is out, and everybody once they are back', () => {
  const out = { words: 'The chair is empty.', room: 'hall', away: true }
  const back = { words: 'He is in his chair.', room: 'hall' }
  const moved = movedDevices([], home.anchors)
  expect(idsOf(homeAfter(home, { changes: [out], moved }))).toEqual(
    idsOf(home).filter((id) => id !== 'tommy'),
  )
  expect(homeAfter(home, { changes: [out, back], moved })).toBe(home)
})

test('[ST20] everything that stories and their variants leave to be put somewhere is named once', () => {
  const story = smallStory({
    steps: [
      step('talk', [option('ask')], { placing }),
      step('act', [option('test')], { placing }),
      step('night', [option('call')], { placing: asPager }),
    ],
    variants: [
      {
        id: 'other',
        title: 'What if?',
        fact: 'It is other.',
        steps: { act: { placing: { ...placing, device: 'key-safe' } } },
        learnt: 'That.',
      },
    ],
  })
  expect(thingsPut([story])).toEqual([
    { node: 'prop_alarm-hub', model: { kind: 'devices', id: 'alarm-hub' } },
    pager,
    { node: 'prop_key-safe', model: { kind: 'devices', id: 'key-safe' } },
  ])
})
