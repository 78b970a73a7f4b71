import type { Worker } from 'node:worker_threads'
import { startThread } from '../start-thread.ts'
import { type AnswersCall, type AnswersReply, type DeskThreadParts, errorOf } from './desk-messages.ts'
import type { EvaluationDesk, StudyQuestion } from './evaluation-desk.ts'
import { createLine } from './one-at-a-time.ts'
import { FIGURES_LIMITS } from './thread-limits.ts'

/** So long after the last question the thread ends and gives its memory back. */
const usualIdleMs = 10 * 60_000
/** So long it stays when nobody asked, and it only brought the study up. */
const BRIEFLY_MS = 20_000

/** A thread that is told to end has so long to do it. */
const CLOSE_MS = 3000

/** Somebody who waits for a thread. */
interface Asked {
  readonly of: Worker
  readonly resolve: (body: Uint8Array<ArrayBuffer>) => void
  readonly reject: (error: Error) => void
}

/** The part of a desk that answers questions. */
interface AnswersThread extends Pick<EvaluationDesk, 'answer' | 'bringUp' | 'close'> {
  /** Ends the thread, unless somebody waits for it; the next question starts it again. Resolves when it is gone. */
  rest(): Promise<void>
}

/** The thread that works out figures. It is started by the first question, and again by the next when it has ended. */
export function createAnswersThread(
  parts: Omit<DeskThreadParts, 'making'>,
  idleMs = usualIdleMs,
): AnswersThread {
  const line = createLine()
  const waiting = new Map<number, Asked>()
  let worker: Worker | null = null
  let lastCall = 0
  let lastQuestionMs = Number.NEGATIVE_INFINITY
  let idle: NodeJS.Timeout | null = null

  function start(): Worker {
    const workerData: DeskThreadParts = { ...parts, making: null }
    const source = new URL('./desk-worker.ts', import.meta.url)
    const started = startThread('desk-worker', source, { workerData, resourceLimits: FIGURES_LIMITS })
    started.on('message', (reply: AnswersReply) => {
      const asked = waiting.get(reply.call)
      waiting.delete(reply.call)
      if ('body' in reply) asked?.resolve(reply.body)
      else asked?.reject(errorOf(reply))
    })
    started.on('error', (error) => fail(started, error.message))
    started.once('exit', () => {
      if (worker === started) worker = null
      fail(started, 'The thread for figures has ended.')
    })
    return started
  }

  /** Tells whoever waits for this thread; those who wait for the one after it go on waiting. */
  function fail(ended: Worker, reason: string): void {
    for (const [call, asked] of waiting) {
      if (asked.of !== ended) continue
      waiting.delete(call)
      asked.reject(new Error(reason))
    }
  }

  /** Ends the thread and resolves when it is gone. Work that goes on is given up: nobody wants it any more. */
  async function end(): Promise<void> {
    if (idle) clearTimeout(idle)
    const ending = worker
    worker = null
    if (!ending) return
    const gone = new Promise((resolve) => ending.once('exit', resolve))
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    ending.postMessage({ close: true } satisfies AnswersCall)
    const late = setTimeout(() => void ending.terminate(), CLOSE_MS)
    await gone
    clearTimeout(late)
  }

  function call(what: { readonly question: StudyQuestion } | { readonly bringUp: true }) {
    if (idle) clearTimeout(idle)
    if ('question' in what) lastQuestionMs = performance.now()
    worker ??= start()
    const of = worker
    const asked = ++lastCall
    const answer = new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
      waiting.set(asked, { of, resolve, reject })
    })
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    of.postMessage({ call: asked, ...what } satisfies AnswersCall)
    return answer.finally(() => {
      if (waiting.size > 0) return
      if (idle) clearTimeout(idle)
      const leftMs = lastQuestionMs + idleMs - performance.now()
      idle = setTimeout(() => void end(), Math.max(leftMs, Math.min(BRIEFLY_MS, idleMs))).unref()
    })
  }

  return {
    async rest() {
      if (waiting.size === 0) await end()
    },
    answer: (question, signal) =>
      // It reads the whole log, page by page: figures are answered between the pages.
      question.what === 'choices' ? call({ question }) : line.take(() => call({ question }), { signal }),
    bringUp: async () => void (await call({ bringUp: true })),
    close: end,
  }
}
