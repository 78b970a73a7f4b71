/** A whole step of the look: left or right, or else up or down. */
export type LookStep = { readonly turn: number } | { readonly tilt: number }

/**
 * A drag of the picture in Calm. The look jumps a whole step once the drag is half of one; the first step comes at
 * the latest when the finger is lifted, so that no drag seems to do nothing.
 */
export class CalmDrag {
  #heading = 0
  #pitch = 0
  #hasStepped = false

  /** The picture was dragged by so many degrees more. Returns the step to take now. */
  add(headingDeg: number, pitchDeg: number, step: { turn: number; tilt: number }): LookStep | undefined {
    this.#heading += headingDeg
    this.#pitch += pitchDeg
    const turns = Math.abs(this.#heading) >= step.turn / 2
    if (!turns && Math.abs(this.#pitch) < step.tilt) return undefined
    const taken = turns ? { turn: Math.sign(this.#heading) } : { tilt: Math.sign(this.#pitch) }
    this.#heading = this.#pitch = 0
    this.#hasStepped = true
    return taken
  }

  /** The finger was lifted. Returns the step that is still due. */
  end(): LookStep | undefined {
    const [heading, pitch, isDue] = [this.#heading, this.#pitch, !this.#hasStepped]
    this.#heading = this.#pitch = 0
    this.#hasStepped = false
    if (!isDue || (heading === 0 && pitch === 0)) return undefined
    return Math.abs(heading) >= Math.abs(pitch) ? { turn: Math.sign(heading) } : { tilt: Math.sign(pitch) }
  }
}
