import { Minus, Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { LetterDisc, letterOf } from '../../ui/letter-disc.tsx'
import { screenMessages as words } from './big-screen.messages.ts'
import { SlideHead } from './slide-head.tsx'
import styles from './slides.module.css'

/** One answer as the room sees it: at most 9 words. */
export interface ScreenOption {
  readonly id: string
  readonly label: string
}

/** Hands counted by the trainer, with the way to count them here. */
export interface HandsOnScreen {
  readonly counts: Readonly<Record<string, number>>
  readonly onCount: (option: string, change: 1 | -1) => void
}

/** The question and its answers, on the screen for everybody, also for those without a phone. */
export function ChoiceSlide(props: {
  readonly kicker: ReactNode
  readonly question: string
  readonly options: readonly ScreenOption[]
  /** A line under the answers: what to do now. */
  readonly prompt?: string | undefined
  readonly hands?: HandsOnScreen | undefined
}) {
  const { kicker, question, options, prompt, hands } = props
  return (
    <div className={styles.slide}>
      <SlideHead kicker={kicker}>{question}</SlideHead>
      <ol className={styles.options}>
        {options.map((option, index) => (
          <li key={option.id} className={styles.option}>
            <LetterDisc index={index} />
            <span data-answer="">{option.label}</span>
            {hands && <HandCount option={option} index={index} hands={hands} />}
          </li>
        ))}
      </ol>
      {prompt && <p className={styles.prompt}>{prompt}</p>}
    </div>
  )
}

function HandCount(props: {
  readonly option: ScreenOption
  readonly index: number
  readonly hands: HandsOnScreen
}) {
  const { option, index, hands } = props
  const letter = letterOf(index)
  return (
    <span className={styles.hands} role="group" aria-label={words.handsFor(letter)}>
      <button
        type="button"
        aria-label={words.fewer(letter)}
        onClick={() => hands.onCount(option.id, -1)}
        aria-disabled={(hands.counts[option.id] ?? 0) === 0 || undefined}
      >
        <Minus aria-hidden="true" strokeWidth={3} />
      </button>
      <output>{hands.counts[option.id] ?? 0}</output>
      <button type="button" aria-label={words.more(letter)} onClick={() => hands.onCount(option.id, 1)}>
        <Plus aria-hidden="true" strokeWidth={3} />
      </button>
    </span>
  )
}
