import type { Door, Home } from '../../domain/content/home.schema.ts'
import { headingTowards, turnBetween } from '../../domain/home/heading.ts'

/** Where a visitor is, and whether their feet move. */
interface Walker {
  readonly pose: { readonly x: number; readonly y: number; readonly heading: number }
  readonly room: string
  readonly isWalking: boolean
}

/** A door opens for somebody who walks towards it from nearer than this. */
const COMING_M = 1.5
/** Who is nearer than this stands in the doorway. */
const INSIDE_M = 0.6
/** How far to the side a door may lie and still be where one is going. */
const AHEAD_DEG = 70
/** Time from shut to open. */
const SWING_S = 0.45

/**
 * The closed doors of the house: each swings open as a visitor walks up to it and shuts behind them. A door that
 * stands open in the plan is no business of this.
 */
export class DoorSwing {
  readonly #doors: readonly Door[]
  /** How far each door is open: 0 shut, 1 open. Doors that are shut are not in it. */
  readonly #open = new Map<string, number>()
  #isMoving = false

  constructor(home: Home) {
    this.#doors = home.doors.filter((door) => !door.open)
  }

  /** Whether any leaf is on its way. */
  get isMoving(): boolean {
    return this.#isMoving
  }

  /** How far a door is open, 0 to 1. */
  shareOf(door: string): number {
    return this.#open.get(door) ?? 0
  }

  /** The doors that one sees through, fully open or not. */
  isAjar(door: Door): boolean {
    return door.open || this.#open.has(door.id)
  }

  /** Lets time pass for a visitor. */
  advance(seconds: number, walker: Walker): void {
    this.#isMoving = false
    for (const door of this.#doors) {
      const before = this.shareOf(door.id)
      const target = isWanted(door, walker) ? 1 : 0
      if (before === target) continue
      const step = seconds / SWING_S
      const after = target ? Math.min(1, before + step) : Math.max(0, before - step)
      if (after === 0) this.#open.delete(door.id)
      else this.#open.set(door.id, after)
      this.#isMoving = true
    }
  }
}

function isWanted(door: Door, { pose, room, isWalking }: Walker): boolean {
  if (!isWalking || !door.between.includes(room)) return false
  const [west, south, east, north] = door.gap
  const [x, y] = [(west + east) / 2, (south + north) / 2]
  const metres = Math.hypot(x - pose.x, y - pose.y)
  if (metres < INSIDE_M) return true
  const turn = turnBetween(pose.heading, headingTowards(pose.x, pose.y, x, y))
  return metres < COMING_M && Math.abs(turn) < AHEAD_DEG
}
