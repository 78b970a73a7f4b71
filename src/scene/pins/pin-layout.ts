import type { HousePoint } from '../view/project-point.ts'
import { projectPoint } from '../view/project-point.ts'
import type { Insets, View } from '../view/view.ts'

/** What a pin stands for: a thing to open, a place to walk to, or a way into another room. */
export type PinKind = 'look' | 'try' | 'story' | 'point' | 'way-out'

/** A pin or ring as the layout sees it. */
export interface PinSpec {
  readonly id: string
  readonly kind: PinKind
  readonly at: HousePoint
  /** Width of the name beside it; 0 while names are not shown. */
  readonly labelPx: number
  /** Whether it is drawn large or as on phones. */
  readonly discPx: number
}

/** Where a pin is drawn. `x` and `y` are the middle of its disc or ring. */
export interface PinPlace {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly labelSide: 'left' | 'right'
  /** Length of the stem from the disc down to the thing; 0 when the disc was moved aside. */
  readonly stemPx: number
  readonly box: { readonly x: number; readonly y: number; readonly w: number; readonly h: number }
}

/** Space between disc and name, and between two pins. */
const GAP_PX = 8
/** How far above its thing a pin floats, so that it does not hide it. */
const STEM_PX = 20
/** Size of a floor ring and of the name under it. */
export const RING_PX = { width: 84, height: 46, label: 40 } as const
/** Points this much outside the stage still count as in view: their pin is moved in. */
const EDGE_PX = 24
/** How many discs higher (or lower) a pin may be moved to stand free, in the order tried. */
const LIFTS = [0, 1, 2, -1, 3, -2, 4, -3]
/** How far a ring may be moved from its floor, other than up from below the picture. */
const RING_SHIFT_PX = 120
/** Where else a ring may lie when its place is taken: aside and up, in pixels. */
const RING_SHIFTS: readonly (readonly [number, number])[] = [
  [0, 0],
  [0, 94],
  [110, 0],
  [-110, 0],
]
/** A ring nearer than this lies at the visitor's own feet. */
const OWN_FEET_M = 0.6

/**
 * Places pins and rings: projected, kept inside the safe rectangle, and apart from each other. Nearer pins keep
 * their place, farther ones move up. What is out of view is left out. Depends on nothing but its arguments, so
 * the same look always gives the same picture.
 */
export function layOutPins(view: View, safe: Insets, specs: readonly PinSpec[]): PinPlace[] {
  const area = {
    left: safe.left + GAP_PX,
    top: safe.top + GAP_PX,
    right: view.width - safe.right - GAP_PX,
    bottom: view.height - safe.bottom - GAP_PX,
  }
  const inView = specs.flatMap((spec) => {
    const point = projectPoint(view, spec.at)
    if (!point || isOutside(view, point.x, point.y, isRing(spec))) return []
    const { x, y } = view.pose
    if (isRing(spec) && Math.hypot(spec.at[0] - x, spec.at[1] - y) < OWN_FEET_M) return []
    return [{ spec, point }]
  })
  const placed: PinPlace[] = []
  for (const { spec, point } of inView.toSorted((a, b) => a.point.depthM - b.point.depthM)) {
    const find = isRing(spec) ? freeRingPlace : freePinPlace
    const place = find(spec, point.x, point.y, area, placed)
    if (place) placed.push(place)
  }
  return placed
}

