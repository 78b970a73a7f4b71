import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import type { Home } from '../domain/content/home.schema.ts'
import type { HiddenNodes, Placement } from '../domain/home/dress-home.ts'
import { canSee } from '../domain/home/sight-line.ts'
import type { FailReason, Figure, PictureProps } from './house-handle.ts'
import type { PinBoard } from './pins/pin-board.ts'
import type { ModelsManifest } from './rooms/models-manifest.ts'
import { HouseRenderer } from './view/house-renderer.tsx'
import { type ClickableThing, pickTarget } from './view/pick-target.ts'
import { Stage } from './view/stage.tsx'
import styles from './view/stage.module.css'
import type { ViewStore } from './view/view.store.ts'
import { EYE_HEIGHT_M, eyeOf, fieldOfView, withPad } from './view/view.ts'
import type { HouseWalk } from './walking/house-walk.ts'

export interface HouseSceneProps extends PictureProps {
  readonly home: Home
  readonly models: ModelsManifest
  readonly baseUrl: string
  readonly walk: HouseWalk
  readonly board: PinBoard
  readonly store: ViewStore
  readonly way: 'full' | 'lite'
  /** Colours of lamps by node name: `{ 'indicator_hub-light': 'amber' }`. */
  readonly lamps: Readonly<Record<string, string>>
  /** Nodes that are not there: `prop_cardigan`. */
  readonly hidden: HiddenNodes
  /** Colours of soft furnishings by node: `{ 'soft_curtains': '#c08a5a' }`. */
  readonly colours: Readonly<Record<string, string>>
  /** Devices and belongings at their anchors. */
  readonly placements: readonly Placement[]
  readonly figures: readonly Figure[]
  /** What a click on the picture can open: things of the house, places to put something. */
  readonly things: readonly ClickableThing[]
  /** False while another screen covers the house: nothing is drawn, the canvas stays. */
  readonly isActive: boolean
  readonly onFastEnough: () => void
  /** Full is too slow for this machine. */
  readonly onTooSlow: () => void
  readonly onWayFailed: (reason: FailReason) => void
}

/** Time for the page to put another picture in the place of a canvas that failed. */
const GIVE_UP_MS = 250

/**
 * The house in 3D: one canvas for as long as it works. Pins and panels lie over it and are not its business.
 *
 * A canvas whose context was lost stays dead, and models that failed are not asked for again: so after a failure the
 * next showing begins with a fresh one.
 */
export function HouseScene(props: HouseSceneProps): ReactNode {
  const { isActive, onWayFailed } = props
  const [canvas, setCanvas] = useState({ number: 0, hasFailed: false })
  useEffect(() => {
    if (!canvas.hasFailed || !isActive) return undefined
    const renew = () => setCanvas(({ number }) => ({ number: number + 1, hasFailed: false }))
    const timer = setTimeout(renew, GIVE_UP_MS)
    return () => clearTimeout(timer)
  }, [canvas.hasFailed, isActive])
  const fail = (reason: FailReason) => {
    // A slow canvas still works; it is shown again when somebody asks for it.
    if (reason !== 'slow') setCanvas(({ number }) => ({ number, hasFailed: true }))
    onWayFailed(reason)
  }
  return <HouseCanvas key={canvas.number} {...props} onWayFailed={fail} />
}

function HouseCanvas(props: HouseSceneProps): ReactNode {
  const { home, walk, board, settings, panel, label, describedBy, things, onOpen } = props
  const stage = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const last = useRef<HTMLCanvasElement>(null)
  const veil = useRef<HTMLDivElement>(null)
  const [renderer, setRenderer] = useState<HouseRenderer>()
  const latest = useRef(props)
  useEffect(() => {
    latest.current = props
  })

  useEffect(() => {
    if (!stage.current || !canvas.current || !last.current || !veil.current) return undefined
    const { models, baseUrl, store } = latest.current
    board.setSight((view, at) => canSee(home, walk.room, eyeOf(view), at))
    const made = new HouseRenderer({
      elements: { stage: stage.current, canvas: canvas.current, last: last.current, veil: veil.current },
      home,
      walk,
      board,
      store,
      models,
      baseUrl,
      onFastEnough: () => latest.current.onFastEnough(),
      onTooSlow: () => latest.current.onTooSlow(),
      onWayFailed: (reason) => latest.current.onWayFailed(reason),
    })
    setRenderer(made)
    latest.current.onHandle(made)
    return () => {
      latest.current.onHandle(null)
      made.dispose()
    }
  }, [home, walk, board])

  useEffect(() => {
    walk.configure({ moves: settings.moves, eyeM: EYE_HEIGHT_M[settings.eyeHeight], turnStep: 30 })
  }, [walk, settings.moves, settings.eyeHeight])

  const { way, lamps, hidden, colours, placements, figures, isActive } = props
  const { brighterRooms: isBright, timeOfDay: time } = settings
  useEffect(() => {
    const dressing = { lamps, hidden, colours, placements, figures }
    renderer?.show({ way, time, ...dressing, isActive, panel: withPad(panel), isBright })
  }, [renderer, way, time, lamps, hidden, colours, placements, figures, isActive, panel, isBright])

  useEffect(() => {
    // Pictures may have been shown in between, with a handle of their own.
    if (isActive && renderer) latest.current.onHandle(renderer)
  }, [isActive, renderer])

  const tap = useCallback(
    (x: number, y: number) => {
      const view = renderer?.view()
      const target = view && pickTarget({ ...home, items: things }, walk.room, view, x, y)
      if (target?.kind === 'item') onOpen(target.id)
      else if (target) void walk.goToFloor(target.x, target.y)
    },
    [renderer, home, walk, things, onOpen],
  )

  return (
    <Stage
      ref={stage}
      walk={walk}
      label={label}
      describedBy={describedBy}
      reverseDrag={settings.reverseDrag}
      fovDeg={() => fieldOfView(stage.current?.clientWidth ?? 1, stage.current?.clientHeight ?? 1)}
      onTap={tap}
    >
      <canvas ref={canvas} className={styles.picture} aria-hidden="true" />
      <canvas ref={last} className={styles.last} aria-hidden="true" hidden />
      <div ref={veil} className={styles.veil} />
    </Stage>
  )
}
