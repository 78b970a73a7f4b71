import type { Clock } from '../ports/clock.ts'
import type { TrainerLive } from '../ports/live-session.ts'
import type { TrainerFact } from './live-entry.schema.ts'
import { type Caution, cautionOfMove } from './live-rules.ts'
import { currentChoice, currentStep, isHandsUp, type LiveState, roundOf, type Walk } from './live-state.ts'

/** A place of the walk, without what is open there. */
export type WalkPlace = Omit<Walk, 'pin'>

/** What a trainer can do, from whichever window. Each act is about the step that is shown now. */
export interface TrainerRemote {
  /** The press that was caught and has to be made again; null when none was. */
  guard(): Caution | null
  /** Forgets a press that was caught: the next one is a first press again. */
  release(): void
  subscribe(listener: () => void): () => void
  /** To the next step; at the last one this ends the session, which always needs a second press. */
  next(): void
  back(): void
  end(): void
  undo(): void
  /** Opens another round of the choice that is shown. */
  again(): void
  blank(): void
  hideCounts(): void
  lock(): void
  letIn(seats: readonly string[]): void
  /** Hands in place of phones, or phones again: for the choice that is shown, or for all. */
  handsUp(scope: 'here' | 'all'): void
  /** One more or one fewer hand for an option. The room never holds fewer people than hands. */
  count(option: string, change: 1 | -1): void
  present(people: number): void
  walk(to: WalkPlace): void
  /** Opens a thing of the room where the trainer stands, or closes it. Before the first walk nobody else knows the place. */
  pin(item: string | null, at?: WalkPlace): void
  pick(choice: string, option: string, road: 'main' | 'other'): void
  star(entry: string, on: boolean): void
  takeAway(text: string): void
}

/** A double tap is one press: what comes sooner than this after a first press is no answer to it. */
const SECOND_PRESS_MS = 400

/** A trainer's hands on a session. Two presses are needed where the session is cautious; everything else acts at once. */
export function createTrainerRemote(port: TrainerLive, { nowMs }: Pick<Clock, 'nowMs'>): TrainerRemote {
  const listeners = new Set<() => void>()
  let held: { readonly caution: Caution; readonly step: string; readonly atMs: number } | null = null

  function hold(caution: Caution | null) {
    const step = port.snapshot()?.stage.step
    held = caution !== null && step !== undefined ? { caution, step, atMs: nowMs() } : null
    for (const listener of listeners) listener()
  }
  // A press that was caught on another step is a first press again.
  const guard = () => (held !== null && held.step === port.snapshot()?.stage.step ? held.caution : null)

  function act(make: (state: LiveState) => TrainerFact | null) {
    const state = port.snapshot()
    const fact = state && make(state)
    if (guard() !== null) hold(null)
    if (fact) port.send(fact)
  }
  function guarded(caution: Caution | null, fact: (sure: boolean) => TrainerFact) {
    if (caution !== null && guard() !== caution) hold(caution)
    else if (caution === null || held === null || nowMs() - held.atMs >= SECOND_PRESS_MS)
      act(() => fact(caution !== null))
  }
  function step(by: 1 | -1) {
    const state = port.snapshot()
    if (!state || state.ended) return
    const { steps } = state.script
    const from = state.stage.step
    const to = steps[steps.findIndex(({ id }) => id === from) + by]?.id
    if (to !== undefined) guarded(cautionOfMove(state, to), (sure) => ({ kind: 'moved', from, to, sure }))
    else if (by === 1) end()
  }
  function end() {
    const state = port.snapshot()
    if (!state || state.ended) return
    const present = Math.max(peopleIn(state), mostHands(state))
    guarded('end', (sure) => ({ kind: 'ended', present, sure }))
  }

  return {
    guard,
    release: () => {
      if (held !== null) hold(null)
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    next: () => step(1),
    back: () => step(-1),
    end,
    undo: () =>
      act(({ history }) => {
        const entry = history.at(-1)?.entry
        return entry === undefined ? null : { kind: 'undone', entry }
      }),
    again: () =>
      act((state) => {
        const choice = currentChoice(state)
        return choice === null ? null : { kind: 'voted-again', choice, round: roundOf(state, choice) + 1 }
      }),
    blank: () => act(({ stage }) => ({ kind: 'blanked', on: !stage.blank })),
    hideCounts: () => act(({ stage }) => ({ kind: 'counts-hidden', on: !stage.countsHidden })),
    lock: () => act(({ stage }) => ({ kind: 'locked', on: !stage.locked })),
    letIn: (seats) => act(() => ({ kind: 'let-in', seats: [...seats] })),
    handsUp: (scope) =>
      act((state) => {
        if (scope === 'all') return { kind: 'hands-up', choice: null, on: !state.stage.handsUp.all }
        const choice = currentChoice(state)
        return choice === null ? null : { kind: 'hands-up', choice, on: !isHandsUp(state, choice) }
      }),
    count: (option, change) =>
      act((state) => {
        const before = handsOf(state)
        if (!before) return null
        const counts = { ...before.counts, [option]: Math.max(0, (before.counts[option] ?? 0) + change) }
        const present = Math.max(before.present, sum(counts))
        return { kind: 'hands', choice: before.choice, round: before.round, present, counts }
      }),
    present: (people) =>
      act((state) => {
        const before = handsOf(state)
        if (!before) return null
        const { choice, round, counts } = before
        return { kind: 'hands', choice, round, present: Math.max(people, sum(counts)), counts }
      }),
    walk: ({ room, point, heading }) => act(() => ({ kind: 'walked', room, point, heading, pin: null })),
    pin: (item, at) =>
      act(({ stage }) => {
        const place = at ?? stage.walk
        if (!place || (stage.walk?.pin ?? null) === item) return null
        const { room, point, heading } = place
        return { kind: 'walked', room, point, heading, pin: item }
      }),
    pick: (choice, option, road) => act(() => ({ kind: 'picked', choice, option, road })),
    star: (entry, on) => act(() => ({ kind: 'starred', entry, on })),
    takeAway: (text) => act(() => ({ kind: 'took-away', text })),
  }
}

/** Hands of the open round of the choice that is shown, beginning with as many people as were last in the room. */
export function handsOf(state: LiveState) {
  const choice = currentChoice(state)
  if (choice === null || currentStep(state).decision === undefined) return null
  const round = roundOf(state, choice)
  const counted = state.stage.hands[`${choice}/${round}`]
  return {
    choice,
    round,
    present: counted?.present ?? Math.max(peopleIn(state), mostHands(state)),
    counts: counted?.counts ?? {},
  }
}

function peopleIn({ seats }: LiveState): number {
  return [...seats.values()].filter(({ is }) => is === 'in').length
}

function mostHands({ stage }: LiveState): number {
  return Math.max(0, ...Object.values(stage.hands).map(({ present }) => present))
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0)
}
