import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import type { TrainerFact } from '../../../src/domain/live/live-entry.schema.ts'
import type { SeatFact } from '../../../src/domain/live/seat-fact.schema.ts'
import type { LiveScript } from '../../../src/domain/live/live-script.schema.ts'
import type { LiveTicket } from '../../../src/protocol/live-api.schema.ts'
import type { LiveSeatTicket, SendAnswer } from '../../../src/protocol/live-phone.ts'
import type { ServerParts } from '../../../src/server/build-server.ts'
import { readScript } from '../../support/live-room.ts'
import { signInServer } from '../sign-in-support.ts'
import { newTestId } from '../support.ts'

let script: LiveScript | null = null

/** The script that these tests lead. */
export function aScript(): LiveScript {
  script ??= readScript()
  return script
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

/** A server with a trainer who has made a session, and the ways to ask it. */
export async function liveServer(parts: Partial<ServerParts> = {}) {
  const server = await signInServer(parts)
  const { app, post, member } = server
  const trainer = await member('trainer')
  const session = newTestId()
  const made = await post('/api/live', { session, script: aScript() }, trainer.cookie)
  const ticket = made.json<LiveTicket>()

  const join = (way: { code: string } | { key: string }, device = newTestId(), remoteAddress = '192.0.2.1') =>
    app.inject({ method: 'POST', url: '/api/live/join', payload: { ...way, device }, remoteAddress })

  async function send(
    token: string,
    ...facts: readonly (TrainerFact | SeatFact | Record<string, unknown>)[]
  ): Promise<SendAnswer> {
    const commands = facts.map((fact) => ({ id: newTestId(), ...fact }))
    const answer = await post('/api/live/send', { commands }, '', bearer(token))
    return answer.json<SendAnswer>()
  }

  return {
    ...server,
    trainer,
    ticket,
    join,
    send,
    /** A phone that has joined by the QR. */
    async phone(): Promise<LiveSeatTicket> {
      return (await join({ key: ticket.joinKey })).json<LiveSeatTicket>()
    },
    /** The trainer goes to a step from wherever the session is. */
    async goTo(step: string) {
      const { stage } = await state(app, ticket.token)
      return send(ticket.token, { kind: 'moved', from: stage, to: step, sure: true })
    },
    /** What a phone that has seen nothing is told. */
    view: async (token: string) => (await poll(app, token)).json<PhoneFrameSeen>(),
    /** Every entry of the log, as the trainer gets it. */
    log: async () => (await poll(app, ticket.token)).json<{ entries: SeenEntry[] }>().entries,
  }
}

/** A phone's frame, as far as tests look. */
export interface PhoneFrameSeen {
  readonly version: number
  readonly shared: { readonly step: { readonly id: string }; readonly page: { readonly kind: string } } | null
  readonly own: {
    readonly is: string
    readonly votes: readonly { readonly option: string; readonly round: number }[]
  }
}

/** An entry, as far as tests look. */
export interface SeenEntry {
  readonly id: string
  readonly seq: number
  readonly kind: string
  readonly seat: string | null
  readonly to?: string
}

/** Asks for everything there is. */
export function poll(app: FastifyInstance, token: string, after = -1): Promise<LightMyRequestResponse> {
  return app.inject({ url: `/api/live/state?after=${after}`, headers: bearer(token) })
}

async function state(app: FastifyInstance, token: string) {
  const entries = (await poll(app, token)).json<{ entries: SeenEntry[] }>().entries
  const moves = entries.filter(({ kind }) => kind === 'moved')
  return { stage: moves.at(-1)?.to ?? aScript().steps[0]?.id ?? '' }
}

/** Has the server listen on a free port, for what needs real connections. */
export async function listen(app: FastifyInstance): Promise<number> {
  await app.listen({ port: 0, host: '127.0.0.1' })
  return (app.server.address() as AddressInfo).port // a server that listens on TCP has a port
}

/** Frames of a stream as they come in. Not by `fetch`, which opens a connection to spare when a stream is let go. */
export async function openStream(port: number, token: string, after = -1) {
  const asking = get(`http://127.0.0.1:${port}/api/live/stream?after=${after}`, {
    agent: false,
    headers: bearer(token),
  })
  const [response] = (await once(asking, 'response')) as [IncomingMessage] // what `response` gives
  const frames: unknown[] = []
  let text = ''
  response.setEncoding('utf8')
  response.on('data', (chunk: string) => {
    const parts = (text + chunk).split('\n\n')
    text = parts.pop() ?? ''
    for (const part of parts) if (part.startsWith('data: ')) frames.push(JSON.parse(part.slice(6)))
  })
  response.on('error', () => undefined) // `close` follows
  const ended = new Promise<void>((resolve) => response.on('close', () => resolve()))
  return { frames, ended, close: () => asking.destroy(), headers: response.headers }
}
