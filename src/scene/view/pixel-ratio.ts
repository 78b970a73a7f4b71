/** Ratios to fall back to while moving, best first. */
const STEPS = [1, 0.75, 0.5] as const
/** Frames longer than this while moving call for fewer pixels. */
const SLOW_FRAME_MS = 45
/** How many frames decide. */
const SAMPLE = 12
/** How long the picture stands still before one sharp frame is drawn. */
export const STILL_S = 0.2

/**
 * Chooses how many pixels to draw: fewer while moving on a slow machine, more than the screen has for the one
 * frame that stays. That last frame is what makes a picture without anti-aliasing look smooth.
 */
export class PixelRatio {
  readonly #screen: number
  readonly #sharp: number
  #step = 0
  #intervals: number[] = []

  /** `screen` is the device's own ratio. `isSlow` starts low and keeps the sharp frame affordable. */
  constructor(screen: number, isSlow: boolean) {
    this.#screen = Math.min(screen, 1.5)
    this.#sharp = isSlow ? Math.max(1.5, this.#screen) : Math.min(2, Math.max(2, screen))
    if (isSlow) this.#step = 1
  }

  /** The ratio for frames while something moves. */
  get moving(): number {
    return this.#screen * (STEPS[this.#step] ?? 0.5)
  }

  /** The ratio for the frame that stays. */
  get still(): number {
    return this.#sharp
  }

  /** Tells how long the last frame took while moving. Goes down a step when the middle one was slow; never up. */
  measure(frameMs: number): void {
    this.#intervals.push(frameMs)
    if (this.#intervals.length < SAMPLE) return
    const middle = this.#intervals.toSorted((a, b) => a - b)[SAMPLE >> 1] ?? 0
    this.#intervals = []
    if (middle > SLOW_FRAME_MS && this.#step < STEPS.length - 1) this.#step++
  }

  /** Whether fewer pixels can no longer help. */
  get isAtBottom(): boolean {
    return this.#step === STEPS.length - 1
  }
}
