import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { parseVisitEvent, type VisitEvent } from '../../../../src/domain/attempt/visit-event.schema.ts'
import { STANDARD_RULE } from '../../../../src/domain/disclosure/disclosure-rule.ts'
import type { Cost, Target } from '../../../../src/domain/evaluation/analysis-plan.schema.ts'
import type { EvaluationContent } from '../../../../src/domain/evaluation/evaluation-content.ts'
import type { PilotRecord } from '../../../../src/domain/exports/pilot.ts'
import type { Study, StudySite } from '../../../../src/domain/evaluation/study.ts'
import { studyRowOf } from '../../../../src/domain/evaluation/study-row.ts'
import { peopleOf } from '../../../../src/domain/measures/people-of.ts'

interface Beside {
  readonly content: EvaluationContent
  readonly sites: readonly StudySite[]
  readonly targets: readonly Target[]
  readonly costs: readonly Cost[]
}

interface Line {
  readonly study_number: string | null
  readonly keyed: boolean
  readonly clock: PilotRecord['clock']
}

const read = (name: string) => gunzipSync(readFileSync(new URL(name, import.meta.url))).toString('utf8')

/** The fixed demonstration pilot that R worked out: `events.jsonl` as the pack has it, and what stands beside it. */
export function readRPilot(): {
  readonly study: Study
  readonly costs: readonly Cost[]
  readonly events: readonly VisitEvent[]
  /** The events as a store gives them; their codes are study numbers already. */
  readonly records: readonly PilotRecord[]
} {
  // The file is written by tools/write-r-pilot.ts and is never anybody's input.
  const { content, sites, targets, costs } = JSON.parse(read('beside.json.gz')) as Beside
  const keyed = new Set<string>()
  const onTime = new Set<string>()
  const records: PilotRecord[] = []
  const events = read('events.jsonl.gz')
    .trimEnd()
    .split('\n')
    .map((text) => {
      const { study_number, keyed: isKeyed, clock, ...event } = JSON.parse(text) as Line & { id: string }
      // A study number stands for one person, as a code does; the schema of codes would refuse its form.
      const parsed = parseVisitEvent({ ...event, person: null })
      if (!parsed.ok) throw new Error(`${event.id}: ${parsed.reason}`)
      if (isKeyed) keyed.add(event.id)
      if (clock === 'ok') onTime.add(event.id)
      const whole = { ...parsed.event, person: study_number }
      records.push({ event: whole, keyed: isKeyed, clock })
      return whole
    })
  const rows = peopleOf(events, 'demo').map((log) =>
    studyRowOf(log, {
      id: log.person ?? log.visits[0]?.visit ?? '',
      isKeyed: ({ id }) => keyed.has(id),
      hasTime: ({ id }) => onTime.has(id),
    }),
  )
  return { study: { rows, content, sites, targets, plan: null, rule: STANDARD_RULE }, costs, events, records }
}
