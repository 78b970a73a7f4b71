/** Waits that can be cut short. */
export interface WakeablePause {
  /** Waits so many ms, or until it is woken. */
  wait(ms: number): Promise<void>
  /** Ends the wait that goes on now; gives whether there was one. */
  wake(): boolean
}

/** Makes waits of which one goes on at a time. */
export function createWakeablePause(): WakeablePause {
  let end: (() => void) | null = null
  return {
    wait: (ms) =>
      new Promise((resolve) => {
        const timer = setTimeout(done, ms)
        end = done
        function done() {
          clearTimeout(timer)
          end = null
          resolve()
        }
      }),
    wake() {
      const isWaiting = end !== null
      end?.()
      return isWaiting
    },
  }
}
