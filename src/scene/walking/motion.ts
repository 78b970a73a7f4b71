import type { Corner } from '../../domain/home/find-path.ts'
import { normaliseHeading, turnBetween } from '../../domain/home/heading.ts'

/** Walking speed, and the longest a glide may last before the rest is skipped. */
export const WALK_M_PER_S = 1.4
export const LONGEST_GLIDE_S = 1.2
/** A dip darkens the picture, moves, and clears it again. */
export const DIP_S = 0.24
/** A cross-fade of the Calm way. */
export const FADE_S = 0.15
/** A turn of the Gentle way. */
const TURN_S = 0.25

/** Where a glide ends: after so many metres, and whether a dip covers the rest. */
export interface GlidePlan {
  readonly lengthM: number
  readonly dips: boolean
}

/** Length of a way along its corners. */
export function lengthOf(corners: readonly Corner[]): number {
  let length = 0
  for (let i = 1; i < corners.length; i++) length += between(corners[i - 1], corners[i])
  return length
}

/**
 * How much of a way is glided. A short way inside a room is glided whole; one that is longer than the cap, or that
 * leads into another room (`roomEndsM` along it), is glided as far as that and arrives behind a dip.
 */
export function planGlide(lengthM: number, roomEndsM: number): GlidePlan {
  if (lengthM <= WALK_M_PER_S * LONGEST_GLIDE_S && roomEndsM >= lengthM) return { lengthM, dips: false }
  return { lengthM: Math.min(WALK_M_PER_S * (LONGEST_GLIDE_S - DIP_S), roomEndsM, lengthM), dips: true }
}

/** The point so many metres along a way. */
export function pointAlong(corners: readonly Corner[], metres: number): Corner {
  let left = metres
  for (let i = 1; i < corners.length; i++) {
    const [from, to] = [corners[i - 1], corners[i]]
    const length = between(from, to)
    if (from && to && left <= length && length > 0) {
      const share = left / length
      return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]
    }
    left -= length
  }
  return corners.at(-1) ?? [0, 0]
}

/** A turn that is under way: where it began, where it ends, how far it is. */
export class Turn {
  readonly heading: number
  readonly pitch: number
  readonly #fromHeading: number
  readonly #fromPitch: number
  #doneS = 0

  constructor(from: { heading: number; pitch: number }, heading: number, pitch: number) {
    this.heading = normaliseHeading(heading)
    this.pitch = pitch
    this.#fromHeading = from.heading
    this.#fromPitch = from.pitch
  }

  /** Lets time pass; returns the look at this moment and whether the turn is over. */
  advance(seconds: number): { heading: number; pitch: number; isOver: boolean } {
    this.#doneS += seconds
    const share = Math.min(1, this.#doneS / TURN_S)
    if (share === 1) return { heading: this.heading, pitch: this.pitch, isOver: true }
    const eased = share * share * (3 - 2 * share)
    return {
      heading: normaliseHeading(this.#fromHeading + turnBetween(this.#fromHeading, this.heading) * eased),
      pitch: this.#fromPitch + (this.pitch - this.#fromPitch) * eased,
      isOver: false,
    }
  }
}

function between(from: Corner | undefined, to: Corner | undefined): number {
  return from && to ? Math.hypot(to[0] - from[0], to[1] - from[1]) : 0
}
