import type { CSSProperties } from 'react'
import type { Home, PlanRect } from '../../domain/content/home.schema.ts'
import { nameOnPlan } from '../../domain/home/name-on-plan.ts'
import { boundsOf } from '../../domain/home/plan-rect.ts'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { visitMessages as words } from './visit.messages.ts'
import styles from './house-plan.module.css'

/** Props of the plan. */
export interface HousePlanProps {
  readonly home: Home
  /** Room to mark as where one is. */
  readonly here: string
  readonly onChoose: (room: string) => void
  /** Width of a letter of the names in metres, on a plan whose names do not fit every room as they are. */
  readonly letterM?: number
}

/** What is drawn round the rooms of a storey, in metres. */
export const MARGIN_M = 0.2

/** One storey beside the other as a plan from above, street at the top; each room is a button. */
export function HousePlan({ home, here, onChoose, letterM = 0 }: HousePlanProps) {
  return (
    <div className={styles.storeys}>
      {home.storeys.map((storey) => (
        <figure key={storey.id} className={styles.storey}>
          <figcaption className={styles.caption}>{storey.name}</figcaption>
          <Storey home={home} storey={storey.id} here={here} onChoose={onChoose} letterM={letterM} />
        </figure>
      ))}
    </div>
  )
}

function Storey(props: { readonly storey: string; readonly letterM: number } & HousePlanProps) {
  const { home, storey, here, onChoose, letterM } = props
  const rooms = home.rooms.filter((room) => room.storey === storey)
  const ids = new Set(rooms.map(({ id }) => id))
  const [westEdge, southEdge, eastEdge, northEdge] = boundsOf(
    rooms.flatMap(({ rects }) => rects),
    MARGIN_M,
  )
  const width = eastEdge - westEdge
  const depth = northEdge - southEdge
  const place = ([west, south, east, north]: PlanRect) => ({
    left: `${((west - westEdge) / width) * 100}%`,
    top: `${((northEdge - north) / depth) * 100}%`,
    width: `${((east - west) / width) * 100}%`,
    height: `${((north - south) / depth) * 100}%`,
  })
  return (
    <div
      className={styles.plan}
      style={{ aspectRatio: `${width} / ${depth}`, '--depth-m': depth } as CSSProperties}
    >
      <svg
        viewBox={`${westEdge} ${-northEdge} ${width} ${depth}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        className={styles.drawing}
      >
        {/* Walls first, floors over them: the parts of a room run into each other. */}
        <g className={styles.walls}>{rooms.flatMap(({ rects }) => rects.map(rectangle))}</g>
        {rooms.map((room) => (
          <g key={room.id} className={room.id === here ? styles.here : styles.floor}>
            {room.rects.map(rectangle)}
          </g>
        ))}
        <g className={styles.door}>
          {home.doors
            .filter(({ between }) => between.some((id) => ids.has(id)))
            .map(({ gap }) => rectangle(gap))}
        </g>
        <g className={styles.stairs}>
          {home.stairs
            .filter(({ between }) => between.some((id) => ids.has(id)))
            .flatMap(({ rect }) => treads(rect))}
        </g>
      </svg>
      {rooms.map((room) => {
        const { rect, isUpright, pieces } = nameOnPlan(room, letterM)
        return (
          <button
            key={room.id}
            type="button"
            className={styles.button}
            data-upright={isUpright || undefined}
            aria-current={room.id === here ? 'location' : undefined}
            style={place(rect)}
            onClick={() => onChoose(room.id)}
          >
            <span aria-hidden={pieces.length > 1 || undefined}>{pieces.join('\u00AD')}</span>
            {pieces.length > 1 && <VisuallyHidden>{room.name}</VisuallyHidden>}
            {room.id === here && <span className={styles.hereWords}>{words.youAreHere}</span>}
          </button>
        )
      })}
    </div>
  )
}

function rectangle([west, south, east, north]: PlanRect) {
  return <rect key={`${west},${south}`} x={west} y={-north} width={east - west} height={north - south} />
}

const TREAD_M = 0.3

/** The lines of a flight of stairs, across its longer side. */
function treads([west, south, east, north]: PlanRect) {
  const isAlongY = north - south > east - west
  const count = Math.floor((isAlongY ? north - south : east - west) / TREAD_M)
  return Array.from({ length: count }, (_, index) => {
    const at = (isAlongY ? south : west) + (index + 0.5) * TREAD_M
    return isAlongY ? (
      <line key={at} x1={west} x2={east} y1={-at} y2={-at} />
    ) : (
      <line key={at} x1={at} x2={at} y1={-south} y2={-north} />
    )
  })
}
