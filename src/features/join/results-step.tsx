import type { ReactNode } from 'react'
import type { CountedBy } from '../../domain/live/counted-by.ts'
import { type AnswerBar, AnswerBars, roundNames } from '../../ui/answer-bars.tsx'
import { letterOf } from '../../ui/letter-disc.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { joinMessages as words } from './join.messages.ts'

/** What the room chose and what one chose oneself, beside each other; the numbers come only when the room sees them. */
export function ResultsStep(props: {
  readonly kicker: ReactNode
  readonly bars: readonly AnswerBar[]
  /** How many rounds the bars hold; none where too few answered. */
  readonly rounds: number
  /** Whether they are of votes before the last one, which too few answered. */
  readonly isEarlier: boolean
  /** How each of them was counted; null where all were counted in one way. */
  readonly countedBy: readonly CountedBy[] | null
  /** One's own answer of each round; null where there was none. */
  readonly mine: readonly (string | null)[]
  /** Whether a round was made with hands: then a phone without an answer has missed nothing. */
  readonly hadHands: boolean
}) {
  const { kicker, bars, rounds, isEarlier, countedBy, mine, hadHands } = props
  const places = mine.map((option) => bars.findIndex(({ id }) => id === option)).filter((place) => place >= 0)
  const last = places.at(-1)
  const first = places[0]
  return (
    <>
      <PageHeading kicker={kicker}>{words.results.title}</PageHeading>
      <p>
        <strong>
          {last === undefined
            ? words.results[hadHands ? 'byHands' : 'none']
            : words.results.mine(letterOf(last), bars[last]?.label ?? '')}
        </strong>
      </p>
      {first !== undefined && last !== undefined && first !== last && (
        <p>{words.results.changed(letterOf(first), letterOf(last))}</p>
      )}
      {/* Where hands were up and this phone sent nothing, no number of phones is told. */}
      {rounds === 0 && (!hadHands || last !== undefined) && <p>{words.results.tooFew}</p>}
      {isEarlier && <p>{words.results.earlier}</p>}
      {/* Without numbers they are the options that the room talks of. */}
      <AnswerBars
        size="notes"
        label={words.results.label}
        bars={bars}
        rounds={roundNames(words.results, rounds, countedBy)}
        countWords={words.results.people}
      />
      {countedBy && <p>{words.results.notAlike}</p>}
    </>
  )
}
