import { headingTowards, turnBetween } from '../../domain/home/heading.ts'
import type { HousePoint } from '../view/project-point.ts'
import { projectPoint } from '../view/project-point.ts'
import type { Insets, View } from '../view/view.ts'

/** What a pin stands for: a thing to open, a place to put something, a place to walk to, or a way into another room. */
export type PinKind = 'look' | 'try' | 'story' | 'place' | 'point' | 'way-out'

/** A pin or ring as the layout sees it. */
export interface PinSpec {
  readonly id: string
  readonly kind: PinKind
  readonly at: HousePoint
  /** Width of the name beside it; 0 while names are not shown. */
  readonly labelPx: number
  /** Whether it is drawn large or as on phones. */
  readonly discPx: number
  /** A ring behind furniture: drawn, it would lie on the furniture. */
  readonly isHidden?: boolean
}

/** Where a pin is drawn. `x` and `y` are the middle of its disc or ring. */
export interface PinPlace {
  readonly id: string
  readonly x: number
  readonly y: number
  /** Where the name stands: beside the disc of a pin, under or over a ring, in a row above the lower edge. */
  readonly labelSide: 'left' | 'right' | 'under' | 'over' | 'docked'
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
/** Size of the disc of a ring whose floor is below the picture. */
export const DOCKED_PX = 48
/** Only what is near and ahead is docked: one step, not a walk through the room. */
const DOCKED_M = 2.5
const DOCKED_DEG = 50
/** How far aside a docked ring may stand from its direction. */
const DOCKED_SHIFT_PX = 140
/** Points this much outside the stage still count as in view: their pin is moved in. */
const EDGE_PX = 24
/** How far up (or down) a pin may be moved to stand free, in pixels, in the order tried. */
const LIFTS_PX = [0, 32, 60, -32, -60]
/** A pin farther than this from where it belongs would point at something else. */
const PIN_SHIFT_PX = 60
/** How many pins may move over one after the other to make room for one more. */
const MOST_MOVES = 2
/** A ring farther than this from its place on the floor would hang on a wall. */
const RING_SHIFT_PX = 12
/** A place nearer than this is where the visitor stands. A way out may be as near: it leads on. */
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
    if (!point || isOutside(view, point.x, point.y, isRing(spec.kind))) return []
    const { x, y } = view.pose
    if (spec.isHidden) return []
    if (spec.kind === 'point' && Math.hypot(spec.at[0] - x, spec.at[1] - y) < OWN_FEET_M) return []
    return [{ spec, point }]
  })
  let placed: readonly PinPlace[] = []
  const possible = new Map<string, readonly PinPlace[]>()
  // While something is to be put somewhere, its places come first: on a crowded table no thing may hide them.
  const rank = ({ spec }: (typeof inView)[number]) => (spec.kind === 'place' ? 0 : 1)
  const nearestFirst = inView.toSorted((a, b) => rank(a) - rank(b) || a.point.depthM - b.point.depthM)
  for (const { spec, point } of nearestFirst) {
    const { x, y } = point
    if (isRing(spec.kind)) {
      const place = ringPlace(spec, x, y, area, placed) ?? dockedPlace(view, spec, x, y, area, placed)
      if (place) placed = [...placed, place]
      continue
    }
    const own = possiblePlaces(spec, x, y, area)
    possible.set(spec.id, own)
    placed = makeRoom(own, placed, possible) ?? placed
  }
  return nearestFirst.flatMap(({ spec }) =>
    placed.filter(({ id }) => id === spec.id).map((place) => withoutCrossing(place, placed)),
  )
}

/** A stem across the disc of another pin would point at that one: then the pin has none. */
function withoutCrossing(place: PinPlace, placed: readonly PinPlace[]): PinPlace {
  if (place.stemPx === 0) return place
  const stem = { x: place.x - 1, y: place.y + place.box.h / 2, w: 2, h: place.stemPx }
  const isCrossing = placed.some((other) => other !== place && touches(stem, discOf(other)))
  return isCrossing ? { ...place, stemPx: 0 } : place
}

