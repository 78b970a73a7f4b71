import type { ServerResponse } from 'node:http'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { readTrainerCommand } from '../../domain/live/live-entry.schema.ts'
import { readSeatCommand } from '../../domain/live/seat-fact.schema.ts'
import { sendSchema } from '../../protocol/live-api.schema.ts'
import { LIVE_PATHS, MAX_COMMANDS } from '../../protocol/live-phone.ts'
import { sendProblem } from '../http/problems.ts'
import { callerOf, type LiveCaller, type LiveParts } from './live-parts.ts'
import { waitingFrame } from './live-room.ts'
import type { LiveOffer } from './live-rooms.ts'

const anybody = { config: { access: 'anybody' } } as const
/** A HEAD of something that never ends would never end either. */
const feed = { ...anybody, exposeHeadRoute: false } as const
/** Silence longer than this would look like a lost connection. */
const BEAT_MS = 10_000
const LONGEST_POLL_MS = 20_000
/** A phone that reads so slowly is let go; it comes back and is told where things stand. */
const MOST_UNSENT_BYTES = 1_000_000

/** What goes up and down while a session runs: commands, the stream, and the long-poll for where streams are held up. */
export function addFeedRoutes(app: FastifyInstance, parts: LiveParts): void {
  const { rooms, line } = parts
  const streams = new Set<ServerResponse>()
  const polls = new Set<() => void>()

  const beat = setInterval(() => {
    for (const stream of streams) stream.write(':\n\n')
    rooms.tidy()
    // The trainer may have let people in at another server.
    void line.move()
  }, BEAT_MS)
  beat.unref()
  app.addHook('preClose', async () => {
    clearInterval(beat)
    rooms.close()
    for (const stream of streams) stream.end()
    for (const answer of polls) answer()
  })

  /** What somebody has not seen yet, as one frame; null when there is nothing. */
  async function missed({ seat, room }: LiveCaller, after: number): Promise<string | null> {
    if (seat === null) {
      const entries = room ? await rooms.entriesAfter(room, after) : []
      return entries.length > 0 ? `{"entries":${JSON.stringify(entries)}}` : null
    }
    if (!room) return after < 0 ? waitingFrame(seat) : null
    return room.versionOf(seat) > after ? room.phoneFrame(seat) : null
  }

  app.post(LIVE_PATHS.send, anybody, async (request, reply) => {
    const caller = await callerOf(request, reply, parts)
    if (!caller) return reply
    const body = sendSchema.safeParse(request.body)
    if (!body.success)
      return sendProblem(reply, 400, `Send { "commands": [ … ] } with at most ${MAX_COMMANDS} of them.`)
    const { offers, unread } = readOffers(body.data.commands, caller.seat === null)
    if (!caller.room) return { taken: [], refused: [...offers.map(({ id }) => id), ...unread] }
    const { taken, refused } = await rooms.offer(caller.room, caller.seat, offers)
    // Whoever was let in makes room for others to be put before the trainer.
    if (caller.seat === null) void line.move()
    return { taken, refused: [...refused, ...unread] }
  })

  app.get(LIVE_PATHS.stream, feed, async (request, reply) => {
    const caller = await callerOf(request, reply, parts)
    if (!caller) return reply
    reply.hijack()
    const { raw } = reply
    for (const [name, value] of Object.entries(reply.getHeaders())) raw.setHeader(name, value ?? '')
    // Without chunks a frame is one write; the stream ends with its connection.
    raw.removeHeader('transfer-encoding')
    raw.writeHead(200, {
      'content-type': 'text/event-stream',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    })
    streams.add(raw)
    const send = (frame: string) => {
      // Node holds what is written back until this turn's other work is done; the big screen is not to wait for that.
      raw.socket?.cork()
      raw.write(`data: ${frame}\n\n`)
      raw.socket?.uncork()
      if (raw.writableLength > MOST_UNSENT_BYTES) raw.destroy()
    }
    // Frames that come while the first one is put together wait behind it.
    let waiting: string[] | null = []
    const unfollow = caller.room?.follow({
      seat: caller.seat,
      send: (frame) => (waiting ? waiting.push(frame) : send(frame)),
    })
    raw.on('close', () => {
      streams.delete(raw)
      unfollow?.()
    })
    raw.on('error', () => undefined) // `close` follows
    raw.write(':\n\n')
    try {
      const first = await missed(caller, afterOf(request))
      if (first !== null) send(first)
    } catch {
      raw.destroy()
    }
    for (const frame of waiting) send(frame)
    waiting = null
    return reply
  })

  /** Waits until something happens that this caller may see, at most as long as a poll lasts. */
  function untilNews({ seat, room }: LiveCaller, raw: ServerResponse): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(stop, LONGEST_POLL_MS)
      const unfollow = room?.follow({ seat, send: stop })
      function stop() {
        clearTimeout(timer)
        polls.delete(stop)
        unfollow?.()
        resolve()
      }
      polls.add(stop)
      raw.once('close', stop)
    })
  }

  app.get(LIVE_PATHS.state, feed, async (request, reply) => {
    const caller = await callerOf(request, reply, parts)
    if (!caller) return reply
    const after = afterOf(request)
    let frame = await missed(caller, after)
    // Without waiting it tells whether the way to the server is open at all.
    if (frame === null && (request.query as { wait?: unknown }).wait !== '0') {
      await untilNews(caller, reply.raw)
      frame = await missed(caller, after)
    }
    return reply.header('content-type', 'application/json').send(frame ?? '{}')
  })
}

function readOffers(commands: readonly unknown[], isTrainer: boolean) {
  const offers: LiveOffer[] = []
  const unread: string[] = []
  for (const command of commands) {
    const read = isTrainer ? readTrainerCommand(command) : readSeatCommand(command)
    if (read) offers.push(read)
    else unread.push(idOf(command))
  }
  return { offers, unread }
}

function idOf(command: unknown): string {
  const id = typeof command === 'object' && command !== null && 'id' in command ? command.id : ''
  return typeof id === 'string' ? id.slice(0, 40) : ''
}

/** Place in the log, or version, that the browser has seen; below 0 for one that has seen nothing. */
function afterOf(request: FastifyRequest): number {
  const { after } = request.query as { after?: unknown } // a query is always an object
  return typeof after === 'string' && /^-?\d{1,9}$/.test(after) ? Number(after) : -1
}
