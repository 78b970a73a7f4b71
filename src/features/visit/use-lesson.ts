import { useEffect, useReducer } from 'react'
import type { HouseWalk } from '../../scene/walking/house-walk.ts'
import { lessonStart, type LessonState, nextLessonState } from './lesson.ts'

/** The item that the lesson asks to open. */
export const LESSON_ITEM = 'alarm-hub'
/** Turning less than this is not yet looking around. */
const LOOKED_DEG = 6
const LOOK_AGAIN_MS = 150
/** Less than this is no walk. */
const WALKED_M = 0.3

/** What the lesson watches. */
export interface LessonWatch {
  readonly walk: HouseWalk
  readonly isWanted: boolean
  readonly openItem: string | null
}

/** The lesson, moved on by what the person really does in the house. */
export function useLesson({ walk, isWanted, openItem }: LessonWatch) {
  const [state, send] = useReducer(
    nextLessonState,
    isWanted ? lessonStart : ({ at: 'over' } satisfies LessonState),
  )

  const isLooking = state.at === 'look'
  useEffect(() => {
    if (!isLooking) return undefined
    // A gentle turn ends some frames after it was asked for, and nobody is told: so the lesson looks by itself.
    const { heading } = walk.pose
    const timer = setInterval(() => {
      const turned = Math.abs(((walk.pose.heading - heading + 540) % 360) - 180)
      if (turned >= LOOKED_DEG) send({ type: 'did', step: 'look' })
    }, LOOK_AGAIN_MS)
    return () => clearInterval(timer)
  }, [walk, isLooking])

  useEffect(() => {
    const { x, y } = walk.pose
    return walk.onArrive(() => {
      if (Math.hypot(walk.pose.x - x, walk.pose.y - y) > WALKED_M) send({ type: 'did', step: 'walk' })
    })
  }, [walk])

  useEffect(() => {
    if (openItem === LESSON_ITEM) send({ type: 'did', step: 'open' })
  }, [openItem])

  return [state, send] as const
}
