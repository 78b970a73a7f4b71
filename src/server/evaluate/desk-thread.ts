import { createAnswersThread } from './answers-thread.ts'
import type { DeskThreadParts } from './desk-messages.ts'
import type { EvaluationDesk } from './evaluation-desk.ts'
import { createLine } from './one-at-a-time.ts'
import { startPack } from './pack-thread.ts'

/**
 * A desk whose work is done in other threads: figures in one that stays for a while, each file in one of its own, one
 * file at a time.
 */
export function createThreadDesk(parts: Omit<DeskThreadParts, 'making'>): EvaluationDesk {
  const answers = createAnswersThread(parts)
  const line = createLine()
  const closing = new AbortController()
  return {
    answer: answers.answer,
    bringUp: answers.bringUp,
    open(order, { signal, onProgress }) {
      const either = AbortSignal.any([signal, closing.signal])
      const onPlace = (before: number) => onProgress({ step: 'waiting', done: before, of: 0 })
      return new Promise((resolve, reject) => {
        line
          .take(
            async () => {
              // Two studies in memory are one too many.
              await answers.rest()
              const { opened, ended } = await startPack(parts, order, { signal: either, onProgress })
              opened.then(resolve, reject)
              // Until then it is nobody else's turn.
              await ended
            },
            { signal: either, onPlace },
          )
          .catch(reject)
      })
    },
    async close() {
      closing.abort(new Error('the server is closing'))
      await answers.close()
      // Waits for the thread of a file that is being given up, and for its temporary files to go.
      await line.take(async () => undefined, { signal: new AbortController().signal })
    },
  }
}
