import { expect, test } from 'vitest'
import { screenView } from '../../../src/domain/live/screen-view.ts'
import { createLiveRoom, readScript, usualChoices } from '../../support/live-room.ts'

const story = 's01-not-watched-like-a-bairn'
const shortened = readScript({
  ...usualChoices,
  stories: [{ story, decisions: ['first-move', 'three-ways'] }],
})

function endingAfter(script: typeof shortened, options: Readonly<Record<string, string>>) {
  const room = createLiveRoom({ script, people: 0 })
  for (const [step, option] of Object.entries(options))
    room.host.take({ kind: 'picked', choice: `${story}.${step}`, option, road: 'main' }, null)
  room.goTo(`${story}.ending.ending`)
  const { page } = screenView(room.host.state())
  if (page.kind !== 'ending') throw new Error(`this is the page of ${page.kind}`)
  return page
}

const best = { 'first-move': 'walk-with-her', 'three-ways': 'three-choices' }

test('a story with choices left out does not end as if the worst had been done at them, and says that they were', () => {
  const page = endingAfter(shortened, best)
  expect([page.title, page.isShortened]).toEqual(['Twenty-two mornings', true])
})

test('what the room did choose still decides', () => {
  expect(endingAfter(shortened, { ...best, 'three-ways': 'door-alarm' }).title).not.toBe(
    'Twenty-two mornings',
  )
})

test('a story that is told whole says nothing of the kind', () => {
  const { stories } = shortened
  const [led] = stories
  const whole = readScript({
    ...usualChoices,
    stories: [{ story, decisions: ['first-move', 'three-ways', 'the-yes', 'who-looks'] }],
  })
  expect(Object.keys(led?.assumed ?? {})).toEqual(['the-yes', 'who-looks'])
  expect(endingAfter(whole, best).isShortened).toBe(false)
})
