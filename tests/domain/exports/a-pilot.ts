import { createHmac } from 'node:crypto'
import { unzipSync } from 'fflate'
import type { EventCommon, VisitEvent, VisitFact } from '../../../src/domain/attempt/visit-event.schema.ts'
import type { PackPapers } from '../../../src/domain/exports/make-pilot-pack.ts'
import { sourceOfRecords } from '../../../src/domain/exports/pack-source.ts'
import type { PilotRecord } from '../../../src/domain/exports/pilot.ts'
import { packOf } from '../../support/pack-of-records.ts'
import { NOTHING_SAID } from '../../../src/domain/attempt/nothing-said.ts'

export const codeA = 'K7M4-Q2XL'
export const codeB = 'B222-2222'
export const visitId = (number: number) => `019aa000-0000-7000-8000-00000000000${number}`

/** The number that stands for a code in these tests. */
export const studyNumber = (code: string) =>
  `P${createHmac('sha256', 'test key').update(code).digest('hex').slice(0, 8)}`

let ids = 0
const seqs = new Map<string, number>()
/** The next event of a visit, as the store gives it. */
export function record(
  fact: VisitFact,
  common: Partial<EventCommon> = {},
  noted: Partial<Omit<PilotRecord, 'event'>> = {},
): PilotRecord {
  const visit = common.visit ?? visitId(1)
  const seq = common.seq ?? seqs.get(visit) ?? 0
  seqs.set(visit, seq + 1)
  const event = {
    id: `019aa000-0000-7000-9000-${String(++ids).padStart(12, '0')}`,
    v: 1,
    visit,
    seq,
    at: '2026-11-21T09:30:00.000Z',
    person: null,
    content: 'c1',
    live: null,
    ...fact,
    ...common,
  } as VisitEvent // a fact with the common fields is an event
  return { event, keyed: false, clock: 'ok', ...noted }
}

export const start = (fact: object = {}, common: Partial<EventCommon> = {}, noted = {}) =>
  record(
    {
      kind: 'visit.started',
      purpose: 'real',
      mode: 'self',
      way: 'lite',
      research: true,
      notice: 'n1',
      site: null,
      ...NOTHING_SAID,
      ...fact,
    },
    common,
    noted,
  )

export const rating = (
  question: string,
  wave: 'before' | 'after' | 'then' | 'later',
  value: number | null,
  common: Partial<EventCommon> = {},
  missing: 'skipped' | 'not-my-job' | null = null,
) => record({ kind: 'rating.given', question, wave, value, missing, story: null, entry: 'self' }, common)

/** One person's whole visit, a second visit without a code, a test visit, and a visit whose start is missing. */
export function aPilot(): readonly PilotRecord[] {
  ids = 0
  seqs.clear()
  const a = (minutes: number): Partial<EventCommon> => ({
    visit: visitId(1),
    person: codeA,
    at: `2026-11-21T09:${String(30 + minutes).padStart(2, '0')}:00.000Z`,
  })
  const b = { visit: visitId(2), at: '2026-11-21T11:00:00.500Z' }
  return [
    start({ authority: 'hartlepool', role: 'care-worker', about: { 'age-band': '35-to-44' } }, a(0), {
      keyed: true,
    }),
    record({ kind: 'link.given', self_made: 'secret-hash' }, a(0)),
    rating('recommend', 'before', 2, a(1)),
    rating('use', 'before', null, a(1), 'not-my-job'),
    record({ kind: 'story.started', story: 's02', play: 1, variant: null }, a(2)),
    record(
      {
        kind: 'decision.made',
        story: 's02',
        play: 1,
        variant: null,
        step: 'd1',
        option: 'ask',
        shown: ['ask', 'tell'],
        confidence: 3,
        phase: 'first',
      },
      a(3),
    ),
    record(
      {
        kind: 'practice.step',
        device: 'alarm-hub',
        task: 'monthly-test',
        rung: 'steps',
        action: 'press',
        slip: false,
        help: true,
      },
      a(4),
    ),
    record(
      {
        kind: 'practice.finished',
        device: 'alarm-hub',
        task: 'monthly-test',
        rung: 'steps',
        outcome: 'done',
        steps: 4,
        slips: 1,
        helped: 1,
      },
      a(5),
    ),
    rating('recommend', 'after', 4, a(20)),
    rating('recommend', 'after', 5, a(21)),
    record({ kind: 'answer.given', question: 'commitment', wave: 'after', choices: ['yes'] }, a(22)),
    record(
      {
        kind: 'answer.given',
        question: 'do-differently',
        wave: 'after',
        text: '=HYPERLINK("http://x","Ask, \nfirst")',
      },
      a(23),
    ),
    record({ kind: 'visit.finished', parts: ['hall', 's02'] }, a(24)),
    start({}, b),
    rating('recommend', 'before', 1, b),
    start({ purpose: 'test' }, { visit: visitId(3), person: codeB }),
    rating('recommend', 'before', 5, { visit: visitId(3), person: codeB }),
    record({ kind: 'room.entered', room: 'hall' }, { visit: visitId(4), person: codeB }),
  ]
}

// Keeps a byte order mark, which a plain decoder would hide.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** The files of a pack, as text. */
export async function unpack(
  records: readonly PilotRecord[],
  unreadable: { id: string; reason: string }[] = [],
  papers: Partial<PackPapers> = {},
) {
  const zip = await packOf(sourceOfRecords(records, { unreadable }), studyNumber, papers)
  const files = Object.fromEntries(
    Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, decoder.decode(bytes)]),
  )
  return { zip, files, rows: (name: string) => parseCsv(files[name] ?? '') }
}

/** Reads a CSV back by RFC 4180, written apart from the writer so that the two cannot share a mistake. */
export function parseCsv(text: string): Record<string, string>[] {
  const plain = text.replace(/^\uFEFF/, '')
  const lines: string[][] = [[]]
  let cell = ''
  let isQuoted = false
  for (let place = 0; place < plain.length; place++) {
    const letter = plain[place]
    if (isQuoted && letter === '"' && plain[place + 1] === '"') {
      cell += '"'
      place++
    } else if (letter === '"') isQuoted = !isQuoted
    else if (!isQuoted && letter === ',') {
      lines.at(-1)?.push(cell)
      cell = ''
    } else if (!isQuoted && letter === '\r' && plain[place + 1] === '\n') {
      lines.at(-1)?.push(cell)
      lines.push([])
      cell = ''
      place++
    } else cell += letter
  }
  const [header = [], ...rows] = lines.slice(0, -1)
  return rows.map((row) =>
    Object.fromEntries(header.map((name, column) => [name, row[column] ?? '(missing)'])),
  )
}
