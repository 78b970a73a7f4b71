import { type ReactNode, useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import type { Home } from '../../domain/content/home.schema.ts'
import type { HiddenNodes, Placement } from '../../domain/home/dress-home.ts'
import { canSee } from '../../domain/home/sight-line.ts'
import type { FrameInfo, PictureHandle, PictureProps } from '../house-handle.ts'
import type { PinBoard } from '../pins/pin-board.ts'
import type { ModelsManifest } from '../rooms/models-manifest.ts'
import type { HouseWalk } from '../walking/house-walk.ts'
import { BRIGHT, BrightFilter } from './bright-filter.tsx'
import { GoneMarks } from './gone-marks.tsx'
import { goneThings, isAtHome } from './gone-things.ts'
import { type ClickableThing, pickTarget } from './pick-target.ts'
import { PlacedPictures } from './placed-pictures.tsx'
import {
  type OwnPictures,
  placeInStill,
  STILL,
  STILL_TURN,
  stillFile,
  stillFor,
  stillShift,
  stillView,
} from './still.ts'
import { Stage } from './stage.tsx'
import styles from './stage.module.css'
import { eyeOf, type View } from './view.ts'

export interface PictureViewProps extends PictureProps {
  readonly home: Home
  readonly walk: HouseWalk
  readonly board: PinBoard
  readonly baseUrl: string
  readonly own: OwnPictures
  readonly models: ModelsManifest
  /** What is not where the home has it. */
  readonly hidden: HiddenNodes
  /** What stands at anchors of the home. */
  readonly placements: readonly Placement[]
  /** What stood at anchors of the home when the stills were taken. */
  readonly usual: readonly Placement[]
  /** What a click on the picture can open: things of the house, places to put something. */
  readonly things: readonly ClickableThing[]
  /** Who is in the home now. */
  readonly figures: readonly { readonly person: string }[]
  /** Stands over what a still shows and is not there any more. */
  readonly goneWords: string
  /** What stands on the empty stage: while the first still is on its way, and when a still cannot be had. */
  readonly notes: { readonly coming: ReactNode; readonly missing: ReactNode }
}

const NO_FRAME: FrameInfo = { calls: 0, triangles: 0, textures: 0, geometries: 0 }

/** The house in stills, for devices without 3D: the same places, pins and keys, eight directions a place. */
export function PictureView(props: PictureViewProps): ReactNode {
  const { home, walk, board, baseUrl, own, things, settings, panel, label, describedBy, onOpen, onHandle } =
    props
  const stage = useRef<HTMLDivElement>(null)
  const stills = useRef<HTMLDivElement>(null)
  const [still, setStill] = useState(() => stillFor(home, own, walk.room, walk.pose))
  const [shown, setShown] = useState<readonly string[]>([])
  const [isMissing, setMissing] = useState(false)
  const [loaded] = useState(makeSignal)

  const view = useCallback(() => {
    const box = stage.current
    const now = stillFor(home, own, walk.room, walk.pose)
    if (!box || !now) return undefined
    const size = { width: box.clientWidth, height: box.clientHeight }
    return stillView(home, now, size, panel, walk.pose.heading)
  }, [home, own, walk, panel])
  const draw = useCallback(() => {
    const now = view()
    if (!now) return
    stills.current?.style.setProperty('--shift', `${stillShift(now, panel)}px`)
    board.draw(now)
  }, [board, view, panel])

  useEffect(() => board.setSight((seen, at) => canSee(home, walk.room, eyeOf(seen), at)), [home, walk, board])

  const { moves } = settings
  useEffect(() => {
    // Stills exist for standing points and eight headings only, so every move is a jump.
    walk.configure({
      moves: 'calm',
      turnStep: STILL_TURN,
      shows: (from, { at }) => placeInStill(home, own, from, at),
    })
    const point = stillFor(home, own, walk.room, walk.pose)?.point
    if (point && walk.point?.id !== point) void walk.goTo(point)
    walk.turn(0)
    return () => walk.configure({ moves, turnStep: 30, shows: null })
  }, [home, own, walk, moves])

  useEffect(() => {
    const follow = () => {
      const now = stillFor(home, own, walk.room, walk.pose)
      setStill((before) => (before && now && stillFile(before) === stillFile(now) ? before : now))
      draw()
    }
    follow()
    const stop = runWalk(walk, follow)
    const resize = new ResizeObserver(draw)
    if (stage.current) resize.observe(stage.current)
    return () => {
      stop()
      resize.disconnect()
    }
  }, [home, own, walk, draw])

  const file = still && `${baseUrl}pictures/${stillFile(still)}`
  useEffect(() => {
    if (!file) return undefined
    const image = new Image()
    let isWanted = true
    image.src = file
    const finish = (isThere: boolean) => {
      // The one before stays underneath while the new one fades in. Without a new one it would lie about the place.
      if (isWanted) {
        setShown((before) => (isThere ? [...before.filter((name) => name !== file).slice(-1), file] : []))
        setMissing(!isThere)
      }
      loaded.give()
    }
    image.decode().then(
      () => finish(true),
      () => finish(false),
    )
    return () => {
      isWanted = false
    }
  }, [file, loaded])

  const give = useEffectEvent((handle: PictureHandle | null) => onHandle(handle))
  useEffect(() => {
    give(pictureHandle(walk, loaded.given))
    return () => give(null)
  }, [walk, loaded])

  const tap = (x: number, y: number) => {
    const now = view()
    const target = now && pickTarget({ ...home, items: things }, walk.room, now, x, y)
    if (target?.kind === 'item') onOpen(target.id)
    else if (target) void walk.goToFloor(target.x, target.y)
  }
  // A thing that has left its place in the home and stands somewhere else: no still shows it there.
  const { hidden, placements, figures, usual } = props
  const put = useMemo(
    () => placements.filter((it) => hidden.everywhere.includes(it.node) && !isAtHome({ home, usual }, it)),
    [placements, hidden, home, usual],
  )
  const gone = useMemo(
    () => goneThings({ home, usual, placements, hidden, figures }),
    [home, usual, placements, hidden, figures],
  )
  const isSeen = useCallback(
    (seen: View, { room, at }: Pick<Placement, 'room' | 'at'>) =>
      room === walk.room && canSee(home, room, eyeOf(seen), at),
    [home, walk],
  )
  const { top, right, bottom, left } = panel
  const bright = settings.brighterRooms ? BRIGHT : undefined
  return (
    <Stage
      ref={stage}
      walk={walk}
      label={label}
      describedBy={describedBy}
      reverseDrag={settings.reverseDrag}
      fovDeg={() => STILL.fovDeg}
      onTap={tap}
    >
      {bright && <BrightFilter />}
      <div
        ref={stills}
        className={styles.stills}
        style={{ inset: `${top}px ${right}px ${bottom}px ${left}px`, filter: bright }}
      >
        {shown.map((name) => (
          <img key={name} src={name} alt="" className={styles.still} draggable={false} />
        ))}
        {shown.length === 0 && (isMissing ? props.notes.missing : props.notes.coming)}
      </div>
      <GoneMarks board={board} gone={gone} words={props.goneWords} isSeen={isSeen} />
      <PlacedPictures
        board={board}
        placements={put}
        lights={props.models.anchors}
        baseUrl={baseUrl}
        isSeen={isSeen}
        filter={bright}
      />
    </Stage>
  )
}

/** Lets the walk's time run while it moves; between moves nothing runs. */
function runWalk(walk: HouseWalk, onStep: () => void): () => void {
  let frame = 0
  let lastMs = 0
  const tick = (nowMs: number) => {
    const isMoving = walk.advance(lastMs ? (nowMs - lastMs) / 1000 : 1 / 60)
    lastMs = nowMs
    onStep()
    frame = isMoving ? requestAnimationFrame(tick) : 0
  }
  const start = () => {
    onStep()
    if (frame || !walk.isMoving) return
    lastMs = 0
    frame = requestAnimationFrame(tick)
  }
  const stop = walk.subscribe(start)
  return () => {
    stop()
    cancelAnimationFrame(frame)
  }
}

/** A promise and the way to keep it. */
function makeSignal() {
  const waiting: (() => void)[] = []
  const given = new Promise<true>((resolve) => waiting.push(() => resolve(true)))
  return { given, give: () => waiting.forEach((tell) => tell()) }
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()))
}

function pictureHandle(walk: HouseWalk, loaded: Promise<true>): PictureHandle {
  return {
    ready: () => loaded,
    redraw: nextFrame,
    step: (seconds) => {
      walk.advance(seconds)
      return nextFrame()
    },
    isStopped: () => false,
    info: () => NO_FRAME,
    visibleRooms: () => [walk.room],
  }
}
