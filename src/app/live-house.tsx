import { lazy, type RefObject, Suspense, use, useEffect, useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import { emptyVisitState } from '../domain/attempt/visit-state.ts'
import type { Home } from '../domain/content/home.schema.ts'
import { figuresOf, hiddenNodes, placementsOf } from '../domain/home/dress-home.ts'
import type { WalkPlace } from '../domain/live/trainer-remote.ts'
import { type HouseStage, stageOf } from '../features/visit/house-stage.ts'
import { createLadderStore } from '../features/visit/ladder.store.ts'
import { itemPins, ringPins, roomBehind } from '../features/visit/pins-of.ts'
import { StageSlot } from '../features/visit/stage-slot.tsx'
import { visitMessages } from '../features/visit/visit.messages.ts'
import { chooseWay } from '../features/visit/way-ladder.ts'
import models from '../scene/models.json'
import { type PinButton, PinLayer } from '../scene/pins/pin-layer.tsx'
import { type Insets, RESTING_PITCH } from '../scene/view/view.ts'
import { hasWebGl } from './first-way.ts'
import type { HouseLook } from './live-look.ts'
import { stageRegister } from './stage-register.ts'
import { dressedHomeOf } from './use-dressing.ts'
import { useServices, useSettings } from './use-services.ts'

const ToldPictures = lazy(() => import('./told-pictures.tsx').then((m) => ({ default: m.ToldPictures })))

const ladderStore = createLadderStore()
const HELP_ID = 'live-stage-help'
/** Space that names of rings and the foot of the picture need. */
const PINS_SAFE = { top: 24, right: 24, bottom: 48, left: 24 }
/** A look is told on when it has rested this long. */
const REST_MS = 250
/** Turns smaller than this are the same look. */
const SAME_LOOK_DEG = 1

/** The free walk with its pins, or null on slides where the house only shows. */
export interface LiveWalk {
  readonly pin: string | null
  readonly onWalk: (to: WalkPlace) => void
  readonly onPin: (item: string, at: WalkPlace) => void
}

/** The house on the big screen: Calm moves, led by the trainer, a stop brighter for washed-out projectors. */
export function LiveHouse(props: {
  readonly look: HouseLook
  readonly walk: LiveWalk | null
  /** The part of the picture that a sheet of words covers. */
  readonly covered: Insets
}) {
  const { walk, covered } = props
  const { changes } = props.look
  const { content } = useServices()
  const { settings } = useSettings()
  const { home, dressing } = use(dressedHomeOf(content, props.look.dressing))
  const look = restingPlace(home, dressing.startRoom, props.look)
  const ladder = useStore(ladderStore)
  const way = chooseWay({ ...ladder, webgl: hasWebGl(), wish: settings.pictureQuality })
  const stage = stageOf(home, look.room)
  useEffect(() => stageRegister.open(stage), [stage])
  useLook(stage, look)
  const shownFrom = useShown(stage, home, walk?.pin ?? null)
  useTold(stage, look, walk, shownFrom)

  const room = home.rooms.find(({ id }) => id === look.room)
  const isAway = changes.at(-1)?.away === true
  const onPin = walk?.onPin
  const scene = useMemo(() => {
    const hidden = hiddenNodes(home, dressing)
    const gone = changes.flatMap((change) => change.hidden ?? [])
    return {
      models,
      baseUrl: import.meta.env.BASE_URL,
      label: visitMessages.stage(room?.name ?? ''),
      describedBy: HELP_ID,
      settings: {
        eyeHeight: settings.viewHeight,
        moves: 'calm' as const,
        brighterRooms: true,
        timeOfDay: dressing.time ?? settings.timeOfDay,
        reverseDrag: settings.reverseDrag,
      },
      lamps: Object.assign({ 'indicator_hub-light': 'amber' }, ...changes.map(({ lamps }) => lamps)),
      hidden: { ...hidden, everywhere: [...hidden.everywhere, ...gone] },
      colours: dressing.colours,
      placements: placementsOf(home, dressing).filter(({ node }) => !gone.includes(node)),
      figures: isAway ? [] : figuresOf(home, dressing).map((figure) => ({ ...figure, attention: 0 })),
      things: home.items,
      onOpen: (item: string) => onPin?.(item, placeOf(stage)),
      onFastEnough: ladder.provedFast,
      onTooSlow: ladder.provedSlow,
      onWayFailed: ladder.failed,
      panel: covered,
    }
  }, [stage, home, dressing, room, settings, changes, isAway, onPin, ladder, covered])
  const own = useMemo(() => ({ life: dressing.id, points: dressing.pictures }), [dressing])

  return (
    <>
      <p id={HELP_ID} hidden>
        {visitMessages.stageHelp}
      </p>
      {way === 'pictures' ? (
        <Suspense fallback={null}>
          <ToldPictures
            {...scene}
            home={home}
            dressing={dressing}
            room={room?.name ?? ''}
            own={own}
            walk={stage.walk}
            board={stage.board}
            onHandle={stage.take}
          />
        </Suspense>
      ) : (
        <DrawnStage stage={stage} scene={scene} way={way} />
      )}
      {walk && <WalkPins stage={stage} home={home} room={look.room} walk={walk} covered={covered} />}
    </>
  )
}

interface LiveLook {
  readonly room: string
  readonly point: string | null
  /** Degrees clockwise from the street; null without a point. */
  readonly heading: number | null
  /** The person in this room, or null when they are not here. */
  readonly somebody: Home['items'][number] | null
}

/** Where the room looks: where the trainer walked; else at the person, or into the room that is asked for. */
function restingPlace(home: Home, startRoom: string, { walk, room, person }: HouseLook): LiveLook {
  if (walk) return { room: walk.room, point: walk.point, heading: walk.heading, somebody: null }
  if (person === null) {
    // A walk begins where a visit does, looking into the room, wherever the house looked before.
    const first = home.standingPoints.find((point) => point.room === startRoom)
    return { room: startRoom, point: first?.id ?? null, heading: first?.heading ?? null, somebody: null }
  }
  const figure = home.items.find((item) => item.person === person && (room === null || item.room === room))
  return { room: room ?? figure?.room ?? startRoom, point: null, heading: null, somebody: figure ?? null }
}

type Scene = Omit<Parameters<typeof StageSlot>[0]['show'], 'way'>

function DrawnStage(props: {
  readonly stage: HouseStage
  readonly scene: Scene
  readonly way: 'full' | 'lite'
}) {
  const { stage, scene, way } = props
  const show = useMemo(() => ({ ...scene, way }), [scene, way])
  return <StageSlot stage={stage} show={show} />
}

/** Goes where the session looks, whoever moved it there. */
function useLook(stage: HouseStage, { room, point, heading, somebody }: LiveLook) {
  useEffect(() => {
    const { walk } = stage
    if (point !== null) void walk.goTo(point, heading === null ? {} : { heading, pitch: RESTING_PITCH })
    else if (somebody !== null) void walk.goToItem(somebody)
    else if (walk.room !== room) stage.enter(room)
  }, [stage, room, point, heading, somebody])
}

/** Where the trainer stands on this screen now. */
function placeOf({ walk }: HouseStage): WalkPlace {
  return { room: walk.room, point: walk.point?.id ?? null, heading: Math.round(walk.pose.heading) }
}

/** Faces the thing that is open, after any walk to it; gives the standing point that it is shown from. */
function useShown(stage: HouseStage, home: Home, pin: string | null): RefObject<string | null> {
  const shownFrom = useRef<string | null>(null)
  useEffect(() => {
    const item = home.items.find(({ id }) => id === pin)
    shownFrom.current = null
    if (!item) return
    void stage.walk.showItem(item).then(() => {
      shownFrom.current = placeOf(stage).point
    })
  }, [stage, home, pin])
  return shownFrom
}

/** Tells the session where the trainer walked on this screen, once they stand still. */
function useTold(
  stage: HouseStage,
  look: LiveLook,
  walk: LiveWalk | null,
  shownFrom: RefObject<string | null>,
) {
  const latest = useRef({ look, walk })
  useEffect(() => {
    latest.current = { look, walk }
  })
  const isLed = walk !== null
  useEffect(() => {
    if (!isLed) return undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    const tell = () => {
      const { look: known, walk: listener } = latest.current
      // A slow laptop is still fading one picture into the next.
      if (stage.walk.isMoving) return wait()
      const here = placeOf(stage)
      if (here.point === null) return
      // What is open stays open while the house turns to it; whoever walks on closes it.
      if (listener?.pin != null && here.point === shownFrom.current) return
      const turned = Math.abs(((here.heading - (known.heading ?? here.heading) + 540) % 360) - 180)
      if (here.point === known.point && here.room === known.room && turned <= SAME_LOOK_DEG) return
      listener?.onWalk(here)
    }
    const wait = () => {
      clearTimeout(timer)
      timer = setTimeout(tell, REST_MS)
    }
    const stop = stage.walk.subscribe(wait)
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [stage, isLed, shownFrom])
}

/** Pins and rings over the picture, as in a visit alone: the trainer presses them, the room sees them. */
function WalkPins(props: {
  readonly stage: HouseStage
  readonly home: Home
  readonly room: string
  readonly walk: LiveWalk
  readonly covered: Insets
}) {
  const { stage, home, room, walk, covered } = props
  const safe = useMemo(() => ({ ...PINS_SAFE, left: PINS_SAFE.left + covered.left }), [covered])
  const items = useMemo(() => itemPins(home, room, emptyVisitState, walk.pin), [home, room, walk.pin])
  const rings = useMemo(() => ringPins(home, room), [home, room])
  const press = (id: string, kind: PinButton['kind']) => {
    if (kind === 'point') void stage.walk.goTo(id)
    else if (kind === 'way-out') {
      const to = roomBehind(home, room, id)
      if (to && to.model !== null) stage.enter(to.id)
    } else walk.onPin(id, placeOf(stage))
  }
  return (
    <PinLayer
      board={stage.board}
      items={items}
      rings={rings}
      itemsLabel={visitMessages.thingsHere}
      ringsLabel={visitMessages.waysOut}
      showNames="always"
      safe={safe}
      onPress={press}
      onReveal={(pin) => stage.walk.lookAt(pin.at)}
    />
  )
}
