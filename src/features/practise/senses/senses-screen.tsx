import { Eye } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { Device } from '../../../domain/content/device.schema.ts'
import type { Home, Room } from '../../../domain/content/home.schema.ts'
import { withPerson } from '../../../domain/device/device-view.ts'
import {
  type PlanPoint,
  reachAreas,
  type SensePlace,
  senseOutline,
} from '../../../domain/device/sense-field.ts'
import { boundsOf } from '../../../domain/home/plan-rect.ts'
import { LinkButton } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { classNames } from '../../../ui/class-names.ts'
import { Page, PageHeading, TextList } from '../../../ui/page.tsx'
import { lessonMessages } from '../lessons.messages.ts'
import styles from './senses-screen.module.css'

const words = lessonMessages.senses
const MARGIN_M = 0.4
/** How wide a letter of a room's name is drawn on the plan. */
const LETTER_M = 0.2

interface SensesScreenProps {
  readonly device: Device
  readonly home: Home
  /** Where the device stands in the home, and the room it is in. */
  readonly place: SensePlace & { readonly room: string }
  readonly personName?: string | undefined
  readonly href: (path: string) => string
  readonly back: ReactNode
}

/** What a device notices and what it does not: on the plan of the house and in words. */
export function SensesScreen(props: SensesScreenProps) {
  const { device, home, place, personName, href, back } = props
  const [isShown, setShown] = useState(true)
  const say = (text: string) => withPerson(text, personName)
  const outline = senseOutline(device.senses, place)
  const roomName = (id: string | undefined) => home.rooms.find((room) => room.id === id)?.name
  return (
    <Page wide>
      <PageHeading lead={say(device.senses.words)}>{words.title(device.shortName)}</PageHeading>
      <div className={styles.both}>
        <div className={styles.left}>
          {outline ? (
            <Checkbox label={words.show} checked={isShown} onChange={setShown} />
          ) : (
            <p>{words.noField}</p>
          )}
          <SensePlan {...props} outline={isShown ? outline : null} />
          <p className={styles.key}>{outline ? words.key : words.keyWithoutReach}</p>
        </div>
        <section aria-labelledby="blind" className={styles.right}>
          <h2 id="blind">{words.blind}</h2>
          <TextList
            items={device.senses.blindSpots.map((spot) => {
              const room = roomName(spot.room)
              return (
                <>
                  {room !== undefined && <strong>{words.inRoom(room)}</strong>}
                  {say(spot.words)}
                </>
              )
            })}
          />
          <div>
            <LinkButton
              icon={Eye}
              href={href(`/house/${device.room}?home=show-home&item=${device.anchor}&reach=1`)}
            >
              {words.inHouse}
            </LinkButton>
          </div>
        </section>
      </div>
      <div>{back}</div>
    </Page>
  )
}

interface SensePlanProps extends SensesScreenProps {
  readonly outline: readonly PlanPoint[] | null
}

/** The storey the device is on, from above: rooms with a blind spot hatched, and the reach of the device. */
function SensePlan({ device, home, place, outline }: SensePlanProps) {
  const storey = home.rooms.find(({ id }) => id === place.room)?.storey
  const rooms = home.rooms.filter((room) => room.storey === storey)
  const [west, south, east, north] = boundsOf(
    rooms.flatMap(({ rects }) => rects),
    MARGIN_M,
  )
  const blind = new Set(device.senses.blindSpots.map(({ room }) => room))
  return (
    <svg
      className={styles.plan}
      viewBox={`${west} ${-north} ${east - west} ${north - south}`}
      role="img"
      aria-label={words.plan}
    >
      <defs>
        <pattern
          id="blind-hatch"
          width="0.3"
          height="0.3"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="0.3" height="0.3" className={styles.floor} />
          <rect width="0.1" height="0.3" className={styles.hatch} />
        </pattern>
      </defs>
      {rooms.map((room) => (
        <g key={room.id} className={classNames(styles.room, blind.has(room.id) && styles.blind)}>
          {room.rects.map((rect) => (
            <Rect key={rect.join()} rect={rect} />
          ))}
        </g>
      ))}
      {outline && (
        <path
          className={styles.field}
          d={reachAreas(home, device.senses, place.room, outline)
            .map((area) => `M${area.map(([x, y]) => `${x} ${-y}`).join('L')}Z`)
            .join('')}
        />
      )}
      <circle cx={place.x} cy={-place.y} r={0.16} className={styles.device} />
      {rooms.map((room) => (
        <RoomName key={room.id} room={room} />
      ))}
    </svg>
  )
}

function Rect({ rect: [west, south, east, north] }: { rect: Room['rects'][number] }) {
  return <rect x={west} y={-north} width={east - west} height={north - south} />
}

function RoomName({ room }: { room: Room }) {
  const [largest] = room.rects.toSorted((a, b) => areaOf(b) - areaOf(a))
  if (!largest) return null
  const [west, south, east, north] = largest
  const x = (west + east) / 2
  const lines = room.name.length * LETTER_M > east - west ? inTwoLines(room.name) : [room.name]
  return (
    <text x={x} y={-(south + north) / 2} textAnchor="middle" className={styles.name}>
      {lines.map((line, at) => (
        <tspan key={line} x={x} dy={at === 0 ? undefined : '1.2em'}>
          {line}
        </tspan>
      ))}
    </text>
  )
}

/** Breaks a name at the space that is nearest to its middle. */
function inTwoLines(name: string): readonly string[] {
  const middle = name.length / 2
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index)
  const at = spaces.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0]
  return at === undefined ? [name] : [name.slice(0, at), name.slice(at + 1)]
}

const areaOf = ([west, south, east, north]: Room['rects'][number]) => (east - west) * (north - south)
