/** Work that is done one after the other, in the order in which it was asked for. */
export interface Line {
  /**
   * Does `work` when its turn has come. Whoever is no longer wanted leaves the line, and the reason of the signal is
   * thrown. `onPlace` is told how many are still before it, now and whenever that changes.
   */
  take<T>(
    work: () => Promise<T>,
    waiting: { readonly signal: AbortSignal; readonly onPlace?: (before: number) => void },
  ): Promise<T>
}

interface Waiting {
  readonly begin: () => void
  readonly onPlace: ((before: number) => void) | undefined
}

/** Makes an empty line. */
export function createLine(): Line {
  const waiting: Waiting[] = []
  let isBusy = false

  function tellPlaces(): void {
    for (const [before, { onPlace }] of waiting.entries()) onPlace?.(before + 1)
  }

  function next(): void {
    const first = waiting.shift()
    isBusy = first !== undefined
    first?.begin()
    tellPlaces()
  }

  function turn(signal: AbortSignal, onPlace: Waiting['onPlace']): Promise<void> {
    return new Promise((resolve, reject) => {
      const leave = () => {
        waiting.splice(waiting.indexOf(one), 1)
        tellPlaces()
        reject(signal.reason)
      }
      const one: Waiting = {
        begin() {
          signal.removeEventListener('abort', leave)
          resolve()
        },
        onPlace,
      }
      signal.addEventListener('abort', leave, { once: true })
      waiting.push(one)
      onPlace?.(waiting.length)
    })
  }

  return {
    async take(work, { signal, onPlace }) {
      signal.throwIfAborted()
      if (isBusy) await turn(signal, onPlace)
      isBusy = true
      try {
        return await work()
      } finally {
        next()
      }
    },
  }
}
