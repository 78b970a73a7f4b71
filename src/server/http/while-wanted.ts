import type { Socket } from 'node:net'
import type { FastifyReply } from 'fastify'

/** Why work ends whose answer nobody waits for. It is no fault of anybody. */
export class NobodyWaitsError extends Error {
  constructor() {
    super('nobody waits for the answer')
  }
}

/** Those who leave when a connection goes. Many requests may be under way on one, so it is listened to once. */
const leavers = new WeakMap<Socket, Set<() => void>>()

/** A signal that is aborted when nobody waits for the answer any more, or when it is over. */
export function whileWanted(reply: FastifyReply): AbortSignal {
  const leaving = new AbortController()
  const { socket } = reply.request.raw
  const leave = () => {
    leavers.get(socket)?.delete(leave)
    if (!leaving.signal.aborted) leaving.abort(new NobodyWaitsError())
  }
  if (socket.destroyed) leave()
  else leaversOf(socket).add(leave)
  reply.raw.once('close', leave)
  return leaving.signal
}

/** Node tells only the first of several answers on a connection that it has gone; the others learn it here. */
function leaversOf(socket: Socket): Set<() => void> {
  const known = leavers.get(socket)
  if (known) return known
  const fresh = new Set<() => void>()
  leavers.set(socket, fresh)
  socket.once('close', () => {
    for (const leave of fresh) leave()
  })
  return fresh
}
