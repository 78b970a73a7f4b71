import { randomUUID } from 'node:crypto'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { joinSchema } from '../../protocol/live-api.schema.ts'
import { LIVE_PATHS, type LiveSeatTicket } from '../../protocol/live-phone.ts'
import { sendProblem } from '../http/problems.ts'
import type { LiveParts } from './live-parts.ts'
import type { LiveRoom } from './live-room.ts'

/** Every join that has to wait is answered after this long, so that its speed says nothing of the code. */
const HELD_ANSWER_MS = 250

const wrongCode = 'Enter the 4 numbers on the big screen.'
const unknownCode = 'No session has these numbers. Look at the big screen again.'
const closed = 'This session takes nobody new. Ask your trainer.'
const over = 'This session has ended. Nobody can join it any more.'

/**
 * `POST /api/live/join`: a seat by the typed code or by the long key of the QR. After too many wrong codes from an
 * address, typed joins from there wait for the trainer, right or wrong; the long key never waits. A locked session lets
 * nobody in. A phone that has a seat gets it back.
 */
export function addJoinRoute(app: FastifyInstance, { rooms, tokens, watch, line }: LiveParts): void {
  async function sit(room: LiveRoom, device: string, reply: FastifyReply) {
    const seat = tokens.seatOf(room.session, device)
    const ticket: LiveSeatTicket = { token: tokens.seat(room.session, seat), seat }
    if (room.state().seats.get(seat)?.is === 'in') return ticket
    const { taken } = await rooms.offer(room, seat, [{ id: randomUUID(), fact: { kind: 'joined' } }])
    if (taken.length > 0 || room.state().seats.get(seat)?.is === 'in') return ticket
    return sendProblem(reply, 403, room.state().ended ? over : closed)
  }

  /** Asks the trainer, if there is one behind the code, and says the same in every case. */
  async function wait(room: LiveRoom | null, code: string, device: string): Promise<LiveSeatTicket> {
    const seat = tokens.seatOf(code, device)
    if (room) await line.ask(room, seat)
    return { token: tokens.waiting(code, seat), seat }
  }

  app.post(LIVE_PATHS.join, { config: { access: 'anybody' } }, async (request, reply) => {
    const body = joinSchema.safeParse(request.body)
    if (!body.success) return sendProblem(reply, 400, wrongCode)
    const { device } = body.data
    if ('key' in body.data) {
      const session = tokens.readJoinKey(body.data.key)
      const room = session === null ? null : await rooms.find(session)
      return room ? sit(room, device, reply) : sendProblem(reply, 404, 'This session is over.')
    }
    const { code } = body.data
    const room = await rooms.findByCode(code)
    if (room?.state().seats.get(tokens.seatOf(room.session, device))?.is === 'in')
      return sit(room, device, reply)
    const isHeld = watch.isHeld(request.ip)
    if (!room) watch.noteWrong(request.ip)
    if (isHeld) {
      const [ticket] = await Promise.all([wait(room, code, device), pause(HELD_ANSWER_MS)])
      return ticket
    }
    return room ? sit(room, device, reply) : sendProblem(reply, 404, unknownCode)
  })
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
