import type { PartBox } from '../../scene/devices/close-up-props.ts'

/** Where the name of a part stands: on it, under it or over it. */
export type LabelPlace = 'inside' | 'under' | 'over'

/** A part and its name. */
export interface NamedBox {
  readonly id: string
  readonly label: string
  readonly box: PartBox
}

/** A letter and a line of a name, in parts of the width and height of a picture of 640 by 380 points. */
const LETTER = 0.0165
const LINE = 0.09

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
 * Finds a place for each name so that no two lie over each other: on a part that is large enough, else under it,
 * else over it.
 */
export function labelPlaces(parts: readonly NamedBox[]): ReadonlyMap<string, LabelPlace> {
  const taken: PartBox[] = []
  const places = new Map<string, LabelPlace>()
  for (const { id, label, box } of parts) {
    const width = (label.length + 2) * LETTER
    const left = box.left + box.width / 2 - width / 2
    const at: Readonly<Record<LabelPlace, PartBox>> = {
      inside: { left, top: box.top + box.height / 2 - LINE / 2, width, height: LINE },
      under: { left, top: box.top + box.height, width, height: LINE },
      over: { left, top: box.top - LINE, width, height: LINE },
    }
    const order: readonly LabelPlace[] =
      box.width > width && box.height > LINE ? ['inside'] : ['under', 'over', 'inside']
    const place = order.find((it) => isOnPicture(at[it]) && !taken.some((other) => overlap(other, at[it])))
    const chosen = place ?? 'inside'
    taken.push(at[chosen])
    places.set(id, chosen)
  }
  return places
}

function isOnPicture({ top, height }: PartBox): boolean {
  return top >= 0 && top + height <= 1.04
}

function overlap(a: PartBox, b: PartBox): boolean {
  return (
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  )
}
