/** What the measured frames say about a machine. */
export type Verdict = 'fast-enough' | 'too-slow' | 'hopeless'

/** Frames of Lite at or under this leave room for Full, which costs about six times as much on a weak machine. */
const FAST_FRAME_MS = 8
/** Full is given up above this, Lite above the next. */
const SLOW_FULL_MS = 70
const SLOW_LITE_MS = 400
/** How many frames decide. */
const SAMPLE = 20

/** Whether a renderer draws with the processor, by the name it gives itself. */
export function isSoftwareRenderer(name: string): boolean {
  return /swiftshader|llvmpipe|softpipe|basic render|\bwarp\b|software/i.test(name)
}

/** Whether Lite frames of this cost (drawn to the end, in ms) are fast enough to try Full. */
export function isFastEnough(frameMs: readonly number[]): boolean {
  return frameMs.length > 0 && middleOf(frameMs) <= FAST_FRAME_MS
}

/**
 * Judges the frames drawn while the visitor moves. Says so once when the way shown is too slow for this machine:
 * `too-slow` means that Lite should replace Full, `hopeless` that pictures should replace 3D.
 */
export class FrameJudge {
  #frames: number[] = []

  /** Takes the time one moving frame took; gives a verdict when enough of them agree. */
  judge(frameMs: number, way: 'full' | 'lite'): Verdict | undefined {
    this.#frames.push(frameMs)
    if (this.#frames.length < SAMPLE) return undefined
    const middle = middleOf(this.#frames)
    this.#frames = []
    if (way === 'full') return middle > SLOW_FULL_MS ? 'too-slow' : undefined
    return middle > SLOW_LITE_MS ? 'hopeless' : undefined
  }
}

function middleOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
}
