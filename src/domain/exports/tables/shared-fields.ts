import type { VisitEvent } from '../../attempt/visit-event.schema.ts'
import type { Background } from '../../measures/background-of.ts'
import type { Pilot, PilotRecord, PilotVisit } from '../pilot.ts'
import type { Field } from '../table.ts'

/** A row that is one event of a visit that counts. */
export interface EventRow<E extends VisitEvent> extends PilotRecord {
  readonly event: E
  readonly visit: PilotVisit
}

/** Says that every row of a long table belongs to a row of `visits.csv`. */
export const VISIT_LINK = { field: 'visit', table: 'visits', to: 'visit' } as const

/** One row for each event of the given kinds, visit by visit. */
export function eventRows<E extends VisitEvent>(
  pilot: Pilot,
  isWanted: (event: VisitEvent) => event is E,
): readonly EventRow<E>[] {
  return pilot.visits.flatMap((visit) =>
    visit.log.events.filter(isWanted).map((event) => ({ ...pilot.recordOf(event), event, visit })),
  )
}

/** `2026-11-21T09:30:12Z`: to the second, the form that every reader of tables takes. Blank when it is no time. */
export function tableTime({ event, clock }: PilotRecord): string | null {
  return clock === 'not-a-time' ? null : `${event.at.slice(0, 19)}Z`
}

const clockCodes: Field<never>['codes'] = [
  ['ok', 'Can be right'],
  ['future', 'Later than the time it arrived'],
  ['before-2026', 'Before 2026'],
  ['not-a-time', 'No real date or time'],
]

/** The columns that every long table begins with. */
export const eventHead: readonly Field<EventRow<VisitEvent>>[] = [
  {
    name: 'study_number',
    label: 'Stands for the person; blank without a code',
    type: 'string',
    read: ({ visit }) => visit.studyNumber,
  },
  { name: 'visit', label: 'Visit', type: 'string', required: true, read: ({ visit }) => visit.log.visit },
  { name: 'recorded_at_utc', label: 'Time on the device, UTC', type: 'datetime', read: tableTime },
]

/** The columns that every long table ends with. */
export const eventTail: readonly Field<EventRow<VisitEvent>>[] = [
  {
    name: 'keyed',
    label: 'Came with the key of an invitation link',
    type: 'boolean',
    required: true,
    read: ({ keyed }) => keyed,
  },
  {
    name: 'clock',
    label: 'Whether the clock of the device can be right',
    type: 'string',
    required: true,
    codes: clockCodes ?? [],
    read: ({ clock }) => clock,
  },
]

/** Ids of the optional background questions, as in `scenarios/region/`, each with its column and label. */
const aboutColumns = [
  ['age-band', 'age_band', 'Age band'],
  ['first-language', 'english_first_language', 'English is the first language'],
  ['disability', 'disability', 'Disability or long-term condition'],
  ['sector', 'sector', 'Who the person works for'],
  ['technology-use', 'technology_use', 'How often they work with technology like this'],
  ['pathway-level', 'pathway_level', 'Level of the Care Workforce Pathway'],
] as const

/** The column of an optional background question; null when it has none. */
export function columnOfAbout(question: string): string | null {
  return aboutColumns.find(([id]) => id === question)?.[1] ?? null
}

/** The columns about somebody's work, for any row that has a background. */
export function backgroundFields<Row>(of: (row: Row) => Background): readonly Field<Row>[] {
  const text = (
    name: string,
    label: string,
    read: (background: Background) => string | null,
  ): Field<Row> => ({
    name,
    label,
    type: 'string',
    read: (row) => read(of(row)),
  })
  return [
    text('authority', 'Council', ({ authority }) => authority),
    text('role', 'Role', ({ role }) => role),
    text('setting', 'Setting', ({ setting }) => setting),
    text('years', 'Years in care', ({ years }) => years),
    ...aboutColumns.map(([id, name, label]) => text(name, label, ({ about }) => about[id] ?? null)),
  ]
}
