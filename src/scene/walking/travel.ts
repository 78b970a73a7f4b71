import type { Corner } from '../../domain/home/find-path.ts'
import type { Spot } from '../../domain/home/floor-plan.ts'

/** How a move ends. */
export interface Ending {
  readonly spot: Spot
  readonly heading: number
  readonly pitch: number
  readonly done: (arrived: boolean) => void
}

/** A glide that is under way, and the dip that may follow it. */
export interface Travel {
  readonly corners: readonly Corner[]
  goneM: number
  readonly glideM: number
  readonly dips: boolean
  dipS: number
  readonly ending: Ending
}
