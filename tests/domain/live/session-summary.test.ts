import { expect, test } from 'vitest'
import { writeCsv } from '../../../src/domain/exports/write-csv.ts'
import { sessionSummary } from '../../../src/domain/live/session-summary.ts'
import { summaryTable } from '../../../src/domain/live/summary-table.ts'
import { createLiveRoom, readScript } from '../../support/live-room.ts'

const drawer = 's02-two-hours-on-the-lino.the-drawer'
const script = readScript()
const after = Date.UTC(2026, 10, 21, 11, 30)

/**
 * A room whose phones answer: the first `first` take option 0, the others option 1; in a second round all take 1. In the
 * rounds of `handsIn` hands are counted too.
 */
function playedRoom(people: number, first: number, handsIn: readonly number[] = []) {
  const room = createLiveRoom({ script, people })
  const options = script.stories[0]?.steps[0]?.options.map(({ id }) => id) ?? []
  room.host.take({ kind: 'opened' }, null)
  room.wait(6)
  room.goTo('rate-before')
  for (const seat of room.seats)
    room.phone(seat, { kind: 'rated', question: 'use', wave: 'before', value: 2, missing: null, turn: 1 })
  room.goTo(`${drawer}.vote`)
  room.wait(4)
  for (const [at, seat] of room.seats.entries())
    room.phone(seat, {
      kind: 'voted',
      choice: drawer,
      round: 1,
      option: options[at < first ? 0 : 1] ?? '',
      turn: 1,
    })
  room.goTo(`${drawer}.results`)
  room.host.take({ kind: 'voted-again', choice: drawer, round: 2 }, null)
  for (const seat of room.seats)
    room.phone(seat, { kind: 'voted', choice: drawer, round: 2, option: options[1] ?? '', turn: 1 })
  for (const round of handsIn)
    room.host.take(
      { kind: 'hands', choice: drawer, round, present: people, counts: { [options[2] ?? '']: people } },
      null,
    )
  room.goTo('take-away')
  room.phone(room.seats[0] ?? '', { kind: 'took-away', text: '=Ask "why" first' })
  room.goTo('rate-now')
  for (const seat of room.seats)
    room.phone(seat, { kind: 'rated', question: 'use', wave: 'after', value: 4, missing: null, turn: 1 })
  room.wait(2)
  room.host.take({ kind: 'ended', present: people + 1, sure: true }, null)
  return room.host.state()
}

test('time is told beside the plan, and what the room never came to has none', () => {
  const { blocks, tookMinutes, plannedMinutes, present, phones } = sessionSummary(playedRoom(12, 7), after)
  expect({ tookMinutes, plannedMinutes, present, phones }).toEqual({
    tookMinutes: 12,
    plannedMinutes: 75,
    present: 13,
    phones: 12,
  })
  const took = Object.fromEntries(blocks.map(({ block, tookMinutes: it }) => [block.id, it]))
  expect(took).toMatchObject({ join: 6, [drawer]: 4, rate: 2, walk: null, summary: null })
})

test('every round is there, with who changed after talking', () => {
  const [choice, ...others] = sessionSummary(playedRoom(12, 7), after).choices
  expect(others).toEqual([])
  const counts = choice?.rounds.map(({ phones }) => phones.kind === 'counts' && Object.values(phones.counts))
  expect(counts).toEqual([
    [7, 5, 0],
    [0, 12, 0],
  ])
  expect(choice?.shift).toEqual({ changed: 7, of: 12 })
})

test('[LV13] no shift is worked out where hands were counted in one of the two rounds', () => {
  for (const handsIn of [[1], [2], [1, 2]]) {
    const summary = sessionSummary(playedRoom(12, 7, handsIn), after)
    expect([handsIn, summary.choices[0]?.shift]).toEqual([handsIn, null])
    const rows = summaryTable((id) => id).rowsOf(summary)
    expect(rows.filter(([part]) => part === 'shift')).toEqual([])
    const byHand = rows.filter(([part, , , , by]) => part === 'answers' && by === 'hands')
    expect(new Set(byHand.map(([, , , round]) => round))).toEqual(new Set(handsIn))
  }
})

test('four phones: no counts, no shift; nine: no confidence; ten: confidence', () => {
  const four = sessionSummary(playedRoom(4, 2), after)
  expect(four.choices[0]?.rounds[0]?.phones).toEqual({ kind: 'too-few', answered: 4 })
  expect(four.choices[0]?.shift).toBeNull()
  expect(sessionSummary(playedRoom(9, 2), after).confidence).toEqual([])
  expect(sessionSummary(playedRoom(10, 2), after).confidence).toMatchObject([{ question: 'use', people: 10 }])
})

test('the table leaves blank what may not be told, and a spreadsheet runs nothing of it', () => {
  const csv = writeCsv(
    summaryTable((id) => id),
    sessionSummary(playedRoom(4, 2), after),
    'excel',
  )
  const lines = csv.split('\r\n')
  expect(lines[0]).toBe('\uFEFFpart,item,detail,round,answered_by,value,out_of')
  expect(lines).toContain('minutes,join,,,,6,10')
  expect(lines).toContain('minutes,walk,,,,,8')
  expect(lines).toContain(`answers,What do you say next?,Ask why it lives in the drawer,1,phones,,4`)
  expect(lines).toContain(`take-away,"'=Ask ""why"" first",,,,,`)
  const whole = writeCsv(
    summaryTable((id) => id),
    sessionSummary(playedRoom(12, 7), after),
  )
  expect(whole).toContain('shift,What do you say next?,,,,7,12')
  expect(whole).toContain(
    '…use the technology in people\'s homes or in your service?,"after, said Very or Completely",,,12,12',
  )
})

test('a share that may not be told is in the table in the words of the screen', () => {
  const summary = sessionSummary(playedRoom(12, 7), after)
  const confidence = summary.confidence.map((one) => ({
    ...one,
    before: { shown: false, reason: 'under-5' } as const,
    after: { shown: false, reason: 'all-but-under-5' } as const,
  }))
  const rows = summaryTable((id) => id).rowsOf({ ...summary, confidence })
  expect(
    rows.filter(([part]) => part === 'confidence').map(([, , detail, , , value]) => [detail, value]),
  ).toEqual([
    ['before, said Very or Completely: fewer than 5', null],
    ['after, said Very or Completely: nearly all', null],
  ])
})
