import { setTimeout as wait } from 'node:timers/promises'
import type { ReturnFate } from '../../domain/linking/linking-report.ts'
import type { DisclosureRule } from '../../domain/disclosure/disclosure-rule.ts'
import { releasedWeek, weekOf } from '../../domain/disclosure/weekly-release.ts'
import { STUDY_ROW_VERSION, type StudyRow } from '../../domain/evaluation/study-row.ts'
import { mondayOfWeek } from '../../domain/evaluation/weeks.ts'
import { readHolds } from '../data-rules/holds.ts'
import type { Store } from '../store/store.ts'
import type { StudyLeftOut, StudyMark } from '../store/study-book.ts'
import { joinRows } from './join-rows.ts'
import { linkRows, type StudyLinks } from './link-rows.ts'
import { workOutRows } from './work-out-rows.ts'

/** The study as it stands, or how far the work on it has come. */
export type StudyState =
  | {
      readonly state: 'ready'
      /** One row a person, linked ones as one. */
      readonly rows: readonly StudyRow[]
      /** What became of returns, by the ids of their rows. */
      readonly returns: ReadonlyMap<string, ReturnFate>
      readonly links: StudyLinks
      /** The Monday before which answers came in; null while none are in. */
      readonly until: string | null
      readonly leftOut: StudyLeftOut
      readonly purpose: 'real' | 'demo'
      /** That of the study's mark; null while nothing is let in. */
      readonly generation: number | null
    }
  | { readonly state: 'working'; readonly done: number; readonly of: number }

/** What keeping the study needs. */
export interface StudyKeeperParts {
  readonly store: Store
  readonly studyNumber: (code: string) => string
  /** The form in which the ends of accepted links are kept. */
  readonly hashPerson: (subject: string) => string
  readonly nowMs: () => number
  readonly rule: DisclosureRule
  /** How long a question waits before it is told how far the work has come. */
  readonly patienceMs?: number
}

/** Keeps the study up: lets in each week when it is over, and holds the rows in memory as a cache. */
export interface StudyKeeper {
  /** How far the study has come, with the week that is over let in; no row is read. Null while nothing is in. */
  readMark(): Promise<StudyMark | null>
  read(): Promise<StudyState>
}

type Ready = Extract<StudyState, { state: 'ready' }>

// An append that began before midnight may be stored a moment after it.
const GRACE_MS = 10 * 60_000
/** So long nobody looks again whether a new week can be let in. */
const LOOK_AGAIN_MS = 5000
const ROWS_AT_ONCE = 4000
const usualPatienceMs = 800

/** Makes the keeper of one store. */
export function createStudyKeeper(parts: StudyKeeperParts): StudyKeeper {
  const { store, studyNumber, hashPerson, nowMs, rule, patienceMs = usualPatienceMs } = parts
  let running: Promise<Ready> | null = null
  let held: { readonly generation: number; readonly ready: Ready } | null = null
  let lookedAtMs = Number.NEGATIVE_INFINITY

  let lettingIn: Promise<StudyMark | null> | null = null

  function readMark(): Promise<StudyMark | null> {
    lettingIn ??= letIn().finally(() => {
      lettingIn = null
    })
    return lettingIn
  }

  async function letIn(): Promise<StudyMark | null> {
    const stored = await store.readStudyMark()
    const mark = stored?.version === STUDY_ROW_VERSION ? stored : null
    const now = new Date(nowMs() - GRACE_MS).toISOString()
    const isUpToDate = mark !== null && mark.until !== '' && weekOf(mark.until) === weekOf(now)
    if (isUpToDate || (stored === mark && nowMs() - lookedAtMs < LOOK_AGAIN_MS)) return mark
    const week = releasedWeek(await store.listArrivals(mark?.until ?? '', now), now, rule)
    lookedAtMs = nowMs()
    if (week === null) return mark
    await store.letIntoStudy(STUDY_ROW_VERSION, `${mondayOfWeek(week + 1)}T00:00:00.000Z`)
    return store.readStudyMark()
  }

  /** Works out whatever waits; false when rows came or went meanwhile, and it must begin again. */
  async function workThrough({ generation, until }: StudyMark, purpose: 'real' | 'demo'): Promise<boolean> {
    for (;;) {
      const waiting = await store.nextStudyVisits()
      if (waiting.length === 0) return true
      const { visits, rows } = workOutRows(await store.readStudyBatch(waiting, until), {
        waiting,
        purpose,
        studyNumber,
      })
      const kept = rows.map(({ subject, row }) => ({ subject, body: JSON.stringify(row) }))
      if (!(await store.keepStudy(generation, visits, kept))) return false
    }
  }

  async function readRows(): Promise<ReadonlyMap<string, StudyRow>> {
    const rows = new Map<string, StudyRow>()
    let after = ''
    for (;;) {
      const page = await store.readStudyRows(after, ROWS_AT_ONCE)
      // Only workThrough writes them, in the form of STUDY_ROW_VERSION.
      for (const { subject, body } of page) rows.set(subject, JSON.parse(body) as StudyRow)
      if (page.length < ROWS_AT_ONCE) return rows
      after = page.at(-1)?.subject ?? ''
    }
  }

  /** The rows that are kept, with linked ones as one. */
  async function readLinkedRows(
    { until }: StudyMark,
    purpose: 'real' | 'demo',
  ): Promise<Pick<Ready, 'rows' | 'returns' | 'links'>> {
    const kept = await readRows()
    const { joined, fates, ...links } = linkRows(kept, await store.listAcceptedLinks(), hashPerson)
    const together = await joinRows(joined, { store, until, purpose, studyNumber })
    const rowOf = (subject: string) => together.get(subject) ?? kept.get(subject)
    return {
      rows: [...new Set([...kept.keys()].flatMap((subject) => rowOf(subject) ?? []))],
      returns: new Map([...fates].map(([subject, fate]) => [rowOf(subject)?.id ?? subject, fate])),
      links,
    }
  }

  async function bringUp(): Promise<Ready> {
    for (;;) {
      const purpose = (await readHolds(store)) === 'demo' ? 'demo' : 'real'
      const mark = await readMark()
      if (mark === null) return { ...nobody, purpose }
      if (held?.generation === mark.generation) return held.ready
      if (!(await workThrough(mark, purpose))) continue
      const linked = await readLinkedRows(mark, purpose)
      const leftOut = await store.countStudyLeftOut()
      // Whoever was erased while the rows were read must not stay in memory.
      if ((await store.readStudyMark())?.generation !== mark.generation) continue
      const { generation } = mark
      const until = mark.until.slice(0, 10)
      const ready: Ready = { state: 'ready', ...linked, until, leftOut, purpose, generation }
      held = { generation, ready }
      return ready
    }
  }

  return {
    readMark,
    async read() {
      running ??= bringUp().finally(() => {
        running = null
      })
      // A question that is told how far the work has come leaves it running; a failure is told to the next question.
      running.catch(() => undefined)
      const patience = new AbortController()
      const first = await Promise.race([
        running,
        wait(patienceMs, null, { signal: patience.signal }).catch(() => null),
      ])
      patience.abort()
      if (first !== null) return first
      const { visits, waiting } = await store.readStudyProgress()
      return { state: 'working', done: visits - waiting, of: visits }
    },
  }
}

const nobody = {
  state: 'ready',
  rows: [],
  returns: new Map(),
  links: { proposals: [], lapsed: [] },
  until: null,
  leftOut: { test: 0, otherPurpose: 0, unstarted: 0, unreadable: 0 } satisfies StudyLeftOut,
  generation: null,
} as const
