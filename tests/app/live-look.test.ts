import { expect, test } from 'vitest'
import { houseLook } from '../../src/app/live-look.ts'
import { createLiveRoom, readScript } from '../support/live-room.ts'

const story = 's02-two-hours-on-the-lino'
const light = `${story}.amber-light`
const script = readScript()

function aRoom() {
  const room = createLiveRoom({ people: 6, script })
  return { ...room, look: () => houseLook(room.host.state()) }
}

test('a choice is looked at in the room where it is made', () => {
  const room = aRoom()
  room.goTo(`${light}.situation`)
  expect(room.look()).toMatchObject({ dressing: 'tommy-hallam', person: 'tommy-hallam', room: 'hall' })
})

test('the other road goes back to the room of the choice that is tried again', () => {
  const room = aRoom()
  room.goTo(`${story}.ending.other-road`)
  expect(room.look().room).toBeNull()
  const [option = ''] =
    script.stories
      .find(({ id }) => id === story)
      ?.steps.find(({ id }) => id === 'amber-light')
      ?.options.map(({ id }) => id) ?? []
  room.host.take({ kind: 'picked', choice: light, option, road: 'other' }, null)
  expect(room.look().room).toBe('hall')
})

test('what the room chose changes the house, and another road changes it again', () => {
  const changing = script.stories.flatMap(({ id, steps }) =>
    steps.flatMap((step) =>
      step.options
        .filter(({ house }) => house !== undefined)
        .map((option) => ({ story: id, choice: `${id}.${step.id}`, option: option.id, house: option.house })),
    ),
  )
  const [one] = changing.filter(({ choice }) => script.steps.some(({ block }) => block === choice))
  if (!one) throw new Error('no option of these stories changes the house')
  const room = aRoom()
  room.goTo(`${one.story}.ending.other-road`)
  expect(room.look().changes).not.toContainEqual(one.house)
  room.host.take({ kind: 'picked', choice: one.choice, option: one.option, road: 'other' }, null)
  expect(room.look().changes).toContainEqual(one.house)
})
