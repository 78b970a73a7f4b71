import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import type { PackProgress } from '../../protocol/evaluate-api.schema.ts'
import { readSecrets } from '../secrets.ts'
import { openStore } from '../store/open-store.ts'
import { buildMark } from './build-mark.ts'
import { createDesk } from './create-desk.ts'
import {
  type AnswersCall,
  type AnswersReply,
  type DeskThreadParts,
  faultOf,
  type PackCall,
  type PackReply,
} from './desk-messages.ts'
import type { EvaluationDesk, PackOrder } from './evaluation-desk.ts'
import { readEvaluationContent } from './read-evaluation-content.ts'

/** Bytes that travel together: a message for each small piece would cost more than the piece. */
const BATCH_BYTES = 256 * 1024

if (!parentPort) throw new Error('desk-worker runs only as a worker thread')
const port = parentPort
const { place, version, rule, making } = workerData as DeskThreadParts // desk-thread.ts alone starts it

/** Opens the desk of this thread, over a store of its own: what it reads passes no other thread. */
async function openDesk() {
  const store = await openStore(place, 'figures')
  const { studyNumber, hashPerson } = await readSecrets(store)
  const desk = createDesk({
    store,
    studyNumber,
    hashPerson,
    version,
    build: buildMark(),
    nowMs: () => Date.now(),
    content: readEvaluationContent,
    rule,
    ...(making ? { spoolIn: making.spoolIn } : {}),
  })
  return { desk, store }
}

function answerQuestions(to: MessagePort): void {
  const opening = openDesk()
  const never = new AbortController().signal
  opening.catch(() => undefined) // each question is told
  async function answer(message: Exclude<AnswersCall, { close: true }>): Promise<void> {
    try {
      const { desk } = await opening
      const body = 'question' in message ? await desk.answer(message.question, never) : await broughtUp(desk)
      to.postMessage({ call: message.call, body } satisfies AnswersReply, [body.buffer])
    } catch (error) {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      to.postMessage({ call: message.call, ...faultOf(error) } satisfies AnswersReply)
    }
  }
  to.on('message', (message: AnswersCall) => {
    if (!('close' in message)) return void answer(message)
    to.close()
    opening.then(({ store }) => store.close()).catch(() => undefined) // the thread ends all the same
  })
}

async function broughtUp(desk: EvaluationDesk): Promise<Uint8Array<ArrayBuffer>> {
  await desk.bringUp()
  return new Uint8Array()
}

async function makePack(to: MessagePort, order: PackOrder): Promise<void> {
  const leaving = new AbortController()
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  const say = (reply: PackReply) => to.postMessage(reply)
  let pull: (() => void) | null = null
  to.on('message', (message: PackCall) => {
    if (message === 'stop') leaving.abort(new Error('nobody waits for the file'))
    pull?.()
  })
  /** Resolves when the next bytes are wanted; false when none are wanted any more. */
  const pulled = () =>
    new Promise<boolean>((resolve) => {
      pull = () => resolve(!leaving.signal.aborted)
    })
  try {
    const { desk, store } = await openDesk()
    try {
      const watch = { signal: leaving.signal, onProgress: sparing((progress) => say({ progress })) }
      const { purpose, pieces } = await desk.open(order, watch)
      let wanted = pulled()
      say({ opened: purpose })
      for await (const bytes of inBatches(pieces)) {
        if (!(await wanted)) return
        wanted = pulled()
        to.postMessage({ bytes } satisfies PackReply, [bytes.buffer])
      }
      if (await wanted) say('end')
    } finally {
      await store.close()
    }
  } catch (error) {
    say(faultOf(error))
  } finally {
    to.close()
  }
}

/** Lets through one call in a while, and every last one. */
function sparing(tell: (progress: PackProgress) => void) {
  let nextMs = 0
  return (progress: PackProgress) => {
    if (Date.now() < nextMs && progress.done !== progress.of) return
    nextMs = Date.now() + 200
    tell(progress)
  }
}

async function* inBatches(
  pieces: AsyncIterable<Uint8Array<ArrayBuffer>>,
): AsyncIterable<Uint8Array<ArrayBuffer>> {
  let held: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  for await (const piece of pieces) {
    held.push(piece)
    size += piece.length
    if (size < BATCH_BYTES) continue
    yield joined(held, size)
    held = []
    size = 0
  }
  if (size > 0) yield joined(held, size)
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

if (making) await makePack(port, making.order)
else answerQuestions(port)
