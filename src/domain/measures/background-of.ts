import type { PersonLog } from './people-of.ts'

/** What a person told about their work; null where they did not. */
export interface Background {
  readonly authority: string | null
  readonly role: string | null
  readonly setting: string | null
  readonly years: string | null
  readonly about: Readonly<Record<string, string>>
}

/** The background of a person, each part from the first visit that gives it. */
export function backgroundOf(log: PersonLog): Background {
  const started = log.visits.flatMap((visit) => visit.started ?? [])
  const first = (field: 'authority' | 'role' | 'setting' | 'years') =>
    started.find((event) => event[field] !== null)?.[field] ?? null
  return {
    authority: first('authority'),
    role: first('role'),
    setting: first('setting'),
    years: first('years'),
    // Later visits first, so that the answer of an earlier one is put over theirs.
    about: Object.assign({}, ...started.toReversed().map((event) => event.about ?? {})),
  }
}
