import type { PartBox } from '../../scene/devices/close-up-props.ts'

/** How far the middle of a name stands from the middle of its part, in points. */
export interface LabelPlace {
  readonly x: number
  readonly y: number
  /** There was no room beside the part: a line leads from the part to its name. */
  readonly isOff: boolean
}

/** A part and its name. A part that shows its name itself only keeps its room. */
export interface NamedBox {
  readonly id: string
  readonly label: string
  readonly box: PartBox
  readonly isNamed?: boolean
}

/** The size of the picture on the screen, and of a letter of the page, in points. */
export interface PictureSize {
  readonly width: number
  readonly height: number
  readonly letter: number
}

interface Area {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Space that two names keep between them, and a name keeps from the edge of the picture. */
const GAP = 4
/** A name that is further from its part needs a line to it. */
const BESIDE = 12
/** Hiding a whole small part is as bad as hiding this many square points of a large one. */
const SMALL_PART = 2000
/** A name that is nearer to another part than to its own is as bad as hiding so many square points. */
const MISLEADS = 600
/** How far off a name goes where there is no room beside its part, in points. */
const STEP_OFF = 26
/** What one needs to see of a part, however small it is drawn, in points: its lamp and the edge round it. */
const LEAST_SEEN = 24
/** Where a name may stand round its part: left or right, down or up, in halves of its own size, and steps further off. */
const ways: readonly (readonly [number, number])[] = [
  [0, 1],
  [0, -1],
  [-1, 1],
  [1, 1],
  [-1, -1],
  [1, -1],
  [2, 0],
  [-2, 0],
  [0, 0],
  [0, 2],
  [0, -2],
  [-1.5, 2],
  [1.5, 2],
  [-1.5, -2],
  [1.5, -2],
  [3, 0],
  [-3, 0],
  [4.5, 0],
  [-4.5, 0],
  [6, 0],
  [-6, 0],
]

/** Keeps a box inside the picture, so that what sticks out of it can still be pressed. */
export function clampBox(box: PartBox): PartBox {
  const left = Math.min(0.98, Math.max(0, box.left))
  const top = Math.min(0.96, Math.max(0, box.top))
  return {
    left,
    top,
    width: Math.max(0.02, Math.min(1, box.left + box.width) - left),
    height: Math.max(0.04, Math.min(1, box.top + box.height) - top),
  }
}

/**
 * Finds a place for each name on a picture of this size: on a part that is large enough, else beside it where it
 * covers no other name, leaves the picture nowhere and hides as little as it can of the parts.
 */
export function labelPlaces(
  parts: readonly NamedBox[],
  picture: PictureSize,
): ReadonlyMap<string, LabelPlace> {
  const areas = new Map(parts.map((part) => [part.id, areaOf(part.box, picture)]))
  // Which name chooses first decides how good the rest can be, so a few orders are tried.
  const tried = orders.map((order) => placedInOrder(parts.toSorted(order), areas, picture))
  return tried.reduce((best, it) => (it.cost < best.cost ? it : best)).places
}

/** Orders to place names in. The longest name is the hardest to place, so most often it is best first. */
const orders: readonly ((a: NamedBox, b: NamedBox) => number)[] = [
  (a, b) => b.label.length - a.label.length,
  (a, b) => a.box.left - b.box.left,
  (a, b) => b.box.left - a.box.left,
  (a, b) => a.box.top - b.box.top,
  (a, b) => b.box.top - a.box.top,
  (a, b) => a.box.width * a.box.height - b.box.width * b.box.height,
]

function placedInOrder(
  parts: readonly NamedBox[],
  areas: ReadonlyMap<string, Area>,
  picture: PictureSize,
): { readonly cost: number; readonly places: ReadonlyMap<string, LabelPlace> } {
  const taken: Area[] = []
  const places = new Map<string, LabelPlace>()
  let total = 0
  for (const { id, label, isNamed } of parts) {
    const part = areas.get(id)
    if (!part || isNamed) continue
    const size = labelSize(label, picture)
    const costs = ways.map((way, order) => {
      const area = standing(part, size, way, picture)
      const names = sum(taken.map((other) => shared(area, grown(other, GAP))))
      const isOnIt = way[0] === 0 && way[1] === 0
      const hidden = sum([...areas].map(([other, box]) => (isOnIt && other === id ? 0 : hiding(area, box))))
      const isInside = isOnIt && fits(size, part)
      const others = [...areas].filter(([other]) => other !== id)
      const misleads = others.filter(([, box]) => gap(area, box) + GAP < gap(area, part)).length
      return {
        area,
        cost: names * 1000 + misleads * MISLEADS + (isInside ? 0 : hidden) + (isInside ? 0 : 1 + order),
      }
    })
    const best = costs.reduce((least, it) => (it.cost < least.cost ? it : least))
    total += best.cost
    taken.push(best.area)
    places.set(id, {
      x: middle(best.area).x - middle(part).x,
      y: middle(best.area).y - middle(part).y,
      isOff: gap(best.area, part) > BESIDE,
    })
  }
  return { cost: total, places }
}

/** How large a name is drawn: the same measures as the style sheet's. */
function labelSize(label: string, { width, letter }: PictureSize) {
  const size = Math.min(letter * 1.3125, Math.max(letter, width * 0.031))
  const line = label.length * size * 0.56
  const widest = width * 0.46 - 24
  const lines = Math.ceil(line / widest)
  return { width: Math.min(line, widest) + 24, height: lines * size * 1.15 + 8 }
}

function standing(
  part: Area,
  { width, height }: { width: number; height: number },
  [across, down]: readonly [number, number],
  picture: PictureSize,
): Area {
  const { x, y } = middle(part)
  const beside = down === 0 && across !== 0
  const wide = beside
    ? Math.sign(across) * ((part.right - part.left) / 2 + width / 2 + 2 + (Math.abs(across) - 2) * STEP_OFF)
    : across * (width / 3)
  const left = within(x + wide - width / 2, picture.width - width)
  const off = Math.max(0, Math.abs(down) - 1) * STEP_OFF
  const high = down === 0 ? 0 : Math.sign(down) * ((part.bottom - part.top) / 2 + height / 2 + 2 + off)
  const top = within(y + high - height / 2, picture.height - height)
  return { left, top, right: left + width, bottom: top + height }
}

function within(value: number, most: number): number {
  return Math.max(GAP, Math.min(most - GAP, value))
}

function areaOf({ left, top, width, height }: PartBox, picture: PictureSize): Area {
  const across = Math.max(LEAST_SEEN, width * picture.width) / 2
  const down = Math.max(LEAST_SEEN, height * picture.height) / 2
  const x = (left + width / 2) * picture.width
  const y = (top + height / 2) * picture.height
  return { left: x - across, top: y - down, right: x + across, bottom: y + down }
}

function middle({ left, top, right, bottom }: Area): { x: number; y: number } {
  return { x: (left + right) / 2, y: (top + bottom) / 2 }
}

function fits(size: { width: number; height: number }, part: Area): boolean {
  return size.width < part.right - part.left && size.height < part.bottom - part.top
}

function grown({ left, top, right, bottom }: Area, by: number): Area {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by }
}

/** How much of two areas is the same, in square points. */
function shared(a: Area, b: Area): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return Math.max(0, width) * Math.max(0, height)
}

/** How far apart two areas are. */
function gap(a: Area, b: Area): number {
  const across = Math.max(0, a.left - b.right, b.left - a.right)
  const down = Math.max(0, a.top - b.bottom, b.top - a.bottom)
  return Math.hypot(across, down)
}

/** How bad it is that a name lies over a part: most where nothing of a small part is left to press. */
function hiding(name: Area, part: Area): number {
  const hidden = shared(name, part)
  return hidden + SMALL_PART * (hidden / Math.max(1, shared(part, part)))
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
