import type { ReactNode } from 'react'
import type { CountedBy } from '../../domain/live/counted-by.ts'
import { type AnswerBar, AnswerBars, roundNames } from '../../ui/answer-bars.tsx'
import { screenMessages as words } from './big-screen.messages.ts'
import { ChoiceSlide } from './choice-slide.tsx'
import { SlideHead } from './slide-head.tsx'
import styles from './slides.module.css'

/** What the room chose, once the trainer shows it. With too few answers there are no numbers, only the options to talk of. */
export function ResultsSlide(props: {
  readonly kicker: ReactNode
  readonly question: string
  readonly bars: readonly AnswerBar[]
  /** How many rounds the bars hold; none where too few answered. */
  readonly rounds: number
  /** Whether they are of votes before the last one, which too few answered. */
  readonly isEarlier: boolean
  /** How each of them was counted; null where all were counted in one way. */
  readonly countedBy: readonly CountedBy[] | null
  /** Whether every round was made with hands: then phones are not what was missing. */
  readonly isByHands: boolean
}) {
  const { kicker, question, bars, rounds, isEarlier, countedBy, isByHands } = props
  if (rounds === 0) {
    return (
      <ChoiceSlide
        kicker={words.results[isByHands ? 'noHands' : 'tooFew']}
        question={question}
        options={bars}
        prompt={words.results.tooFewPrompt}
      />
    )
  }
  return (
    <div className={styles.slide}>
      {/* In the place of the kicker it takes no room from the bars, which fill the slide. */}
      <SlideHead kicker={isEarlier ? words.results.earlier : countedBy ? words.results.notAlike : kicker}>
        {question}
      </SlideHead>
      <AnswerBars
        label={words.results.label}
        bars={bars}
        rounds={roundNames(words.results, rounds, countedBy)}
        countWords={words.results.people}
      />
    </div>
  )
}
