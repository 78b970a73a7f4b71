import type { VisitEvent } from '../../attempt/visit-event.schema.ts'
import { activeMs } from '../../measures/active-time.ts'
import { backgroundOf } from '../../measures/background-of.ts'
import { type SelectedWaves, selectWaves } from '../../measures/select-waves.ts'
import type { Pilot, PilotPerson } from '../pilot.ts'
import { defineTable, type Field } from '../table.ts'
import { backgroundFields, tableTime } from './shared-fields.ts'

/** A person with a code. */
export interface PersonRow {
  readonly pilot: Pilot
  readonly person: PilotPerson
  /** The ratings of a question that count; worked out once, for a row asks for each of them several times. */
  readonly wavesOf: (question: string) => SelectedWaves
}

/** Only people with a code have a row: nobody else can be told apart from their own second visit. */
export function personRows(pilot: Pilot): readonly PersonRow[] {
  return pilot.people
    .filter(({ studyNumber }) => studyNumber !== null)
    .map((person) => ({ pilot, person, wavesOf: rememberWaves(person) }))
}

function rememberWaves({ log }: PilotPerson): PersonRow['wavesOf'] {
  const known = new Map<string, SelectedWaves>()
  return (question) => {
    const waves = known.get(question) ?? selectWaves(log, question)
    known.set(question, waves)
    return waves
  }
}

/** The columns that say who a row is about. */
export const personHead: readonly Field<PersonRow>[] = [
  {
    name: 'study_number',
    label: 'Stands for the person',
    type: 'string',
    required: true,
    read: ({ person }) => person.studyNumber,
  },
]

/** Counts over all visits of a person. */
export const personSums: readonly Field<PersonRow>[] = [
  {
    name: 'visits',
    label: 'Visits begun',
    type: 'integer',
    required: true,
    read: ({ person }) => person.log.visits.length,
  },
  {
    name: 'visits_finished',
    label: 'Visits that came to the finish',
    type: 'integer',
    required: true,
    read: ({ person }) =>
      person.log.visits.filter(({ events }) => events.some((event) => event.kind === 'visit.finished'))
        .length,
  },
  {
    name: 'active_seconds',
    label: 'Time spent in all visits, each gap counted as 5 minutes at most',
    type: 'integer',
    required: true,
    read: ({ person }) =>
      Math.round(person.log.visits.reduce((sum, visit) => sum + activeMs(visit), 0) / 1000),
  },
  {
    name: 'keyed',
    label: 'Every visit came with the key of an invitation link',
    type: 'boolean',
    required: true,
    read: ({ person }) => person.keyed,
  },
]

/** The time of one of a person's events, in the form of the tables. */
export function tableTimeOf({ pilot }: PersonRow, event: VisitEvent | null): string | null {
  return event ? tableTime(pilot.recordOf(event)) : null
}

/** One row a person. */
export const peopleTable = defineTable<PersonRow>({
  name: 'people',
  title: 'One row a person who has a code',
  key: ['study_number'],
  rows: personRows,
  fields: [
    ...personHead,
    {
      name: 'first_recorded_at_utc',
      label: 'Start of the first visit, UTC',
      type: 'datetime',
      read: (row) => tableTimeOf(row, row.person.log.visits[0]?.started ?? null),
    },
    ...backgroundFields<PersonRow>(({ person }) => backgroundOf(person.log)),
    ...personSums,
  ],
})
