import {
  type CSSProperties,
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useMemo,
  useRef,
} from 'react'
import type { VisitState } from '../../domain/attempt/visit-state.ts'
import type { Home, Item, Room } from '../../domain/content/home.schema.ts'
import type { DeviceSpot } from '../../domain/home/device-spots.ts'
import type { Settings } from '../../domain/ports/settings.ts'
import { type PinButton, PinLayer } from '../../scene/pins/pin-layer.tsx'
import { type Insets, PAD_PX } from '../../scene/view/view.ts'
import { SideSheet } from '../../ui/side-sheet.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import styles from './house-screen.module.css'
import type { HouseStage } from './house-stage.ts'
import { isDone, itemStatus } from './item-status.ts'
import { KindTag } from './kind-tag.tsx'
import { LookPad } from './look-pad.tsx'
import { itemPins, ringPins, roomBehind, spotPins } from './pins-of.ts'
import { useCornerInsets, usePanelInsets } from './use-panel-insets.ts'
import { visitMessages as words } from './visit.messages.ts'

/** Up to this width what stands in the corner reaches from edge to edge. The same as in its style sheet. */
const PHONE_PX = 600

/** What the house screen needs. */
export interface HouseScreenProps {
  readonly stage: HouseStage
  readonly home: Home
  readonly room: Room
  readonly visit: VisitState
  readonly settings: Settings
  readonly openItem: Item | null
  /** Places for a device that a story asks to put somewhere. */
  readonly spots: readonly DeviceSpot[]
  readonly openSpot: DeviceSpot | null
  /** Inside of the panel of the open item or place. */
  readonly panel: ReactNode
  /** The picture: 3D or stills. It gets the part of the stage that the panel covers. */
  readonly picture: (panel: Insets) => ReactNode
  /** Over the picture, under the pins: the reach of a device. */
  readonly overlay?: ReactNode
  /** Over the stage, top left: the lesson, a notice, the story under way. */
  readonly corner: ReactNode
  /** Changes when another thing stands in the corner, so that it is measured again. */
  readonly cornerKey: string
  readonly onOpen: (item: string) => void
  readonly onClose: () => void
  /** Arrived in another room, or asked for one that is played on the plan. */
  readonly onRoom: (room: string) => void
  readonly announce: (text: string) => void
}

