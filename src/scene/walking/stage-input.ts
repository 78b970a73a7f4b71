import type { HeldKey, HouseWalk } from './house-walk.ts'

/** How far a pointer may stray and still be a click, not a drag. */
const DRAG_PX = { mouse: 6, touch: 12 } as const

/** What the input needs to know about the stage at the time. */
export interface StageInputOptions {
  readonly walk: HouseWalk
  readonly isReversed: () => boolean
  /** Vertical field of view, to turn pixels into degrees: what is under the finger stays there. */
  readonly fovDeg: () => number
  readonly onTap: (x: number, y: number) => void
}

const keys: Readonly<Record<string, HeldKey>> = {
  ArrowUp: 'forward',
  KeyW: 'forward',
  ArrowDown: 'back',
  KeyS: 'back',
  ArrowLeft: 'left',
  KeyA: 'left',
  ArrowRight: 'right',
  KeyD: 'right',
}

/**
 * Makes a stage answer to drags, taps and keys. Keys act only while the stage itself has the focus, so that
 * letters typed elsewhere never walk. Returns the way to undo it all.
 */
export function attachStageInput(stage: HTMLElement, options: StageInputOptions): () => void {
  const { walk } = options
  let pointer: { id: number; x: number; y: number; lastX: number; lastY: number; drags: boolean } | undefined
  const held = new Map<string, HeldKey>()

  const down = (event: PointerEvent) => {
    if (!event.isPrimary || event.button !== 0) return
    const { clientX: x, clientY: y } = event
    pointer = { id: event.pointerId, x, y, lastX: x, lastY: y, drags: false }
  }
  const move = (event: PointerEvent) => {
    if (!pointer || event.pointerId !== pointer.id) return
    const limit = event.pointerType === 'mouse' ? DRAG_PX.mouse : DRAG_PX.touch
    if (!pointer.drags) {
      if (Math.hypot(event.clientX - pointer.x, event.clientY - pointer.y) < limit) return
      pointer.drags = true
      stage.setPointerCapture(event.pointerId)
    }
    const sign = options.isReversed() ? 1 : -1
    const angle = (px: number) => angleOf(px, stage.clientHeight, options.fovDeg())
    walk.drag(angle(event.clientX - pointer.lastX) * sign, angle(event.clientY - pointer.lastY) * -sign)
    pointer.lastX = event.clientX
    pointer.lastY = event.clientY
  }
  const up = (event: PointerEvent) => {
    if (!pointer || event.pointerId !== pointer.id) return
    const wasTap = !pointer.drags
    pointer = undefined
    if (!wasTap) {
      walk.endDrag()
      return
    }
    const box = stage.getBoundingClientRect()
    options.onTap(event.clientX - box.left, event.clientY - box.top)
  }
  const cancel = () => {
    if (pointer?.drags) walk.endDrag()
    pointer = undefined
  }
  const keyDown = (event: KeyboardEvent) => {
    if (event.target !== stage || event.altKey || event.ctrlKey || event.metaKey) return
    const key = keyOf(event)
    if (!key) return
    event.preventDefault()
    if (event.repeat || held.has(event.code)) return
    held.set(event.code, key)
    walk.hold(key)
  }
  const keyUp = (event: KeyboardEvent) => {
    const key = held.get(event.code)
    if (!key) return
    held.delete(event.code)
    walk.release(key)
  }
  const blur = () => {
    held.clear()
    walk.releaseAll()
  }

  const undo = new AbortController()
  const { signal } = undo
  stage.addEventListener('pointerdown', down, { signal })
  stage.addEventListener('pointermove', move, { signal })
  stage.addEventListener('pointerup', up, { signal })
  stage.addEventListener('pointercancel', cancel, { signal })
  stage.addEventListener('keydown', keyDown, { signal })
  stage.addEventListener('keyup', keyUp, { signal })
  stage.addEventListener('blur', blur, { signal })
  return () => undo.abort()
}

/** The angle that so many pixels in the middle of the picture stand for: there it follows the finger exactly. */
function angleOf(px: number, heightPx: number, fovDeg: number): number {
  const focalPx = Math.max(1, heightPx) / 2 / Math.tan((fovDeg * Math.PI) / 360)
  return ((px / focalPx) * 180) / Math.PI
}

function keyOf(event: KeyboardEvent): HeldKey | undefined {
  const key = keys[event.code]
  if (!event.shiftKey || (key !== 'forward' && key !== 'back')) return key
  return key === 'forward' ? 'up' : 'down'
}
