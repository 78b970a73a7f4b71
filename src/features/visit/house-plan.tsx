import type { Home, Room } from '../../domain/content/home.schema.ts'
import { visitMessages as words } from './visit.messages.ts'
import styles from './house-plan.module.css'

/** Props of the plan. */
export interface HousePlanProps {
  readonly home: Home
  /** Room to mark as where one is. */
  readonly here: string
  readonly onChoose: (room: string) => void
}

const MARGIN_M = 0.4

/** One storey after the other as a plan from above, street at the top; each room is a button. */
export function HousePlan({ home, here, onChoose }: HousePlanProps) {
  return (
    <div className={styles.storeys}>
      {home.storeys.map((storey) => {
        const rooms = home.rooms.filter((room) => room.storey === storey.id)
        return (
          <figure key={storey.id} className={styles.storey}>
            <figcaption className={styles.caption}>{storey.name}</figcaption>
            <Storey rooms={rooms} here={here} onChoose={onChoose} />
          </figure>
        )
      })}
    </div>
  )
}

function Storey({ rooms, here, onChoose }: { rooms: readonly Room[] } & Omit<HousePlanProps, 'home'>) {
  const box = bounds(rooms)
  const width = box.east - box.west
  const depth = box.north - box.south
  return (
    <div className={styles.plan} style={{ aspectRatio: `${width} / ${depth}` }}>
      <svg
        viewBox={`${box.west} ${-box.north} ${width} ${depth}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        className={styles.drawing}
      >
        {rooms.map((room) => (
          <g key={room.id} className={room.id === here ? styles.here : styles.room}>
            {room.rects.map(([west, south, east, north]) => (
              <rect key={`${west},${south}`} x={west} y={-north} width={east - west} height={north - south} />
            ))}
          </g>
        ))}
      </svg>
      {rooms.map((room) => {
        const [west, south, east, north] = largest(room)
        return (
          <button
            key={room.id}
            type="button"
            className={styles.button}
            aria-current={room.id === here ? 'location' : undefined}
            style={{
              left: `${((west - box.west) / width) * 100}%`,
              top: `${((box.north - north) / depth) * 100}%`,
              width: `${((east - west) / width) * 100}%`,
              height: `${((north - south) / depth) * 100}%`,
            }}
            onClick={() => onChoose(room.id)}
          >
            <span>{room.name}</span>
            {room.id === here && <span className={styles.hereWords}>{words.youAreHere}</span>}
          </button>
        )
      })}
    </div>
  )
}

function bounds(rooms: readonly Room[]) {
  const rects = rooms.flatMap((room) => room.rects)
  return {
    west: Math.min(...rects.map(([west]) => west)) - MARGIN_M,
    south: Math.min(...rects.map(([, south]) => south)) - MARGIN_M,
    east: Math.max(...rects.map(([, , east]) => east)) + MARGIN_M,
    north: Math.max(...rects.map(([, , , north]) => north)) + MARGIN_M,
  }
}

/** The largest rectangle of a room is where its name fits best. */
function largest(room: Room) {
  const [first] = room.rects.toSorted((a, b) => area(b) - area(a))
  if (!first) throw new Error(`room ${room.id} has no rectangle`)
  return first
}

function area([west, south, east, north]: Room['rects'][number]): number {
  return (east - west) * (north - south)
}