/** The stage of the house with everything that lies over it: pins, rings, pad, panel. */
export function HouseScreen(props: HouseScreenProps) {
  const { stage, home, room, visit, settings, openItem, spots, openSpot } = props
  const { onOpen, onClose, onRoom, announce } = props
  const { walk, board } = stage
  const frame = useRef<HTMLDivElement>(null)
  const opened = openItem ?? openSpot
  const panel = usePanelInsets(frame, opened !== null)
  const corner = useCornerInsets(frame, props.cornerKey)
  const items = useMemo(
    () => [
      ...spotPins(spots, room.id, openSpot?.id ?? null),
      ...itemPins(home, room.id, visit, openItem?.id ?? null),
    ],
    [home, room.id, visit, openItem, spots, openSpot],
  )
  const rings = useMemo(() => ringPins(home, room.id), [home, room.id])
  // A small screen has no room for the lesson, the pad and a panel at once; while one reads, the pad can wait.
  const hasPad = panel.bottom === 0 || corner.top === 0
  const safe = useMemo(
    () => ({
      top: corner.top + 8,
      left: corner.left + 8,
      right: panel.right + 8,
      bottom: panel.bottom + (hasPad ? PAD_PX : 8),
    }),
    [panel, corner, hasPad],
  )

  // On a phone the story stands above and the panel below: what one looks at is shown between the two.
  const covered = useMemo(
    () => (panel.bottom > 0 && innerWidth <= PHONE_PX ? { ...panel, top: corner.top } : panel),
    [panel, corner],
  )

  useRoomOfAddress({ stage, room: room.id, onRoom })
  useArrivalWords({ stage, home, announce })

  // Putting something there makes another object of the same place: that is no reason to look again.
  const spotId = openSpot?.id
  useEffect(() => {
    // From across the room, or through the banisters, nobody can see what a thing shows: then one walks to it.
    stage.lookAt(openItem ?? openSpot ?? null)
    // oxlint-disable-next-line react/exhaustive-deps
  }, [openItem, spotId, stage])

  const close = useCallback(() => {
    const id = opened?.id
    onClose()
    if (id !== undefined) frame.current?.querySelector<HTMLElement>(`[data-pin="${id}"]`)?.focus()
  }, [opened, onClose])

  useEscape(opened === null ? null : close)
  useFocusKept(frame, props.cornerKey)

  const press = (id: string, kind: PinButton['kind']) => {
    if (kind === 'point') void walk.goTo(id)
    else if (kind === 'way-out') {
      const to = roomBehind(home, room.id, id)
      if (to?.model === null) onRoom(to.id)
      else if (to) stage.enter(to.id)
    } else onOpen(id)
  }

  const coveredStyle = {
    '--covered-right': `${panel.right}px`,
    '--covered-bottom': `${panel.bottom}px`,
    '--covered-below': `${safe.bottom}px`,
  }
  return (
    <div className={styles.frame} ref={frame} style={coveredStyle as CSSProperties}>
      <VisuallyHidden>
        <h1 tabIndex={-1}>{room.name}</h1>
      </VisuallyHidden>
      {props.picture(covered)}
      {props.overlay}
      <PinLayer
        board={board}
        items={items}
        rings={rings}
        itemsLabel={words.thingsHere}
        ringsLabel={words.waysOut}
        showNames={settings.showNames}
        safe={safe}
        onPress={press}
        onReveal={(pin) => walk.lookAt(pin.at)}
      />
      {hasPad && (
        <LookPad
          onTurn={(steps) => walk.turn(steps)}
          onTilt={(steps) => walk.tilt(steps)}
          onStep={(direction) => void walk.step(direction)}
        />
      )}
      {props.corner}
      {opened && (
        <div data-panel className={styles.panel}>
          <SideSheet
            title={opened.name}
            tag={<KindTag kind={openItem ? tagOf(openItem, visit) : 'place'} />}
            words={{ close: words.close, more: words.sheetMore, less: words.sheetLess }}
            onClose={close}
          >
            {props.panel}
          </SideSheet>
        </div>
      )}
    </div>
  )
}

const tagOf = (item: Item, visit: VisitState) => (isDone(itemStatus(item, visit)) ? 'done' : item.kind)

/** Escape closes the panel wherever the focus is; an open dialog has its own. */
function useEscape(onEscape: (() => void) | null) {
  useEffect(() => {
    if (!onEscape) return undefined
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open]')) return
      onEscape()
    }
    document.addEventListener('keydown', close)
    return () => document.removeEventListener('keydown', close)
  }, [onEscape])
}

/** When the thing in the corner goes and takes the focus with it, the stage gets it. */
function useFocusKept(frame: RefObject<HTMLElement | null>, key: string) {
  const last = useRef(key)
  useEffect(() => {
    // A page that has just come begins at its start, not in the middle.
    if (last.current === key) return
    last.current = key
    if (document.activeElement !== document.body || !document.hasFocus()) return
    frame.current?.querySelector<HTMLElement>('[role="group"][tabindex="0"]')?.focus({ preventScroll: true })
  }, [frame, key])
}

/** Keeps the address and the walk in the same room: whichever changed last is followed. */
function useRoomOfAddress(props: { stage: HouseStage; room: string; onRoom: (room: string) => void }) {
  const { stage, room } = props
  const { walk } = stage
  const latest = useRef(props)
  useEffect(() => {
    latest.current = props
  })
  useEffect(() => {
    if (walk.room !== room) stage.enter(room)
  }, [stage, walk, room])
  useEffect(
    () =>
      walk.onArrive((arrival) => {
        if (arrival.room !== latest.current.room) latest.current.onRoom(arrival.room)
      }),
    [walk],
  )
}

/** Says where one is after each arrival, for people who listen. */
function useArrivalWords({ stage, home, announce }: Pick<HouseScreenProps, 'stage' | 'home' | 'announce'>) {
  const { walk } = stage
  useEffect(
    () =>
      walk.onArrive(({ room: id, point }) => {
        const room = home.rooms.find((entry) => entry.id === id)
        if (!room) return
        const by = home.standingPoints.find((entry) => entry.id === point)?.words
        const count = home.items.filter((item) => item.room === id).length
        announce(words.arrived(by === undefined ? room.inWords : `${room.inWords}, ${by}`, count))
      }),
    [walk, home, announce],
  )
}
