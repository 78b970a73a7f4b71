import type { FastifyReply } from 'fastify'

/** A signal that is aborted when nobody waits for the answer any more, or when it is over. */
export function whileWanted(reply: FastifyReply): AbortSignal {
  const leaving = new AbortController()
  reply.raw.once('close', () => leaving.abort(new Error('nobody waits for the answer')))
  return leaving.signal
}
