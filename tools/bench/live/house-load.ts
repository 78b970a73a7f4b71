import { randomUUID } from 'node:crypto'
import { Agent, get, type IncomingMessage, request } from 'node:http'
import type { LiveScript } from '../../../src/domain/live/live-script.schema.ts'
import type { LiveTicket } from '../../../src/protocol/live-api.schema.ts'
import { LIVE_PATHS, type LiveSeatTicket } from '../../../src/protocol/live-phone.ts'
import { type RoomLoad, until } from './room-load.ts'

/** A trainer of our server who may make sessions. */
export interface HouseTrainer {
  readonly url: string
  readonly cookie: string
}

const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY })

/** Makes the first account of a server with its one-time link. */
export async function firstTrainer(url: string, link: string): Promise<HouseTrainer> {
  const key = link.split('#')[1] ?? ''
  const made = await fetch(`${url}/api/account/create`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ key, password: 'three plain words' }),
  })
  if (!made.ok) throw new Error(`no account: ${await made.text()}`)
  return { url, cookie: made.headers.get('set-cookie')?.split(';')[0] ?? '' }
}

/** A led session of our server with some phones in it, each with its stream, and a big screen. */
export async function openHouseRoom(
  { url, cookie }: HouseTrainer,
  script: LiveScript,
  phones: number,
): Promise<RoomLoad> {
  const ticket = await ask<LiveTicket>(
    url,
    LIVE_PATHS.sessions,
    { session: randomUUID(), script },
    { cookie },
  )
  const choices = script.steps.filter(({ kind }) => kind === 'vote').map(({ block }) => block)
  const tokens: string[] = []
  const placeOf = new Map<string, number>()
  let seen: ((phone: number) => void) | null = null
  let told = 0
  let round = 0
  let choice = choices[0] ?? ''
  let at = script.steps[0]?.id ?? ''
  let votingTold = 0

  const screen = await follow(url, ticket.token, (frame) => {
    const { entries } = frame as { entries: { kind: string; seat: string | null }[] } // the trainer's frame
    for (const { kind, seat } of entries) {
      const place = kind === 'voted' && seat !== null ? placeOf.get(seat) : undefined
      if (place !== undefined) seen?.(place)
    }
  })
  const streams = [screen]
  for (let from = 0; from < phones; from += 30) {
    const some = Array.from({ length: Math.min(30, phones - from) }, async (_, index) => {
      const seat = await ask<LiveSeatTicket>(url, LIVE_PATHS.join, {
        key: ticket.joinKey,
        device: randomUUID(),
      })
      tokens[from + index] = seat.token
      placeOf.set(seat.seat, from + index)
      streams.push(
        await follow(url, seat.token, (frame) => {
          told++
          const { shared } = frame as { shared?: { voting: { round: number } | null } | null } // a phone's frame
          if (shared?.voting?.round === round) votingTold++
        }),
      )
    })
    await Promise.all(some)
  }
  await until(() => told >= phones)

  async function lead(fact: object): Promise<void> {
    const command = { id: randomUUID(), ...fact }
    const { taken } = await ask<{ taken: string[] }>(
      url,
      LIVE_PATHS.send,
      { commands: [command] },
      bearer(ticket.token),
    )
    if (taken.length === 0) throw new Error(`the session refused ${JSON.stringify(fact)}`)
  }
  async function goTo(step: string) {
    if (step !== at) await lead({ kind: 'moved', from: at, to: step, sure: true })
    at = step
  }

  let option = ''
  return {
    async openRound() {
      votingTold = 0
      if (round === 9) {
        choice = choices[choices.indexOf(choice) + 1] ?? ''
        round = 0
      }
      round++
      option = optionOf(script, choice)
      if (round === 1) await goTo(`${choice}.vote`)
      else {
        await goTo(`${choice}.results`)
        await lead({ kind: 'voted-again', choice, round })
        at = `${choice}.vote`
      }
      if (!(await until(() => votingTold >= phones))) throw new Error('not every phone was told to vote')
    },
    vote(phone) {
      const fact = { kind: 'voted', choice, round, option, turn: 0 }
      send(url, tokens[phone] ?? '', { commands: [{ id: randomUUID(), ...fact }] })
    },
    onSeen(listener) {
      seen = listener
    },
    close() {
      for (const stream of streams) stream.destroy()
    },
  }
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

function optionOf({ steps, stories }: LiveScript, choice: string): string {
  const step = steps.find(({ block }) => block === choice)
  const decision = stories.find(({ id }) => id === step?.story)?.steps.find(({ id }) => id === step?.decision)
  return decision?.options[0]?.id ?? ''
}

/** A post whose answer nobody waits for; a lost vote shows in the count. */
function send(url: string, token: string, body: object): void {
  const text = JSON.stringify(body)
  const post = request(`${url}${LIVE_PATHS.send}`, {
    method: 'POST',
    agent,
    headers: {
      ...bearer(token),
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(text),
    },
  })
  post.on('response', (answer) => answer.resume())
  post.on('error', () => undefined)
  post.end(text)
}

async function ask<T>(
  url: string,
  path: string,
  body: object,
  headers: Record<string, string> = {},
): Promise<T> {
  const answer = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  return (await answer.json()) as T // our own server's answer
}

/** Follows a stream; resolves once it is open. */
function follow(url: string, token: string, onFrame: (frame: unknown) => void): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const asking = get(`${url}${LIVE_PATHS.stream}`, { agent: false, headers: bearer(token) }, (stream) => {
      let text = ''
      stream.setEncoding('utf8')
      stream.on('data', (chunk: string) => {
        text += chunk
        for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
          const part = text.slice(0, end)
          text = text.slice(end + 2)
          if (part.startsWith('data: ')) onFrame(JSON.parse(part.slice(6)))
        }
      })
      stream.on('error', () => undefined)
      resolve(stream)
    })
    asking.on('error', reject)
  })
}
