import type { CSSProperties } from 'react'
import styles from './answer-bars.module.css'
import { LetterDisc } from './letter-disc.tsx'
import { VisuallyHidden } from './visually-hidden.tsx'

/** How often one answer was given, for each round of a vote. */
export interface AnswerBar {
  readonly id: string
  readonly label: string
  /** One count a round, the first round first. */
  readonly counts: readonly number[]
}

/** What a chart of answers needs. */
export interface AnswerBarsProps {
  /** What is counted, for people who listen. */
  readonly label: string
  readonly bars: readonly AnswerBar[]
  /** Name of each round: "First vote", "After talking". One round needs none. */
  readonly rounds: readonly string[]
  /** `screen` for the projector, `notes` for the trainer. */
  readonly size?: 'screen' | 'notes'
  /** The number with its word: "8 people". */
  readonly countWords: (count: number) => string
}

/** What the rounds of a chart are called, each with how it was counted where they were not all counted alike. */
export function roundNames<By>(
  words: {
    readonly first: string
    readonly second: string
    readonly roundBy: (name: string, by: By | null) => string
  },
  rounds: number,
  countedBy: readonly By[] | null,
): readonly string[] {
  return [words.first, words.second]
    .slice(0, rounds)
    .map((name, at) => words.roundBy(name, countedBy?.[at] ?? null))
}

/**
 * Answers as bars that can be told apart without colour: by letter, label, number and pattern. A second round stands
 * beside the first, never in its place.
 */
export function AnswerBars({ label, bars, rounds, size = 'screen', countWords }: AnswerBarsProps) {
  const total = Math.max(1, ...rounds.map((_, round) => sum(bars.map(({ counts }) => counts[round] ?? 0))))
  const last = rounds.length - 1
  return (
    <ol className={styles.bars} aria-label={label} data-size={size} data-rounds={rounds.length}>
      {bars.map((bar, index) => (
        <li key={bar.id} className={styles.answer}>
          <LetterDisc index={index} />
          <span className={styles.label} data-answer="">
            {bar.label}
          </span>
          {rounds.map((round, at) => (
            <Round
              key={round}
              name={rounds.length > 1 ? round : null}
              pattern={index}
              isEarlier={at < last}
              count={bar.counts[at] ?? 0}
              share={(bar.counts[at] ?? 0) / total}
              countWords={countWords}
            />
          ))}
        </li>
      ))}
    </ol>
  )
}

function Round(props: {
  readonly name: string | null
  readonly pattern: number
  readonly isEarlier: boolean
  readonly count: number
  readonly share: number
  readonly countWords: (count: number) => string
}) {
  const { name, pattern, isEarlier, count, share, countWords } = props
  return (
    <span className={styles.round} data-earlier={isEarlier ? 'yes' : undefined}>
      {name !== null && <span className={styles.roundName}>{name}</span>}
      <span className={styles.track} aria-hidden="true">
        <span
          className={styles.fill}
          data-pattern={pattern % 4}
          style={{ '--share': `${Math.round(share * 1000) / 10}%` } as CSSProperties}
        />
      </span>
      <span className={styles.count} aria-hidden="true">
        {count}
      </span>
      <VisuallyHidden>{countWords(count)}</VisuallyHidden>
    </span>
  )
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
