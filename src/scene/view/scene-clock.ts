/** The longest step one frame may take: a tab that was asleep does not fly through the house. */
const LONGEST_S = 0.5
/** Length of the parts a long step is cut into, so that a test gets the same frames every time. */
const PART_S = 1 / 60

/** The scene's own time. It runs with the frames until a test stops it; then it moves only when told to. */
export class SceneClock {
  #isStopped = false
  #waitingS = 0

  /** Whether time stands still until `step`. */
  get isStopped(): boolean {
    return this.#isStopped
  }

  /** Stops the clock and lets this much time pass in the next frame. */
  step(seconds: number): void {
    this.#isStopped = true
    this.#waitingS += Math.max(0, seconds)
  }

  /** Cuts the time since the last frame into parts and hands each to `advance`. Returns the time that passed. */
  pass(frameS: number, advance: (seconds: number) => void): number {
    const total = this.#isStopped ? this.#waitingS : Math.min(LONGEST_S, Math.max(0, frameS))
    this.#waitingS = 0
    if (!this.#isStopped) {
      advance(total)
      return total
    }
    for (let left = total; left > 1e-9; left -= PART_S) advance(Math.min(PART_S, left))
    return total
  }
}
