import type { RoundResult } from '../../domain/live/choice-results.ts'
import { areCountedAlike, countedBy } from '../../domain/live/counted-by.ts'
import type { ChoiceSummary } from '../../domain/live/session-summary.ts'
import { AnswerBars } from '../../ui/answer-bars.tsx'
import { Card } from '../../ui/page.tsx'
import { Table } from '../../ui/table.tsx'
import styles from './summary-screen.module.css'
import { summaryMessages as words } from './summary.messages.ts'

const roundName = (round: number) => (round === 1 ? words.firstVote : words.laterVote(round))
const peopleWords = (count: number) => (count === 0 ? words.none : words.people(count))

/** Phones that answered before hands were counted are told too: their bars are there. */
function waysOf(round: RoundResult): string {
  const way = countedBy(round)
  return words.ways[way === 'hands' && round.phones.answered > 0 ? 'both' : way]
}

/** One choice of a session: answers of phones by round, hands apart from them, and who changed after talking. */
export function SummaryChoice({ choice }: { readonly choice: ChoiceSummary }) {
  const { title, story, question, options, rounds, shift } = choice
  const counted = rounds.flatMap(({ round, phones }) =>
    phones.kind === 'counts' ? [{ round, counts: phones.counts }] : [],
  )
  const few = rounds.filter(({ phones }) => phones.kind === 'too-few' && phones.answered > 0)
  const byHand = rounds.flatMap(({ round, hands }) => (hands ? [{ round, hands }] : []))
  return (
    <Card>
      <h3>
        {title}
        <span className={styles.of}>
          {story}. {question}
        </span>
      </h3>
      {rounds.length === 0 && <p>{words.nobody}</p>}
      {!areCountedAlike(rounds) && (
        <p className={styles.shift}>
          {rounds.map((round) => words.countedBy(roundName(round.round), waysOf(round))).join(' ')}{' '}
          {words.notAlike}
        </p>
      )}
      {counted.length > 0 && (
        <AnswerBars
          label={words.bars(title)}
          size="notes"
          rounds={counted.map(({ round }) => roundName(round))}
          bars={options.map(({ id, short }) => ({
            id,
            label: short,
            counts: counted.map(({ counts }) => counts[id] ?? 0),
          }))}
          countWords={peopleWords}
        />
      )}
      {few.map(({ round, phones }) => (
        <p key={round}>
          {roundName(round)}: {words.tooFew(phones.answered)}
        </p>
      ))}
      {shift && <p className={styles.shift}>{words.shift(shift.changed, shift.of)}</p>}
      {byHand.length > 0 && (
        <>
          <Table
            caption={words.hands(title)}
            rows={options}
            rowKey={({ id }) => id}
            columns={[
              { id: 'option', heading: words.option, cell: ({ short }) => short },
              ...byHand.map(({ round, hands }) => ({
                id: String(round),
                heading: roundName(round),
                numeric: true,
                cell: ({ id }: { readonly id: string }) => words.of(hands.counts[id] ?? 0, hands.present),
              })),
            ]}
          />
          <p className={styles.of}>{words.handsNote}</p>
        </>
      )}
    </Card>
  )
}
