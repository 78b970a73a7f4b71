import { expect, test } from 'vitest'
import type { VisitFact } from '../../../src/domain/attempt/visit-event.schema.ts'
import { newFinishedParts, partsDone } from '../../../src/features/finish/parts-done.ts'
import { startedSession } from '../test-session.ts'

const practised = (device: string, outcome: 'done' | 'left'): VisitFact => ({
  kind: 'practice.finished',
  device,
  task: 'monthly-test',
  rung: 'own',
  outcome,
  steps: 3,
  slips: 0,
  helped: 0,
})

test('what was done counts once, in order; what was left does not count', async () => {
  const { session } = await startedSession(
    { kind: 'room.entered', room: 'hall' },
    { kind: 'room.entered', room: 'living-room' },
    { kind: 'room.entered', room: 'hall' },
    practised('key-safe', 'left'),
    practised('alarm-hub', 'done'),
    practised('alarm-hub', 'done'),
  )
  expect(partsDone(session.events())).toEqual({
    rooms: ['hall', 'living-room'],
    devices: ['alarm-hub'],
    stories: [],
  })
})

test('the end is noted again only when something was added', async () => {
  const { session } = await startedSession({ kind: 'room.entered', room: 'hall' })
  expect(newFinishedParts(session.events())).toEqual(['hall'])
  await session.record({ kind: 'visit.finished', parts: ['hall'] })
  expect(newFinishedParts(session.events())).toBeNull()
  await session.record(practised('alarm-hub', 'done'))
  expect(newFinishedParts(session.events())).toEqual(['hall', 'alarm-hub'])
})