interface Area {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

function isRing(spec: PinSpec): boolean {
  return spec.kind === 'point' || spec.kind === 'way-out'
}

/** A ring on the floor just ahead, below the picture, still counts: it is drawn along the lower edge. */
function isOutside(view: View, x: number, y: number, isRing: boolean): boolean {
  const lowest = isRing ? Infinity : view.height + EDGE_PX
  return x < -EDGE_PX || y < -EDGE_PX || x > view.width + EDGE_PX || y > lowest
}

/** The first free place of a ring: on its floor, or a little up or aside. Farther away it would lie. */
function freeRingPlace(
  spec: PinSpec,
  x: number,
  y: number,
  area: Area,
  placed: readonly PinPlace[],
): PinPlace | undefined {
  for (const [aside, up] of RING_SHIFTS) {
    const place = ringPlace(spec, x, y, aside, up, area)
    if (place && !placed.some((other) => touches(other.box, place.box))) return place
  }
  return undefined
}

function ringPlace(
  spec: PinSpec,
  x: number,
  y: number,
  aside: number,
  up: number,
  area: Area,
): PinPlace | undefined {
  const width = Math.max(RING_PX.width, spec.labelPx)
  const label = spec.labelPx > 0 ? RING_PX.label : 0
  const lowest = area.bottom - RING_PX.height / 2 - label
  const middleX = limit(x + aside, area.left + width / 2, area.right - width / 2)
  // A ring below the picture is moved up to the edge before anything else.
  const middleY = limit(Math.min(y, lowest) - up, area.top + RING_PX.height / 2, lowest)
  if (middleX === undefined || middleY === undefined) return undefined
  if (Math.abs(middleX - x) > RING_SHIFT_PX || middleY - y > RING_SHIFT_PX) return undefined
  const box = { x: middleX - width / 2, y: middleY - RING_PX.height / 2, w: width, h: RING_PX.height + label }
  return { id: spec.id, x: middleX, y: middleY, labelSide: 'right', stemPx: 0, box }
}

/**
 * The first free place: as projected, name on the other side, then higher and higher, then lower. Where the screen
 * is so full that names must overlap, discs still do not: a pin without any place is left to the lists.
 */
function freePinPlace(
  spec: PinSpec,
  x: number,
  y: number,
  area: Area,
  placed: readonly PinPlace[],
): PinPlace | undefined {
  const step = spec.discPx + GAP_PX
  const tries = LIFTS.flatMap((lift) =>
    [false, true].map((flip) => pinPlace(spec, x, y, lift * step, flip, area)),
  )
  const possible = tries.filter((place) => place !== undefined)
  return (
    possible.find((place) => !placed.some((other) => touches(other.box, place.box))) ??
    possible.find((place) => !placed.some((other) => Math.hypot(other.x - place.x, other.y - place.y) < step))
  )
}

function pinPlace(
  spec: PinSpec,
  x: number,
  y: number,
  liftPx: number,
  isFlipped: boolean,
  area: Area,
): PinPlace | undefined {
  const half = spec.discPx / 2
  const middleX = limit(x, area.left + half, area.right - half)
  const middleY = limit(y - STEM_PX - half - liftPx, area.top + half, area.bottom - half)
  if (middleX === undefined || middleY === undefined) return undefined
  const label = spec.labelPx > 0 ? spec.labelPx + GAP_PX : 0
  const fitsRight = middleX + half + label <= area.right
  const fitsLeft = middleX - half - label >= area.left
  const side = fitsRight && (!isFlipped || !fitsLeft) ? 'right' : fitsLeft ? 'left' : 'right'
  const stemPx = Math.abs(middleX - x) < half / 2 ? Math.max(0, y - middleY - half) : 0
  const boxX = side === 'right' ? middleX - half : middleX - half - label
  const box = { x: boxX, y: middleY - half, w: spec.discPx + label, h: spec.discPx }
  return { id: spec.id, x: middleX, y: middleY, labelSide: side, stemPx, box }
}

/** The value moved between the limits; `undefined` when there is no room between them. */
function limit(value: number, low: number, high: number): number | undefined {
  return low > high ? undefined : Math.min(high, Math.max(low, value))
}

function touches(a: PinPlace['box'], b: PinPlace['box']): boolean {
  return a.x < b.x + b.w + GAP_PX && b.x < a.x + a.w + GAP_PX && a.y < b.y + b.h && b.y < a.y + a.h
}
