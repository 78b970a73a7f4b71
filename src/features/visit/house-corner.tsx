import { type ReactNode, useEffect } from 'react'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import styles from './house-corner.module.css'
import { LessonCard } from './lesson-card.tsx'
import type { LessonEvent, LessonState, LessonStep } from './lesson.ts'
import { StoryBanner, type StoryBannerProps } from './story-banner.tsx'
import { visitMessages as words } from './visit.messages.ts'

/** What stands over the top left of the stage. */
export interface HouseCornerProps extends StoryBannerProps {
  readonly lesson: {
    readonly state: LessonState
    readonly call: ReactNode
    readonly tell: (event: LessonEvent) => void
  }
  /** The device, not the person, chose pictures, and nobody has been told yet. */
  readonly isForced: boolean
  /** 3D was there and was lost. */
  readonly wasLost: boolean
  readonly offersMore: boolean
  readonly onNoticeRead: () => void
  /** Null when this device can never show 3D. */
  readonly onTry3dAgain: (() => void) | null
  readonly onDoItForMe: (step: LessonStep) => void
  readonly onCalm: () => void
  /** Told when the corner is on the page, so that pins can keep clear of it. */
  readonly onShown: (isShown: boolean) => void
}

/** One thing at a time: the notice about pictures, then the lesson, then the story that is under way. */
export function HouseCorner(props: HouseCornerProps) {
  const {
    lesson,
    isForced,
    wasLost,
    atHome,
    href,
    offersMore,
    onNoticeRead,
    onTry3dAgain,
    onDoItForMe,
    onCalm,
  } = props
  const { state, call, tell } = lesson
  const { onShown } = props
  useEffect(() => onShown(true), [onShown])
  if (isForced) {
    return (
      <div data-corner className={styles.corner}>
        <Notice kind="info">
          <p>{wasLost ? words.lost3d : words.forcedPictures}</p>
          <div className={styles.buttons}>
            <Button kind="primary" onClick={onNoticeRead}>
              {words.understood}
            </Button>
            {onTry3dAgain && <Button onClick={onTry3dAgain}>{words.tryPictures3d}</Button>}
          </div>
        </Notice>
      </div>
    )
  }
  if (state.at !== 'over') {
    const { at } = state
    return (
      <LessonCard
        state={state}
        call={call}
        href={href}
        offersMore={offersMore}
        onDoItForMe={() => at !== 'comfort' && at !== 'won' && onDoItForMe(at)}
        onSkip={() => tell({ type: 'step.skipped' })}
        onLeave={() => tell({ type: 'lesson.left' })}
        onComfort={(isComfortable) => {
          if (!isComfortable) onCalm()
          tell({ type: 'comfort.answered' })
        }}
      />
    )
  }
  if (!atHome) return null
  return (
    <div data-corner className={styles.corner}>
      <StoryBanner atHome={atHome} room={props.room} rooms={props.rooms} href={href} />
    </div>
  )
}
