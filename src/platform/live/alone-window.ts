import { type LiveEntry, parseLiveEntries, readTrainerCommand } from '../../domain/live/live-entry.schema.ts'
import type { LiveHost } from '../../domain/live/live-host.ts'
import { foldLive, type LiveRun, stateOf } from '../../domain/live/live-run.ts'
import type { LiveStatus, TrainerLive } from '../../domain/ports/live-session.ts'

/** The part of a BroadcastChannel that two windows talk through. */
export type WindowChannel = Pick<BroadcastChannel, 'postMessage' | 'addEventListener' | 'close'>

/** Two windows of one laptop: the log goes one way, what the trainer does the other. */
type Message =
  | { readonly say: 'who-holds-it' }
  | { readonly say: 'log'; readonly entries: readonly unknown[] }
  | { readonly say: 'do'; readonly command: unknown }

/** How long a window waits for the one that holds the session. */
const ANSWER_MS = 400
const alone: LiveStatus = { link: 'alone', pending: 0 }

/** Lets other windows of this laptop see the session that this window holds, and act in it. */
export function shareAlone(host: LiveHost, channel: WindowChannel): void {
  const tell = () => post(channel, { say: 'log', entries: host.entries() })
  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data.say === 'who-holds-it') tell()
    if (data.say !== 'do') return
    const command = readTrainerCommand(data.command)
    if (command) host.take(command.fact, null)
  })
  host.subscribe(tell)
  tell()
}

/** The session as another window of this laptop holds it; null when none does. */
export function followAlone(channel: WindowChannel, newId: () => string): Promise<TrainerLive | null> {
  const listeners = new Set<() => void>()
  let entries: readonly LiveEntry[] = []
  let run: LiveRun | null = null
  const port: TrainerLive = {
    snapshot: () => run && stateOf(run),
    status: () => alone,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    send(fact) {
      const id = newId()
      post(channel, { say: 'do', command: { id, ...fact } })
      return id
    },
    entries: () => entries,
    close: () => channel.close(),
  }
  return new Promise((resolve) => {
    channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
      if (data.say !== 'log') return
      entries = parseLiveEntries(data.entries)
      run = foldLive(entries)
      for (const listener of listeners) listener()
      resolve(run ? port : null)
    })
    post(channel, { say: 'who-holds-it' })
    setTimeout(() => resolve(null), ANSWER_MS)
  })
}

function post(channel: WindowChannel, message: Message): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel belongs to one origin
  channel.postMessage(message)
}
