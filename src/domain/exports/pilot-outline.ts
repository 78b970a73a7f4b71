import { groupBy } from '../measures/group-by.ts'
import type { CountedPurpose } from '../measures/people-of.ts'
import type { AcceptedLink } from '../linking/accept-links.ts'
import { rootsOf } from '../linking/join-people.ts'
import { settleLinks } from '../linking/settle-links.ts'
import type { Pilot, PilotRecord } from './pilot.ts'
import {
  type BegunStub,
  compareText,
  hasFirst,
  linkRecordOfStubs,
  newStub,
  subjectOfStub,
  type VisitStub,
  widen,
} from './visit-stub.ts'

/** Whose visits are whose, and what the read-me says about all of them: all that is kept of a log while it is read. */
export interface PilotOutline {
  readonly purpose: CountedPurpose
  /** The visits of each person who counts, in the order of `gatherPilot`: one list a person. */
  readonly people: readonly (readonly string[])[]
  /** Under which code or visit another one counts, after linking. */
  readonly rootOf: (subject: string) => string
  /** Visits that do not count, by their ids. */
  readonly others: readonly string[]
  readonly leftOut: Pilot['leftOut']
  /** Time of the newest event from a clock that can be right; null without any. */
  readonly newest: string | null
  /** Content versions of the visits that count. */
  readonly contents: readonly string[]
}

/** What linking needs of the store: its keyed hash of a code or visit, and what evaluators accepted under it. */
export interface PackLinks {
  readonly hashOf: (subject: string) => string
  readonly accepted: readonly AcceptedLink[]
}

const noneAccepted: PackLinks = { hashOf: (subject) => subject, accepted: [] }

/** Reads a log once, in any order, and keeps its outline. */
export function createOutline(): {
  add(record: PilotRecord): void
  /** `authority` narrows it to the people of one council; null leaves everybody in. */
  finish(purpose: CountedPurpose, authority: string | null, links?: PackLinks): PilotOutline
} {
  const stubs = new Map<string, VisitStub>()
  let newest: string | null = null
  return {
    add(record) {
      const { event, clock } = record
      const isForLinking = event.kind === 'link.given'
      if (!isForLinking && clock === 'ok' && (newest === null || event.at > newest)) newest = event.at
      const stub = stubs.get(event.visit) ?? newStub(event.visit)
      stubs.set(event.visit, stub)
      widen(stub, record)
    },
    // A visit of which nothing but its code for linking arrived is in no table, so it is not in the outline either.
    finish: (purpose, authority, links = noneAccepted) =>
      finishOutline([...stubs.values()].filter(hasFirst), newest, { purpose, authority, links }),
  }
}

function finishOutline(
  stubs: readonly BegunStub[],
  newest: string | null,
  {
    purpose,
    authority,
    links,
  }: {
    readonly purpose: CountedPurpose
    readonly authority: string | null
    readonly links: PackLinks
  },
): PilotOutline {
  const counted = stubs
    .filter(({ started }) => started?.purpose === purpose)
    .toSorted((a, b) => compareText(a.first.at, b.first.at) || compareText(a.visit, b.visit))
  const rootOf = linkStubs(counted, links)
  const groups = groupBy(counted, (stub) => rootOf(subjectOfStub(stub)))
  const people = [...groups.values()].filter(
    (visits) => authority === null || authorityOf(visits) === authority,
  )
  const isTold = authority === null
  const count = (wanted: string | undefined) =>
    isTold ? stubs.filter(({ started }) => started?.purpose === wanted).length : 0
  return {
    purpose,
    people: people.map((visits) => visits.map(({ visit }) => visit)),
    rootOf,
    others: isTold
      ? stubs.flatMap(({ visit, started }) => (started?.purpose === purpose ? [] : [visit])).toSorted()
      : [],
    leftOut: {
      otherPurpose: count(purpose === 'real' ? 'demo' : 'real'),
      test: count('test'),
      unstarted: count(undefined),
    },
    newest,
    contents: [
      ...new Set(people.flatMap((visits) => visits.flatMap(({ started }) => started?.content ?? []))),
    ].toSorted(),
  }
}

const authorityOf = (visits: readonly VisitStub[]) =>
  visits.find(({ started }) => started?.authority)?.started?.authority ?? null

/** Links the codes and visits of some stubs, in the order of visits, and gives the root of each. */
function linkStubs(stubs: readonly VisitStub[], { hashOf, accepted }: PackLinks): PilotOutline['rootOf'] {
  const subjects = new Map<string, string>()
  const records = [...groupBy(stubs, subjectOfStub)].map(([subject, own]) => {
    const id = hashOf(subject)
    subjects.set(id, subject)
    return linkRecordOfStubs(own, id)
  })
  const named = (id: string) => subjects.get(id) ?? id
  return rootsOf(
    settleLinks(records, accepted).joined.map(({ from, to }) => ({ from: named(from), to: named(to) })),
  )
}
