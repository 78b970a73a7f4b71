import { assign, setup } from 'xstate'
import { afterEntry } from './live-changes.ts'
import type { LiveEntry, LiveEntryOf } from './live-entry.schema.ts'
import { liveRules } from './live-rules.ts'
import { type LiveState, phaseOf, type Phase, stepAt } from './live-state.ts'

/** An entry of the log as the machine meets it: the kind is the event. */
export type LiveEvent = {
  [K in LiveEntry['kind']]: { readonly type: K; readonly entry: LiveEntryOf<K> }
}[LiveEntry['kind']]

type To = { readonly phase: Phase }
type Args = { readonly context: LiveState; readonly event: LiveEvent }

/** Turns a rule into a guard. The transition that names it is the one for its kind of entry. */
function guardOf<E extends LiveEntry>(rule: (state: LiveState, entry: E) => boolean) {
  return ({ context, event }: Args) => rule(context, event.entry as E)
}

const parts = setup({
  types: {
    context: {} as LiveState,
    events: {} as LiveEvent,
    input: {} as LiveState,
  },
  guards: {
    movesTo: ({ context, event }, { phase }: To) =>
      event.type === 'moved' &&
      liveRules.isMove(context, event.entry) &&
      phaseAt(context, event.entry.to) === phase,
    returnsTo: ({ context, event }, { phase }: To) =>
      event.type === 'undone' &&
      liveRules.isLatestAct(context, event.entry) &&
      phaseAt(context, context.history.at(-1)?.before.step) === phase,
    isSureEnd: guardOf(liveRules.isSureEnd),
    isNextRound: guardOf(liveRules.isNextRound),
    isOpenVote: guardOf(liveRules.isOpenVote),
    isOpenReason: guardOf(liveRules.isOpenReason),
    isOpenRating: guardOf(liveRules.isOpenRating),
    isTakeAway: guardOf(liveRules.isTakeAway),
    isTakeAwayHere: guardOf(liveRules.isTakeAwayHere),
    isNewSeat: guardOf(liveRules.isNewSeat),
    isAnybodyWaiting: guardOf(liveRules.isAnybodyWaiting),
    isSeatIn: guardOf(liveRules.isSeatIn),
    isChoice: guardOf(liveRules.isChoice),
    isHandsCount: guardOf(liveRules.isHandsCount),
    isPick: guardOf(liveRules.isPick),
    isClosed: ({ context }) => context.openedAt === null,
  },
  actions: {
    apply: assign(({ context, event }) => afterEntry(context, event.entry)),
  },
})

function phaseAt(state: LiveState, id: string | undefined): Phase | null {
  const step = id === undefined ? undefined : stepAt(state.script, id)
  return step ? phaseOf(step.kind) : null
}

const phases = ['showing', 'voting', 'results'] as const

/** Arrows to each phase; the guard looks up which one the step belongs to. */
function arrows<Type extends 'movesTo' | 'returnsTo'>(type: Type) {
  return phases.map((phase) => ({
    guard: { type, params: { phase } },
    target: `.${phase}` as const,
    actions: 'apply' as const,
  }))
}

/**
 * The machine of a led session: whether answers are taken, shown or neither, and what may happen then. Its context is
 * the session itself. It knows no clock and no storage: each event is an entry of the log, stamped by the host. What no
 * arrow takes is passed over. The rules are in RULES.md.
 */
export const liveSessionMachine = parts.createMachine({
  id: 'live',
  context: ({ input }) => input,
  initial: 'running',
  states: {
    running: {
      initial: 'showing',
      states: {
        showing: {},
        voting: {
          on: {
            voted: { guard: 'isOpenVote', actions: 'apply' },
            reason: { guard: 'isOpenReason', actions: 'apply' },
          },
        },
        results: {
          on: {
            'voted-again': { guard: 'isNextRound', target: 'voting', actions: 'apply' },
            reason: { guard: 'isOpenReason', actions: 'apply' },
          },
        },
      },
      on: {
        moved: arrows('movesTo'),
        undone: arrows('returnsTo'),
        'notes-opened': { guard: 'isClosed', actions: 'apply' },
        opened: { guard: 'isClosed', actions: 'apply' },
        joined: { guard: 'isNewSeat', actions: 'apply' },
        asked: { guard: 'isNewSeat', actions: 'apply' },
        'let-in': { guard: 'isAnybodyWaiting', actions: 'apply' },
        left: { guard: 'isSeatIn', actions: 'apply' },
        locked: { actions: 'apply' },
        'hands-up': { guard: 'isChoice', actions: 'apply' },
        hands: { guard: 'isHandsCount', actions: 'apply' },
        picked: { guard: 'isPick', actions: 'apply' },
        blanked: { actions: 'apply' },
        'counts-hidden': { actions: 'apply' },
        walked: { actions: 'apply' },
        starred: { guard: 'isTakeAwayHere', actions: 'apply' },
        rated: { guard: 'isOpenRating', actions: 'apply' },
        'took-away': { guard: 'isTakeAway', actions: 'apply' },
        ended: { guard: 'isSureEnd', target: 'ended', actions: 'apply' },
      },
    },
    ended: { type: 'final' },
  },
})
