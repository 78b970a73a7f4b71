import { EVENT_VERSION } from '../attempt/event-version.ts'
import type { EventCommon, VisitEvent, VisitFact } from '../attempt/visit-event.schema.ts'
import type { LiveEntry, LiveEntryOf } from './live-entry.schema.ts'
import { epochMsOf } from '../measures/timestamp.ts'
import { foldLive, stateOf } from './live-run.ts'
import { NOTHING_SAID } from '../attempt/nothing-said.ts'

/** Version of the notice that trainers deliver under: counted hands name nobody. */
const NOTICE = 'counted-hands'

/**
 * Counted hands of a session as events for the log, with its end. They follow from the log of the session, ids too:
 * whoever delivers them, and however often, they arrive once. Empty before the end, and where no hands were counted.
 */
export function handsEvents(log: readonly LiveEntry[]): readonly VisitEvent[] {
  const entries = log.toSorted((one, other) => one.seq - other.seq)
  const run = foldLive(entries)
  if (!run) return []
  const state = stateOf(run)
  const created = entries.find((entry) => entry.kind === 'created')
  const ended = entries.findLast((entry) => entry.kind === 'ended')
  const counted = Object.entries(state.stage.hands).flatMap(([key, { present, counts }]) => {
    const entry = entries.findLast((one) => one.kind === 'hands' && `${one.choice}/${one.round}` === key)
    const step = state.script.steps.find(({ block }) => key.startsWith(`${block}/`))
    if (entry?.kind !== 'hands' || step?.story === undefined || step.decision === undefined) return []
    const fact: VisitFact = {
      kind: 'hands.counted',
      story: step.story,
      step: step.decision,
      phase: entry.round === 1 ? 'first' : 'after-talk',
      present,
      counts,
    }
    return [{ entry, fact }]
  })
  if (!created || !ended || !state.ended || counted.length === 0) return []

  const stamp = ({ id, at }: LiveEntry, seq: number): EventCommon => ({
    id,
    v: EVENT_VERSION,
    visit: state.session,
    seq,
    at,
    person: null,
    content: state.script.content,
    live: state.session,
  })
  const inOrder = counted.toSorted((one, other) => one.entry.seq - other.entry.seq)
  return [
    { ...stamp(created, 0), ...visitStarted },
    ...inOrder.map(({ entry, fact }, index): VisitEvent => ({ ...stamp(entry, index + 1), ...fact })),
    { ...stamp(ended, inOrder.length + 1), ...liveEnded(ended, state.openedAt ?? created.at) },
  ]
}

const visitStarted: Extract<VisitFact, { readonly kind: 'visit.started' }> = {
  kind: 'visit.started',
  purpose: 'real',
  mode: 'group',
  way: 'list',
  research: true,
  notice: NOTICE,
  site: null,
  ...NOTHING_SAID,
}

function liveEnded({ at, present }: LiveEntryOf<'ended'>, from: string): VisitFact {
  const minutes = Math.max(0, Math.round((epochMsOf(at) - epochMsOf(from)) / 60_000))
  return { kind: 'live.ended', present, minutes }
}
