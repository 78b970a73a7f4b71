import { type ReactNode, useEffect, useRef } from 'react'
import { type HousePoint, projectPolygon } from '../view/project-point.ts'
import type { PinBoard } from './pin-board.ts'
import styles from './reach-layer.module.css'

interface ReachLayerProps {
  readonly board: PinBoard
  /** The floor that is watched, as polygons in metres. Keep the same array while it is the same floor. */
  readonly areas: readonly (readonly HousePoint[])[]
}

/** What a device watches of the floor, laid over the picture in every way to see the house. It moves with each frame. */
export function ReachLayer({ board, areas }: ReachLayerProps): ReactNode {
  const path = useRef<SVGPathElement>(null)
  useEffect(
    () =>
      board.follow((view) => {
        const outlines = areas.map((area) =>
          projectPolygon(view, area).map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`),
        )
        const drawn = outlines.filter((points) => points.length > 2)
        path.current?.setAttribute('d', drawn.map((points) => `M${points.join('L')}Z`).join(''))
      }),
    [board, areas],
  )
  return (
    <svg className={styles.layer} aria-hidden="true" data-reach>
      <path ref={path} className={styles.area} />
    </svg>
  )
}