interface Area {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The square around a disc, without the name. */
function discOf({ x, y, box, labelSide }: PinPlace): PinPlace['box'] {
  const isFloor = labelSide === 'under' || labelSide === 'over'
  const [w, h] = isFloor ? [RING_PX.width, RING_PX.height] : [box.h, box.h]
  return { x: x - w / 2, y: y - h / 2, w, h }
}

/** Whether a pin lies on the floor: a place to walk to, or a way out. */
export function isRing(kind: PinKind): boolean {
  return kind === 'point' || kind === 'way-out'
}

/** The floor just ahead lies below the picture; rings on it still count. */
function isOutside(view: View, x: number, y: number, isRing: boolean): boolean {
  const lowest = isRing ? Infinity : view.height + EDGE_PX
  return x < -EDGE_PX || y < -EDGE_PX || x > view.width + EDGE_PX || y > lowest
}

/** The free place of a ring: on its floor, its name under it or over it. There is no other. */
function ringPlace(
  spec: PinSpec,
  x: number,
  y: number,
  area: Area,
  placed: readonly PinPlace[],
): PinPlace | undefined {
  const { width, height, label } = RING_PX
  const boxWidth = Math.max(width, spec.labelPx)
  const labelPx = spec.labelPx > 0 ? label : 0
  const middleX = limit(x, area.left + boxWidth / 2, area.right - boxWidth / 2)
  if (middleX === undefined) return undefined
  for (const labelSide of ['under', 'over'] as const) {
    const above = height / 2 + (labelSide === 'over' ? labelPx : 0)
    const below = height / 2 + (labelSide === 'under' ? labelPx : 0)
    const middleY = limit(y, area.top + above, area.bottom - below)
    if (middleY === undefined || Math.hypot(middleX - x, middleY - y) > RING_SHIFT_PX) continue
    const box = { x: middleX - boxWidth / 2, y: middleY - above, w: boxWidth, h: above + below }
    if (placed.some((other) => touches(other.box, box))) continue
    return { id: spec.id, x: middleX, y: middleY, labelSide, stemPx: 0, box }
  }
  return undefined
}

/** Along the lower edge, for the floor just ahead, which no picture shows: a button with its name, no ring. */
function dockedPlace(
  view: View,
  spec: PinSpec,
  x: number,
  y: number,
  area: Area,
  placed: readonly PinPlace[],
): PinPlace | undefined {
  const { pose } = view
  const [east, north] = [spec.at[0] - pose.x, spec.at[1] - pose.y]
  const aside = Math.abs(turnBetween(pose.heading, headingTowards(0, 0, east, north)))
  if (y < area.bottom - RING_PX.height || Math.hypot(east, north) > DOCKED_M || aside > DOCKED_DEG)
    return undefined
  const w = DOCKED_PX + (spec.labelPx > 0 ? GAP_PX + spec.labelPx : 0)
  const middle = limit(x, area.left + w / 2, area.right - w / 2)
  if (middle === undefined || Math.abs(middle - x) > DOCKED_SHIFT_PX) return undefined
  const box = { x: middle - w / 2, y: area.bottom - DOCKED_PX, w, h: DOCKED_PX }
  if (box.y < area.top || placed.some((other) => touches(other.box, box))) return undefined
  const discX = box.x + DOCKED_PX / 2
  return { id: spec.id, x: discX, y: box.y + DOCKED_PX / 2, labelSide: 'docked', stemPx: 0, box }
}

/** Where a pin may stand, best first: as projected, name on the other side, then higher, then lower. */
function possiblePlaces(spec: PinSpec, x: number, y: number, area: Area): PinPlace[] {
  return LIFTS_PX.flatMap((liftPx) =>
    [false, true].map((flip) => raisedPlace(spec, x, y, liftPx, flip, area)),
  ).filter((place) => place !== undefined)
}

/**
 * The first free place, never so far that the pin would point at something else. Where the screen is so full that
 * names must overlap, discs still do not.
 */
function freePlace(possible: readonly PinPlace[], placed: readonly PinPlace[]): PinPlace | undefined {
  return (
    possible.find((place) => !placed.some((other) => touches(other.box, place.box))) ??
    possible.find((place) => !placed.some((other) => hidesDisc(other, place)))
  )
}

/**
 * Four things side by side on one table: the nearer ones can stand so that the last has no place left. Pins in its way
 * then move over, each to a place of its own, and those in theirs. A pin that still has no place is left to the lists.
 * @returns All places with the new one; `undefined` when there is no room.
 */
function makeRoom(
  possible: readonly PinPlace[],
  placed: readonly PinPlace[],
  placesOf: ReadonlyMap<string, readonly PinPlace[]>,
  moves = MOST_MOVES,
): readonly PinPlace[] | undefined {
  const free = freePlace(possible, placed)
  if (free) return [...placed, free]
  if (moves === 0) return undefined
  for (const place of possible) {
    const inTheWay = placed.filter((other) => hidesDisc(other, place))
    const others = placed.filter((other) => !inTheWay.includes(other))
    let all: readonly PinPlace[] | undefined = [...others, place]
    for (const { id } of inTheWay) {
      const fixed: readonly PinPlace[] = all
      const aside = (placesOf.get(id) ?? []).filter((it) => !hidesDisc(place, it))
      all = makeRoom(aside, fixed, placesOf, moves - 1)
      if (!all) break
    }
    if (all) return all
  }
  return undefined
}

function raisedPlace(
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
  if (Math.hypot(middleX - x, middleY - (y - STEM_PX - half)) > PIN_SHIFT_PX) return undefined
  const label = spec.labelPx > 0 ? spec.labelPx + GAP_PX : 0
  const fitsRight = middleX + half + label <= area.right
  const fitsLeft = middleX - half - label >= area.left
  const side = fitsRight && (!isFlipped || !fitsLeft) ? 'right' : fitsLeft ? 'left' : 'right'
  const stemPx = Math.abs(middleX - x) < half / 2 ? Math.max(0, Math.min(y, area.bottom) - middleY - half) : 0
  const boxX = side === 'right' ? middleX - half : middleX - half - label
  const box = { x: boxX, y: middleY - half, w: spec.discPx + label, h: spec.discPx }
  return { id: spec.id, x: middleX, y: middleY, labelSide: side, stemPx, box }
}

/** The value moved between the limits; `undefined` when there is no room between them. */
function limit(value: number, low: number, high: number): number | undefined {
  return low > high ? undefined : Math.min(high, Math.max(low, value))
}

/** Whether one of two pins would lie over the disc of the other. */
function hidesDisc(a: PinPlace, b: PinPlace): boolean {
  return touches(a.box, discOf(b)) || touches(discOf(a), b.box)
}

function touches(a: PinPlace['box'], b: PinPlace['box']): boolean {
  return a.x < b.x + b.w + GAP_PX && b.x < a.x + a.w + GAP_PX && a.y < b.y + b.h && b.y < a.y + a.h
}
