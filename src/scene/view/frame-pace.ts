import type { WebGLRenderer } from 'three'
import { PixelRatio } from './pixel-ratio.ts'
import { FrameJudge, isFastEnough, isSoftwareRenderer } from './quality-ladder.ts'

/** Frames drawn to the end to see whether Full is worth trying. */
const PROBE_FRAMES = 5

/** What to do about a machine that is faster or slower than thought. */
export interface PaceListeners {
  readonly onFastEnough: () => void
  readonly onTooSlow: () => void
  readonly onWayFailed: (reason: 'slow') => void
}

/** Keeps an eye on how long frames take, and chooses pixels and way by it. */
export class FramePace {
  readonly ratio: PixelRatio
  readonly #gl: WebGLRenderer
  readonly #listeners: PaceListeners
  readonly #judge = new FrameJudge()
  readonly #isSoftware: boolean
  #lastMs = 0
  #hasProbed = false

  constructor(gl: WebGLRenderer, screenRatio: number, listeners: PaceListeners) {
    this.#gl = gl
    this.#listeners = listeners
    this.#isSoftware = isSoftwareRenderer(rendererName(gl))
    this.ratio = new PixelRatio(screenRatio, this.#isSoftware)
  }

  /** Called once a frame; only frames in the middle of a movement tell how fast the machine is. */
  measure(isMoving: boolean, way: 'full' | 'lite'): void {
    const nowMs = performance.now()
    const frameMs = nowMs - this.#lastMs
    const isInMiddle = isMoving && this.#lastMs > 0
    this.#lastMs = isMoving ? nowMs : 0
    if (!isInMiddle) return
    this.ratio.measure(frameMs)
    // A verdict waits until fewer pixels have been tried.
    const verdict = this.ratio.isAtBottom ? this.#judge.judge(frameMs, way) : undefined
    if (verdict === 'too-slow') this.#listeners.onTooSlow()
    if (verdict === 'hopeless') this.#listeners.onWayFailed('slow')
  }

  /** Once, when Lite stands still: draws a few frames to the end to see whether this machine has time for Full. */
  probe(way: 'full' | 'lite', draw: () => void): void {
    if (this.#hasProbed || this.#isSoftware || way !== 'lite') return
    this.#hasProbed = true
    const context = this.#gl.getContext()
    const pixel = new Uint8Array(4)
    const times: number[] = []
    for (let frame = 0; frame < PROBE_FRAMES; frame++) {
      const startMs = performance.now()
      draw()
      // Reading a pixel waits for the frame to be finished.
      context.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, pixel)
      times.push(performance.now() - startMs)
    }
    if (isFastEnough(times)) this.#listeners.onFastEnough()
  }
}

function rendererName(gl: WebGLRenderer): string {
  const context = gl.getContext()
  const details = context.getExtension('WEBGL_debug_renderer_info')
  return String(context.getParameter(details ? details.UNMASKED_RENDERER_WEBGL : context.RENDERER))
}
