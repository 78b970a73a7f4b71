import { randomUUID } from 'node:crypto'
import { connect, type Socket } from 'node:net'
import type { LiveScript } from '../../../src/domain/live/live-script.schema.ts'
import { LIVE_PATHS, type LiveSeatTicket } from '../../../src/protocol/live-phone.ts'
import { makeSession, postJson, type SignedInTrainer } from '../../../tests/support/led-session.ts'
import { type LeanPost, leanPost } from './lean-post.ts'
import { type RoomLoad, until } from './room-load.ts'

/** Rounds that a choice takes. */
const MOST_ROUNDS = 9

/**
 * A led session of our server with some phones in it, each with its stream, and a big screen. With several servers on one
 * database the phones are spread over them in turn, as a balancer would; the big screen is on the trainer's.
 */
export async function openHouseRoom(
  trainer: SignedInTrainer,
  script: LiveScript,
  phones: number,
  servers: readonly string[] = [trainer.url],
): Promise<RoomLoad> {
  const ticket = await makeSession(trainer, script)
  const { url } = trainer
  const choices = script.steps.filter(({ kind }) => kind === 'vote').map(({ block }) => block)
  const posts: LeanPost[] = []
  const placeOf = new Map<string, number>()
  let seen: ((phone: number) => void) | null = null
  let told = 0
  let round = 0
  let choice = choices[0] ?? ''
  let at = script.steps[0]?.id ?? ''
  let tell: ((phone: number) => void) | null = null

  const screen = await follow(url, ticket.token, (frame) => {
    const { entries } = JSON.parse(frame) as { entries: { kind: string; seat: string | null }[] } // the trainer's frame
    for (const { kind, seat } of entries) {
      const place = kind === 'voted' && seat !== null ? placeOf.get(seat) : undefined
      if (place !== undefined) seen?.(place)
    }
  })
  const streams = [screen]
  for (let from = 0; from < phones; from += 30) {
    const some = Array.from({ length: Math.min(30, phones - from) }, async (_, index) => {
      const at = servers[(from + index) % servers.length] ?? url
      const seat = await postJson<LiveSeatTicket>(at, LIVE_PATHS.join, {
        key: ticket.joinKey,
        device: randomUUID(),
      })
      posts[from + index] = leanPost(at, LIVE_PATHS.send, bearer(seat.token))
      placeOf.set(seat.seat, from + index)
      let knows = ''
      streams.push(
        await follow(at, seat.token, (frame) => {
          told++
          // Read as text: 300 phones parse their frames on 300 processors, these all on the one that measures.
          const open = JSON.stringify({ voting: { choice, round } }).slice(1, -1)
          if (knows === open || !frame.includes(open)) return
          knows = open
          tell?.(from + index)
        }),
      )
    })
    await Promise.all(some)
  }
  await until(() => told >= phones)

  async function lead(fact: object): Promise<void> {
    const command = { id: randomUUID(), ...fact }
    const { taken } = await postJson<{ taken: string[] }>(
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
    async openRound(told) {
      tell = told
      if (round === MOST_ROUNDS) {
        choice = choices[choices.indexOf(choice) + 1] ?? ''
        round = 0
      }
      round++
      option = optionOf(script, choice)
      if (round === 1) await goTo(`${choice}.vote`)
      else {
        await lead({ kind: 'voted-again', choice, round })
        at = `${choice}.vote`
      }
    },
    closeRound: () => goTo(`${choice}.results`),
    vote(phone) {
      const fact = { kind: 'voted', choice, round, option, turn: 0 }
      posts[phone]?.send({ commands: [{ id: randomUUID(), ...fact }] })
    },
    onSeen(listener) {
      seen = listener
    },
    close() {
      for (const stream of streams) stream.destroy()
      for (const post of posts) post.close()
    },
  }
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

function optionOf({ steps, stories }: LiveScript, choice: string): string {
  const step = steps.find(({ block }) => block === choice)
  const decision = stories.find(({ id }) => id === step?.story)?.steps.find(({ id }) => id === step?.decision)
  return decision?.options[0]?.id ?? ''
}

/** Follows a stream; resolves once it is open. As lean as the posts, for the same reason. */
function follow(url: string, token: string, onFrame: (frame: string) => void): Promise<Socket> {
  const { hostname, port, host } = new URL(url)
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname, port: Number(port) })
    let text = ''
    let isOpen = false
    socket.setEncoding('utf8')
    socket.write(
      `GET ${LIVE_PATHS.stream} HTTP/1.1\r\nhost: ${host}\r\nauthorization: Bearer ${token}\r\n\r\n`,
    )
    socket.on('data', (chunk: string) => {
      text += chunk
      if (!isOpen) {
        const end = text.indexOf('\r\n\r\n')
        if (end < 0) return
        if (!text.startsWith('HTTP/1.1 200')) reject(new Error(text.slice(0, end)))
        isOpen = true
        text = text.slice(end + 4)
        resolve(socket)
      }
      for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
        const part = text.slice(0, end)
        text = text.slice(end + 2)
        if (part.startsWith('data: ')) onFrame(part.slice(6))
      }
    })
    socket.on('error', reject)
  })
}
