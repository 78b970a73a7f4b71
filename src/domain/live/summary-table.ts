import type { ShareOfGroup } from '../disclosure/share-of-group.ts'
import { defineTable, type TableMaker } from '../exports/table.ts'
import type { RoundResult } from './choice-results.ts'
import type { SessionSummary } from './session-summary.ts'

/** One line of a summary as a table: what it is about, and one number. */
interface SummaryRow {
  readonly part: 'minutes' | 'answers' | 'shift' | 'confidence' | 'take-away'
  readonly item: string
  readonly detail: string | null
  readonly round: number | null
  readonly by: 'phones' | 'hands' | null
  readonly value: number | null
  readonly of: number | null
}

/**
 * A summary as one long table, for a spreadsheet. What may not be shown is blank: fewer than 5 answers to a choice,
 * fewer than 10 people with confidence before and after, counts of 1 to 4 among them.
 */
export function summaryTable(nameOf: (blockId: string) => string): TableMaker<SessionSummary> {
  return defineTable<SummaryRow, SessionSummary>({
    name: 'session-summary',
    title: 'Summary of one session',
    fields: [
      { name: 'part', label: 'What the line is about', type: 'string', read: ({ part }) => part },
      { name: 'item', label: 'Block, choice, question or text', type: 'string', read: ({ item }) => item },
      { name: 'detail', label: 'Option, or before and after', type: 'string', read: ({ detail }) => detail },
      { name: 'round', label: 'Round of the choice', type: 'integer', read: ({ round }) => round },
      { name: 'answered_by', label: 'Phones or hands', type: 'string', read: ({ by }) => by },
      { name: 'value', label: 'Minutes or people', type: 'integer', read: ({ value }) => value },
      { name: 'out_of', label: 'Planned minutes or people in all', type: 'integer', read: ({ of }) => of },
    ],
    rows: (summary) => summaryRows(summary, nameOf),
  })
}

function summaryRows(summary: SessionSummary, nameOf: (blockId: string) => string): readonly SummaryRow[] {
  return [
    ...summary.blocks.map(({ block, tookMinutes }) =>
      row({
        part: 'minutes',
        item: nameOf(block.id),
        value: tookMinutes === null ? null : Math.round(tookMinutes),
        of: block.minutes,
      }),
    ),
    ...summary.choices.flatMap((choice) => [
      ...choice.rounds.flatMap((round) => answerRows(choice.question, choice.options, round)),
      ...(choice.shift
        ? [row({ part: 'shift', item: choice.question, value: choice.shift.changed, of: choice.shift.of })]
        : []),
    ]),
    ...summary.confidence.flatMap(({ text, people, before, after }) => [
      row({ part: 'confidence', item: text, ...shareOf('before', before), of: people }),
      row({ part: 'confidence', item: text, ...shareOf('after', after), of: people }),
    ]),
    ...summary.takeAways.map((item) => row({ part: 'take-away', item })),
  ]
}

function answerRows(
  item: string,
  options: readonly { readonly id: string; readonly short: string }[],
  { round, phones, hands }: RoundResult,
): readonly SummaryRow[] {
  const about = { part: 'answers', item, round } as const
  const byPhone =
    phones.answered === 0
      ? []
      : options.map(({ id, short }) =>
          row({
            ...about,
            detail: short,
            by: 'phones',
            value: phones.kind === 'counts' ? (phones.counts[id] ?? 0) : null,
            of: phones.answered,
          }),
        )
  const byHand = hands
    ? options.map(({ id, short }) =>
        row({ ...about, detail: short, by: 'hands', value: hands.counts[id] ?? 0, of: hands.present }),
      )
    : []
  return [...byPhone, ...byHand]
}

/** A share that may not be told as a number is told as the screen tells it. */
function shareOf(moment: string, count: ShareOfGroup): Pick<SummaryRow, 'detail' | 'value'> {
  const detail = `${moment}, said Very or Completely`
  if (count.shown) return { detail, value: count.value }
  return { detail: `${detail}: ${count.reason === 'under-5' ? 'fewer than 5' : 'nearly all'}`, value: null }
}

function row(parts: Pick<SummaryRow, 'part' | 'item'> & Partial<SummaryRow>): SummaryRow {
  return { detail: null, round: null, by: null, value: null, of: null, ...parts }
}
