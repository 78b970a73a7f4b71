import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startThread } from '../start-thread.ts'
import { type DeskThreadParts, errorOf, faultOf, type PackCall, type PackReply } from './desk-messages.ts'
import type { OpenedPack, PackOrder, PackWatch } from './evaluation-desk.ts'
import { DESK_FOLDER } from './spool-folders.ts'
import { FILE_LIMITS } from './thread-limits.ts'

/** A thread that was told to stop has so long to clear up. */
const STOP_MS = 5000

/** A file that a thread has begun to make. */
interface StartedPack {
  readonly opened: Promise<OpenedPack>
  /** Resolves when the thread is gone, and its temporary files with it, whatever happened. */
  readonly ended: Promise<void>
}

/** What the thread says of the file, progress left out. */
type Said = Exclude<PackReply, { progress: unknown }>

/** Starts to make one file in a thread of its own, which is gone with all its memory when the file is. */
export async function startPack(
  parts: Omit<DeskThreadParts, 'making'>,
  order: PackOrder,
  { signal, onProgress }: PackWatch,
): Promise<StartedPack> {
  const spoolIn = await mkdtemp(path.join(tmpdir(), DESK_FOLDER))
  const workerData: DeskThreadParts = { ...parts, making: { order, spoolIn } }
  const worker = startThread('desk-worker', new URL('./desk-worker.ts', import.meta.url), {
    workerData,
    resourceLimits: FILE_LIMITS,
  })
  const said: Said[] = []
  let wake: (() => void) | null = null
  let isOver = false
  const hear = (reply: Said) => {
    said.push(reply)
    wake?.()
  }
  worker.on('message', (reply: PackReply) => {
    if (typeof reply === 'object' && 'progress' in reply) onProgress(reply.progress)
    else hear(reply)
  })
  worker.on('error', (error) => hear(faultOf(error)))
  const exited = new Promise<void>((resolve) => {
    worker.once('exit', () => {
      isOver = true
      hear(faultOf('The thread of a file has ended.'))
      resolve()
    })
  })

  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  const tell = (call: PackCall) => worker.postMessage(call)
  function stop(): void {
    if (isOver) return
    tell('stop')
    const late = setTimeout(() => void worker.terminate(), STOP_MS)
    worker.once('exit', () => clearTimeout(late))
  }
  signal.addEventListener('abort', stop, { once: true })
  // Whoever left while the line and the folder were made ready is not told of any more.
  if (signal.aborted) stop()

  /** What the thread says next. */
  async function heard(): Promise<Said> {
    while (said.length === 0) {
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    }
    const [reply] = said.splice(0, 1)
    signal.throwIfAborted()
    if (reply === undefined) throw new Error('nothing was said')
    if (typeof reply === 'object' && 'error' in reply) throw errorOf(reply)
    return reply
  }

  async function* pieces(): AsyncGenerator<Uint8Array<ArrayBuffer>> {
    try {
      for (;;) {
        tell('next')
        const reply = await heard()
        if (reply === 'end') return
        if ('bytes' in reply) yield reply.bytes
      }
    } finally {
      stop()
    }
  }
  async function opened(): Promise<OpenedPack> {
    const first = await heard()
    if (first === 'end' || !('opened' in first)) throw new Error('a file began without a beginning')
    return { purpose: first.opened, pieces: pieces() }
  }
  return {
    opened: opened(),
    ended: exited.then(() => rm(spoolIn, { recursive: true, force: true })),
  }
}
