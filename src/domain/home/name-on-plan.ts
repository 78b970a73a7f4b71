import type { PlanRect, Room } from '../content/home.schema.ts'

/** Where the name of a room stands on a plan, and how. */
export interface NameOnPlan {
  /** The part of the room that it stands in. */
  readonly rect: PlanRect
  /** Whether it is read from top to bottom. */
  readonly isUpright: boolean
  /** Pieces of the name: more than one where its longest word has to be parted. */
  readonly pieces: readonly string[]
}

/**
 * Places the name of a room inside its walls: in the widest part; upright where that is too narrow for its longest word
 * and another part is deep enough; else with that word parted in the middle.
 *
 * @param letterM Width of a letter at the scale of the plan, in metres; 0 when names are small enough for every room.
 */
export function nameOnPlan({ id, name, rects }: Room, letterM: number): NameOnPlan {
  const [widest] = rects.toSorted(([w1, , e1], [w2, , e2]) => e2 - w2 - (e1 - w1))
  const [deepest] = rects.toSorted(([, s1, , n1], [, s2, , n2]) => n2 - s2 - (n1 - s1))
  if (!widest || !deepest) throw new Error(`room ${id} has no rectangle`)
  const level = { rect: widest, isUpright: false, pieces: [name] }
  const [longest = ''] = name.split(' ').toSorted((one, other) => other.length - one.length)
  const wordM = longest.length * letterM
  if (wordM <= widest[2] - widest[0]) return level
  if (wordM <= deepest[3] - deepest[1]) return { rect: deepest, isUpright: true, pieces: [name] }
  const cut = name.indexOf(longest) + Math.ceil(longest.length / 2)
  return { ...level, pieces: [name.slice(0, cut), name.slice(cut)] }
}
