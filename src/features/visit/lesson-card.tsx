import { type ReactNode, type RefObject, useEffect, useRef } from 'react'
import { Button, LinkButton } from '../../ui/button.tsx'
import { type LessonState, lessonSteps } from './lesson.ts'
import styles from './lesson-card.module.css'
import { visitMessages } from './visit.messages.ts'

const words = visitMessages.lesson

/** What the lesson card needs. */
export interface LessonCardProps {
  readonly state: LessonState
  /** The last step: the pendant of the house. */
  readonly call: ReactNode
  readonly href: (path: string) => string
  /** Whether the eight questions can still be offered. */
  readonly offersMore: boolean
  readonly onDoItForMe: () => void
  readonly onSkip: () => void
  readonly onLeave: () => void
  readonly onComfort: (isComfortable: boolean) => void
}

/** The learn-to-walk lesson: one thing at a time, each of which the house can do for a person. */
export function LessonCard(props: LessonCardProps) {
  const { state, onLeave } = props
  const heading = useRef<HTMLHeadingElement>(null)
  useFocusKept(state, heading)
  if (state.at === 'over') return null
  return (
    <section data-corner className={styles.card} aria-labelledby="lesson-title">
      <h2 id="lesson-title" ref={heading} tabIndex={-1} className={styles.title}>
        {state.at === 'won' ? words.won : state.at === 'comfort' ? words.comfort : words.title}
      </h2>
      <LessonBody {...props} />
      {state.at !== 'won' && (
        <button type="button" className={styles.leave} onClick={onLeave}>
          {words.leave}
        </button>
      )}
    </section>
  )
}

function LessonBody({
  state,
  call,
  href,
  offersMore,
  onDoItForMe,
  onSkip,
  onLeave,
  onComfort,
}: LessonCardProps) {
  if (state.at === 'comfort') {
    return (
      <div className={styles.buttons}>
        <Button kind="primary" onClick={() => onComfort(true)}>
          {words.comfortYes}
        </Button>
        <Button onClick={() => onComfort(false)}>{words.comfortNo}</Button>
      </div>
    )
  }
  if (state.at === 'won') {
    return (
      <>
        {offersMore && <p>{words.moreQuestions}</p>}
        <div className={styles.buttons}>
          {offersMore && (
            <LinkButton kind="primary" href={href('/check/more')} onClick={onLeave}>
              {words.moreYes}
            </LinkButton>
          )}
          <Button kind={offersMore ? 'secondary' : 'primary'} onClick={onLeave}>
            {offersMore ? words.moreNo : words.goOn}
          </Button>
        </div>
      </>
    )
  }
  if (state.at === 'over') return null
  return (
    <>
      <p className={styles.step}>{words.step(lessonSteps.indexOf(state.at) + 1)}</p>
      <p>{words[state.at]}</p>
      {state.at === 'use' && call}
      <div className={styles.buttons}>
        {state.at !== 'use' && <Button onClick={onDoItForMe}>{words.doItForMe}</Button>}
        <Button kind="plain" onClick={onSkip}>
          {words.skip}
        </Button>
      </div>
    </>
  )
}

/** When the button that was pressed is gone, the card's heading takes the focus: nobody starts again from the top. */
function useFocusKept(state: LessonState, heading: RefObject<HTMLHeadingElement | null>) {
  const { at } = state
  const before = useRef(at)
  useEffect(() => {
    if (before.current === at) return
    before.current = at
    if (at === 'won' || document.activeElement === document.body)
      heading.current?.focus({ preventScroll: true })
  }, [at, heading])
}
