import { useCallback, useEffect, useReducer } from 'react'
import type { HouseWalk } from '../../scene/walking/house-walk.ts'
import { lessonStart, type LessonState, nextLessonState } from './lesson.ts'

/** The item that the lesson asks to open. */
export const LESSON_ITEM = 'alarm-hub'
/** Turning less than this is not yet looking around. */
const LOOKED_DEG = 20

/** What the lesson watches. */
export interface LessonWatch {
  readonly walk: HouseWalk
  readonly isWanted: boolean
  readonly openItem: string | null
  readonly isAnswered: boolean
}

/** The lesson, moved on by what the person really does in the house. */
export function useLesson({ walk, isWanted, openItem, isAnswered }: LessonWatch) {
  const [state, send] = useReducer(
    nextLessonState,
    isWanted ? lessonStart : ({ at: 'over' } satisfies LessonState),
  )

  useEffect(() => {
    const { heading, x, y } = walk.pose
    const stopTurns = walk.subscribe(() => {
      const turned = Math.abs(((walk.pose.heading - heading + 540) % 360) - 180)
      if (turned >= LOOKED_DEG) send({ type: 'did', step: 'look' })
    })
    const stopArrivals = walk.onArrive(() => {
      if (Math.hypot(walk.pose.x - x, walk.pose.y - y) > 0.3) send({ type: 'did', step: 'walk' })
    })
    return () => {
      stopTurns()
      stopArrivals()
    }
  }, [walk])

  useEffect(() => {
    if (openItem === LESSON_ITEM) send({ type: 'did', step: 'open' })
  }, [openItem])
  useEffect(() => {
    if (isAnswered) send({ type: 'did', step: 'use' })
  }, [isAnswered])

  return [state, useCallback(send, [send])] as const
}
