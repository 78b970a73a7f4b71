import { getShortestPaths, getSimplePaths } from 'xstate/graph'
import { describe, expect, test } from 'vitest'
import type { LiveEntry, LiveFact } from '../../../src/domain/live/live-entry.schema.ts'
import { createdEntry } from '../../../src/domain/live/live-host.ts'
import type { LiveScript } from '../../../src/domain/live/live-script.schema.ts'
import { type LiveEvent, liveSessionMachine } from '../../../src/domain/live/live-session.machine.ts'
import {
  currentStep,
  emptyLiveState,
  type LiveState,
  phaseOf,
  roundOf,
} from '../../../src/domain/live/live-state.ts'
import { screenView } from '../../../src/domain/live/screen-view.ts'
import { readScript } from '../../support/live-room.ts'

const choice = 's02-two-hours-on-the-lino.the-drawer'
const at = '2026-11-21T09:30:00.000Z'
const kept = new Set([
  'join.welcome',
  `${choice}.situation`,
  `${choice}.vote`,
  `${choice}.talk`,
  `${choice}.results`,
  'summary.summary',
])

/** A session of six steps around one choice: small enough to walk every path. */
function smallScript(): LiveScript {
  const script = readScript()
  return { ...script, steps: script.steps.filter(({ id }) => kept.has(id)) }
}

const script = smallScript()
const [option = ''] = script.stories[0]?.steps[0]?.options.map(({ id }) => id) ?? []
const created = createdEntry(
  { kind: 'created', session: '019aa000-0000-7000-8000-00000000cafe', code: '4827', script },
  { id: '019aa000-0000-7000-8000-00000000cafe', at },
) as Extract<LiveEntry, { kind: 'created' }>

function eventOf(fact: LiveFact, seat: string | null): LiveEvent {
  const id = `019aa000-0000-7000-8000-${'0'.repeat(12)}`
  return { type: fact.kind, entry: { id, seq: 2, at, seat, ...fact } } as LiveEvent // the kind is the type
}

/** Everything that a trainer and one phone may try from here. */
function tries({ context }: { context: LiveState }): LiveEvent[] {
  const { steps } = context.script
  const place = steps.findIndex(({ id }) => id === context.stage.step)
  const from = context.stage.step
  const near = [steps[place - 1], steps[place + 1]].flatMap((step) => step ?? [])
  const round = roundOf(context, choice)
  return [
    ...near.flatMap(({ id: to }) =>
      [true, false].map((sure) => eventOf({ kind: 'moved', from, to, sure }, null)),
    ),
    eventOf({ kind: 'joined' }, 'seat0001'),
    eventOf({ kind: 'voted', choice, round, option, turn: 0 }, 'seat0001'),
    ...(round < 2 ? [eventOf({ kind: 'voted-again', choice, round: round + 1 }, null)] : []),
    eventOf({ kind: 'ended', present: 1, sure: true }, null),
  ]
}

const where = (snapshot: { context: LiveState; value: unknown }) => {
  const { stage, seats, votes } = snapshot.context
  const answered = [1, 2].map((round) => votes.get(`${choice}/${round}`)?.size ?? 0)
  return JSON.stringify([snapshot.value, stage.step, stage.rounds, seats.size, answered])
}

const walking = { input: emptyLiveState(created), events: tries, serializeState: where } as const

describe('[LV7] the machine', () => {
  test('stands in the phase of its step wherever it is led, and shows results nowhere else', () => {
    const paths = getShortestPaths(liveSessionMachine, walking)
    // Six steps, two rounds, with and without a phone and its answers.
    expect(paths.length).toBeGreaterThan(60)
    const phases = new Set<string>()
    for (const { state } of paths) {
      const { kind } = currentStep(state.context)
      const phase = phaseOf(kind)
      phases.add(phase)
      if (state.value !== 'ended') expect(state.value).toEqual({ running: phase })
      const page = JSON.stringify(screenView(state.context).page)
      expect(page.includes('"phones"')).toBe(phase === 'results')
    }
    expect(phases).toEqual(new Set(['showing', 'voting', 'results']))
  })

  test('comes to the end by every path, and nothing happens after it', () => {
    const straight = {
      ...walking,
      // Every path without going back: forward, a vote or none, once more or not.
      events: (snapshot: { context: LiveState }) =>
        tries(snapshot).filter(
          ({ entry }) =>
            entry.kind !== 'moved' ||
            (entry.sure &&
              script.steps.findIndex(({ id }) => id === entry.to) >
                script.steps.findIndex(({ id }) => id === entry.from)),
        ),
      toState: (snapshot: { value: unknown }) => snapshot.value === 'ended',
    }
    const paths = getSimplePaths(liveSessionMachine, straight)
    expect(paths.length).toBeGreaterThan(50)
    for (const { state } of paths) {
      expect(state.context.ended).not.toBeNull()
      for (const event of tries(state)) expect(state.can(event)).toBe(false)
    }
  })
})
