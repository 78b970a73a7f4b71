import type { Home, StandingPoint } from '../../domain/content/home.schema.ts'
import { FloorPlan, floorUnder, type Spot } from '../../domain/home/floor-plan.ts'

/** Where a visitor's feet are: plan metres, the height of the floor, and the room. */
export interface FeetPlace {
  readonly x: number
  readonly y: number
  readonly floorM: number
  readonly room: string
}

/**
 * A visitor's feet on the floor of a home. The floor plan is worked out at the first step: a slow laptop needs 50 ms for
 * it, and the first picture does without, because standing points are on the floor.
 */
export class Feet {
  readonly #home: Home
  readonly #start: StandingPoint | undefined
  readonly #canEnter: ((room: string) => boolean) | undefined
  #plan: FloorPlan | undefined
  #spot: Spot | undefined

  /** `canEnter` leaves rooms out, those without a model for instance. */
  constructor(home: Home, start: StandingPoint | undefined, canEnter?: (room: string) => boolean) {
    this.#home = home
    this.#start = start
    this.#canEnter = canEnter
  }

  get plan(): FloorPlan {
    this.#plan ??= new FloorPlan(this.#home, this.#canEnter)
    return this.#plan
  }

  /** Changed by what moves on the plan. */
  get spot(): Spot {
    const { x = 0, y = 0, room = '' } = this.#start ?? {}
    this.#spot ??= this.plan.locate(x, y, floorUnder(this.#home, room))
    return this.#spot
  }

  set spot(spot: Spot) {
    this.#spot = spot
  }

  get place(): FeetPlace {
    if (!this.#spot && this.#start) {
      const { x, y, room } = this.#start
      return { x, y, floorM: floorUnder(this.#home, room), room }
    }
    const { plan, spot } = this
    return { x: spot.x, y: spot.y, floorM: plan.heightAt(spot), room: plan.roomAt(spot) }
  }
}
