/** Losses of the drawing context after which it is given up, and how long one may last. */
const LOSSES_ALLOWED = 1
const PATIENCE_MS = 5000

/** Watches for the browser taking the graphics context away, and asks for it back once. */
export class ContextWatch {
  readonly #undo = new AbortController()
  #losses = 0
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(canvas: HTMLCanvasElement, on: { onChange: () => void; onFailed: () => void }) {
    const { signal } = this.#undo
    const fail = () => {
      this.stop()
      on.onFailed()
    }
    canvas.addEventListener(
      'webglcontextlost',
      (event) => {
        event.preventDefault()
        this.#losses++
        if (this.#losses > LOSSES_ALLOWED) fail()
        else this.#timer = setTimeout(fail, PATIENCE_MS)
        on.onChange()
      },
      { signal },
    )
    canvas.addEventListener(
      'webglcontextrestored',
      () => {
        clearTimeout(this.#timer)
        on.onChange()
      },
      { signal },
    )
  }

  /** Stops watching. */
  stop(): void {
    clearTimeout(this.#timer)
    this.#undo.abort()
  }
}
