import { Check, CircleHelp, X } from 'lucide-react'
import type { Home, Room } from '../../domain/content/home.schema.ts'
import type { Control } from '../../domain/content/device-controls.schema.ts'
import type { Device } from '../../domain/content/device.schema.ts'
import type { DeviceTask } from '../../domain/content/device-task.schema.ts'
import { allRegions } from '../../domain/device/common-events.ts'
import { withPerson } from '../../domain/device/device-view.ts'
import { holds } from '../../domain/device/device.machine.ts'
import type { Practice } from '../../domain/device/practice.ts'
import { boundsOf } from '../../domain/home/plan-rect.ts'
import { classNames } from '../../ui/class-names.ts'
import { pointedActions, presentControls } from './part-actions.ts'
import { practiseMessages as words } from './practise.messages.ts'
import styles from './range-plan.module.css'

/** What the plan needs of the home: rooms as rectangles in metres, west, south, east, north. */
export type PlanOfHouse = {
  readonly storeys: readonly Pick<Home['storeys'][number], 'id' | 'name'>[]
  readonly rooms: readonly Pick<Room, 'id' | 'name' | 'storey' | 'rects'>[]
}

type PlanRoom = PlanOfHouse['rooms'][number]
type Mark = 'ok' | 'attention' | 'trouble' | 'none'

interface RangePlanProps {
  readonly plan: PlanOfHouse
  readonly device: Device
  readonly task: DeviceTask
  readonly practice: Practice
  readonly personName: string | undefined
  readonly isLocked: boolean
  readonly onAct: (action: string) => void
}

const MARGIN_M = 0.25

/** The house from above. Each place of the task is a button on its room, marked with what came of the last try there. */
export function RangePlan(props: RangePlanProps) {
  const { plan, device, task, practice } = props
  const controls = presentControls(device, task, practice.states).filter(({ room }) => room !== undefined)
  const wanted = new Set(controls.map(({ room }) => room))
  const storeys = plan.storeys.filter(({ id }) =>
    plan.rooms.some((room) => room.storey === id && wanted.has(room.id)),
  )
  return (
    <div className={styles.plan} role="group" aria-label={words.plan}>
      {storeys.map((storey) => (
        <section key={storey.id} className={styles.storey} aria-label={storey.name}>
          <h3 className={styles.caption}>{storey.name}</h3>
          <Storey
            {...props}
            rooms={plan.rooms.filter((room) => room.storey === storey.id)}
            controls={controls}
          />
        </section>
      ))}
    </div>
  )
}

interface StoreyProps extends RangePlanProps {
  readonly rooms: readonly PlanRoom[]
  readonly controls: readonly Control[]
}

function Storey({ rooms, controls, device, task, practice, personName, isLocked, onAct }: StoreyProps) {
  const [westEdge, southEdge, eastEdge, northEdge] = boundsOf(
    rooms.flatMap(({ rects }) => rects),
    MARGIN_M,
  )
  const width = eastEdge - westEdge
  const depth = northEdge - southEdge
  const pointed = pointedActions(task, practice)
  const markers = task.stage?.markers ?? []
  const markOf = (room: string) => {
    const control = controls.find((it) => it.room === room)
    return control ? markFor(device, task, practice, control.id) : null
  }
  return (
    <div className={styles.map} style={{ aspectRatio: `${width} / ${depth}` }}>
      <svg
        viewBox={`${westEdge} ${-northEdge} ${width} ${depth}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {rooms.map((room) => (
          <g key={room.id} className={classNames(styles.room, styles[`room-${markOf(room.id) ?? 'plain'}`])}>
            {room.rects.map(([west, south, east, north]) => (
              <rect
                key={`${west},${south}`}
                x={west}
                y={-north}
                width={east - west}
                height={north - south}
                rx={0.08}
              />
            ))}
          </g>
        ))}
      </svg>
      {rooms.map((room) => {
        const [west, south, east, north] = roomiest(room)
        const style = {
          left: `${((west + east) / 2 - westEdge) * (100 / width)}%`,
          top: `${(northEdge - (north + south) / 2) * (100 / depth)}%`,
        }
        const control = controls.find((it) => it.room === room.id)
        if (!control) {
          return (
            <span key={room.id} className={styles.name} style={style}>
              {room.name}
              {markers
                .filter((marker) => marker.room === room.id && holds(marker.when, practice.states))
                .map((marker) => (
                  <strong key={marker.label} className={styles.marker}>
                    {marker.label}
                  </strong>
                ))}
            </span>
          )
        }
        const mark = markOf(room.id) ?? 'none'
        return (
          <button
            key={room.id}
            type="button"
            disabled={isLocked}
            className={classNames(
              styles.place,
              styles[`mark-${mark}`],
              pointed.has(control.id) && styles.pointed,
            )}
            style={style}
            onClick={() => onAct(control.id)}
          >
            <span>{withPerson(control.label, personName)}</span>
            <span className={styles.mark}>
              <MarkIcon mark={mark} />
              {words.mark[mark]}
            </span>
          </button>
        )
      })}
    </div>
  )
}

function MarkIcon({ mark }: { mark: Mark }) {
  const Icon = mark === 'ok' ? Check : mark === 'trouble' ? X : CircleHelp
  return <Icon aria-hidden="true" strokeWidth={2.5} />
}

/** What the region named by the task showed after the last try with this control. */
function markFor(device: Device, task: DeviceTask, practice: Practice, action: string): Mark {
  const last = practice.deeds.findLast((deed) => deed.action === action)
  const region = task.stage?.marks
  if (!last || region === undefined) return 'none'
  return allRegions(device)[region]?.states[last.after[region] ?? '']?.mood ?? 'none'
}

/** The rectangle of a room where a button fits best: a button is about twice as wide as high. */
function roomiest(room: PlanRoom) {
  const fits = ([west, south, east, north]: PlanRoom['rects'][number]) =>
    Math.min(east - west, 2 * (north - south))
  const [first] = room.rects.toSorted((a, b) => fits(b) - fits(a))
  if (!first) throw new Error(`room ${room.id} has no rectangle`)
  return first
}
