import type { SeatFact } from '../../src/domain/live/seat-fact.schema.ts'
import { createdEntry, createLiveHost, type LiveHost } from '../../src/domain/live/live-host.ts'
import type { LiveScript } from '../../src/domain/live/live-script.schema.ts'
import { makeScript } from '../../src/domain/live/make-script.ts'
import { ourPlan } from '../../src/domain/live/our-plan.ts'
import { makePlan, type PlanChoices } from '../../src/domain/live/session-plan.ts'
import { scenarioContent } from './scenario-content.ts'

const session = '019aa000-0000-7000-8000-00000000cafe'

/** The 75-minute plan of two stories that tests lead. */
export const usualChoices: PlanChoices = { ...ourPlan('usual'), person: 'jean-robson' }

/** The script of a plan, made from the real content files. */
export function readScript(choices: PlanChoices = usualChoices): LiveScript {
  const { stories, people, measures } = scenarioContent()
  if (!measures) throw new Error('there are no measures')
  return makeScript(makePlan(choices, stories), {
    version: 'c1',
    stories: [...stories.values()],
    people: [...people.values()],
    devices: choices.devices.map((id) => ({ id, name: id })),
    measures,
  })
}

/** A room of people in memory. */
export interface LiveRoom {
  readonly host: LiveHost
  /** Ids of the seats of those who joined at first: `seat0001` and so on. */
  readonly seats: readonly string[]
  /** Does something as a phone; fails when the rules refuse it. */
  phone(seat: string, fact: SeatFact): void
  /** Goes to the first step of a kind, or to the step of an id, sure of it. */
  goTo(step: string): void
  /** Moves the clock on. */
  wait(minutes: number): void
}

/** A led session in memory with some people in it. The clock starts at 9:30 and stands still until told. */
export function createLiveRoom({
  script = readScript(),
  people = 12,
  code = '4827' as string | null,
} = {}): LiveRoom {
  let nowMs = Date.UTC(2026, 10, 21, 9, 30)
  let ids = 0
  const newId = () => `019aa000-0000-7000-8000-${String(++ids).padStart(12, '0')}`
  const timestamp = () => new Date(nowMs).toISOString()
  const created = createdEntry({ kind: 'created', session, code, script }, { id: newId(), at: timestamp() })
  const host = createLiveHost({ entries: [created], timestamp, newId })
  const seats = Array.from({ length: people }, (_, index) => `seat${String(index + 1).padStart(4, '0')}`)
  for (const seat of seats) host.take({ kind: 'joined' }, seat)
  return {
    host,
    seats,
    phone(seat, fact) {
      if (!host.take(fact, seat)) throw new Error(`${seat} may not do ${JSON.stringify(fact)}`)
    },
    goTo(wanted) {
      const step = script.steps.find(({ id, kind }) => id === wanted || kind === wanted)
      if (!step) throw new Error(`the script has no step "${wanted}"`)
      host.take({ kind: 'moved', from: host.state().stage.step, to: step.id, sure: true }, null)
    },
    wait(minutes) {
      nowMs += minutes * 60_000
    },
  }
}

/** Round 1 of a choice counted by hands, 4 and 5 of 9; round 2 by phones, all for one option. Ends at the results. */
export function handsThenPhones(room: LiveRoom, choice: string, options: readonly [string, string]) {
  const [one, other] = options
  room.goTo(`${choice}.vote`)
  room.host.take({ kind: 'hands-up', choice, on: true }, null)
  room.host.take({ kind: 'hands', choice, round: 1, present: 9, counts: { [one]: 4, [other]: 5 } }, null)
  room.goTo(`${choice}.results`)
  room.host.take({ kind: 'voted-again', choice, round: 2 }, null)
  room.host.take({ kind: 'hands-up', choice, on: false }, null)
  for (const seat of room.seats) room.phone(seat, { kind: 'voted', choice, round: 2, option: other, turn: 0 })
  room.goTo(`${choice}.results`)
}
