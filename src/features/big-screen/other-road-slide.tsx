import { useState } from 'react'
import type { PageOf } from '../../domain/live/screen-page-parts.ts'
import { screenMessages as words } from './big-screen.messages.ts'
import { type Amount, LinesSlide } from './lines-slide.tsx'
import { PromptSlide } from './prompt-slide.tsx'
import { RoadOptions } from './road-options.tsx'
import { SlideHead } from './slide-head.tsx'
import styles from './slides.module.css'

/** The choices of a story, to try one again: pressed here or in the notes. Then what would have happened. */
export function OtherRoadSlide(props: {
  readonly page: PageOf<'other-road'>
  readonly amount: Amount
  readonly onPick: ((choice: string, option: string) => void) | undefined
}) {
  const { page, amount, onPick } = props
  const { picked, choices } = page
  const [asked, setAsked] = useState<string | null>(null)
  if (picked) {
    return (
      <LinesSlide
        kicker={`${words.otherRoad.title}. ${picked.question}`}
        title={`${picked.option.letter}. ${picked.option.short}`}
        lines={picked.lines}
        amount={amount}
      />
    )
  }
  const [only] = choices
  const choice = choices.length === 1 ? only : choices.find((one) => one.choice === asked)
  if (!onPick || !choice) {
    return (
      <PromptSlide kicker={page.storyTitle} title={words.otherRoad.title} lead={words.otherRoad.lead}>
        <ul className={styles.roads}>
          {choices.map(({ choice: id, number, question }) => (
            <li key={id}>
              {onPick ? (
                <button type="button" onClick={() => setAsked(id)}>
                  {`${number}. ${question}`}
                </button>
              ) : (
                `${number}. ${question}`
              )}
            </li>
          ))}
        </ul>
      </PromptSlide>
    )
  }
  return (
    <div className={styles.slide}>
      <SlideHead kicker={words.otherRoad.title}>{choice.question}</SlideHead>
      <RoadOptions
        options={choice.options.map(({ id, short }) => ({ id, label: short }))}
        taken={choice.stood}
        onPick={(option) => onPick(choice.choice, option)}
      />
    </div>
  )
}
