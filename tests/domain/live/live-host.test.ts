import { expect, test } from 'vitest'
import { liveScriptSchema } from '../../../src/domain/live/live-script.schema.ts'
import { notesView } from '../../../src/domain/live/notes-view.ts'
import { screenView } from '../../../src/domain/live/screen-view.ts'
import { createLiveRoom, readScript } from '../../support/live-room.ts'

test('a script made from the content fits its own schema, also after travelling as JSON', () => {
  const script = readScript()
  expect(liveScriptSchema.parse(JSON.parse(JSON.stringify(script)))).toEqual(script)
})

test('every step of a session has a page on the big screen, notes and phones, without a vote cast', () => {
  const room = createLiveRoom()
  const { steps } = room.host.state().script
  const kinds = new Set<string>()
  for (const step of steps) {
    room.goTo(step.id)
    const state = room.host.state()
    expect(state.stage.step).toBe(step.id)
    expect(screenView(state).page.kind).toBe(step.kind)
    expect(room.host.phone('seat0001').snapshot()?.shared?.page.kind).toBe(step.kind)
    expect(JSON.parse(JSON.stringify(notesView(state, 0)))).toEqual(notesView(state, 0))
    kinds.add(step.kind)
  }
  expect(kinds.size).toBe(20)
})
