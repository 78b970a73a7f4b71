import { type ReactNode, useEffect, useRef } from 'react'
import type { PinBoard } from '../pins/pin-board.ts'
import styles from './gone-marks.module.css'
import type { GoneThing } from './gone-things.ts'
import { projectPoint } from './project-point.ts'
import type { View } from './view.ts'

interface GoneMarksProps {
  readonly board: PinBoard
  readonly gone: readonly GoneThing[]
  /** What a mark says: "Not here now". */
  readonly words: string
  /** Whether one sees a thing past walls and furniture. */
  readonly isSeen: (view: View, thing: GoneThing) => boolean
}

/**
 * Marks over a still where it shows things that were taken away or put elsewhere: stills were taken before that. What
 * has changed is said in words beside the picture, so nobody needs to see them.
 */
export function GoneMarks({ board, gone, words, isSeen }: GoneMarksProps): ReactNode {
  const layer = useRef<HTMLDivElement>(null)
  useEffect(
    () =>
      board.follow((view) => {
        for (const [at, mark] of [...(layer.current?.children ?? [])].entries()) {
          const thing = gone[at]
          const point = thing && isSeen(view, thing) ? projectPoint(view, thing.at) : undefined
          if (!(mark instanceof HTMLElement)) continue
          mark.hidden = point === undefined
          if (point) mark.style.transform = `translate(${point.x}px, ${point.y}px) translate(-50%, -50%)`
        }
      }),
    [board, gone, isSeen],
  )
  return (
    <div ref={layer} className={styles.layer} aria-hidden="true">
      {gone.map(({ id }) => (
        <div key={id} data-gone={id} className={styles.mark}>
          {words}
        </div>
      ))}
    </div>
  )
}
