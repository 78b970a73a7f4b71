import type { FastifyReply, FastifyRequest } from 'fastify'
import { sendProblem } from '../http/problems.ts'
import type { Store } from '../store/store.ts'
import type { GuessWatch } from './guess-watch.ts'
import type { LiveRoom } from './live-room.ts'
import type { LiveRooms } from './live-rooms.ts'
import type { LiveTokens } from './live-tokens.ts'
import type { WaitingLine } from './waiting-line.ts'

/** What the routes of led sessions work with. */
export interface LiveParts {
  readonly store: Store
  readonly rooms: LiveRooms
  readonly tokens: LiveTokens
  readonly line: WaitingLine
  readonly watch: GuessWatch
  /** Address at which phones find this server; null when nothing is known beside the page's own. */
  readonly phonesAt: () => string | null
  readonly nowMs: () => number
}

/** What is said when nobody can tell which session is meant. */
const noToken = 'Join the session again.'
const noSession = 'This session is over.'

/** Whoever carries a token: their seat (null for the trainer), and the room; a room is missing behind a wrong code. */
export interface LiveCaller {
  readonly seat: string | null
  readonly room: LiveRoom | null
}

/** Finds out who asks. Answers with a problem, and gives null, when the token or its session does not hold. */
export async function callerOf(
  request: FastifyRequest,
  reply: FastifyReply,
  { tokens, rooms, line }: LiveParts,
): Promise<LiveCaller | null> {
  const [, token = ''] = /^Bearer (\S{1,200})$/.exec(request.headers.authorization ?? '') ?? []
  const bearer = tokens.readBearer(token)
  if (!bearer) {
    sendProblem(reply, 401, noToken)
    return null
  }
  if (bearer.is === 'waiting') {
    // Who waits is told nothing of the session, and so cannot tell a right code from a wrong one.
    const waitsFor = await rooms.findByCode(bearer.code)
    // Not waited for: a wrong code is answered as fast.
    if (waitsFor && !waitsFor.state().seats.has(bearer.seat)) void line.ask(waitsFor, bearer.seat)
    return { seat: bearer.seat, room: waitsFor }
  }
  const room = await rooms.find(bearer.session)
  if (!room) {
    sendProblem(reply, 404, noSession)
    return null
  }
  return { seat: bearer.is === 'trainer' ? null : bearer.seat, room }
}

/** The trainer's room. Answers with a problem, and gives null, when somebody else asks. */
export async function trainersRoom(
  request: FastifyRequest,
  reply: FastifyReply,
  parts: LiveParts,
): Promise<LiveRoom | null> {
  const caller = await callerOf(request, reply, parts)
  if (!caller) return null
  if (caller.seat === null && caller.room) return caller.room
  sendProblem(reply, 403, 'Only the trainer of this session may do this.')
  return null
}
