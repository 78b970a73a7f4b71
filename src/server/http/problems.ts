import type { Socket } from 'node:net'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { PROBLEM_MEDIA_TYPE, type Problem } from '../../protocol/problem.ts'
import { StoreUnavailableError } from '../store/store.ts'
import { NobodyWaitsError } from './while-wanted.ts'

const titles: Readonly<Record<number, string>> = {
  400: 'Bad request',
  401: 'Not signed in',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Method not allowed',
  413: 'Too large',
  415: 'Not JSON',
  408: 'Too slow',
  431: 'Headers too large',
  429: 'Too many tries',
  500: 'Something went wrong',
  503: 'Not ready',
}

function problemOf(status: number, detail: string): string {
  const problem: Problem = { type: 'about:blank', title: titles[status] ?? 'Problem', status, detail }
  return JSON.stringify(problem)
}

/** Answers with a problem (RFC 9457). `detail` says what is wrong and what to do. */
export function sendProblem(reply: FastifyReply, status: number, detail: string): FastifyReply {
  // As bytes: to a text Fastify would add a charset, which this media type does not have.
  return reply
    .code(status)
    .header('content-type', PROBLEM_MEDIA_TYPE)
    .send(Buffer.from(problemOf(status, detail)))
}

const details: Readonly<Record<number, string>> = {
  400: 'The request could not be read. Send JSON.',
  413: 'The request is larger than 1 MiB. Send it in smaller parts.',
  415: 'Send JSON with the header content-type: application/json.',
}

/** Turns whatever went wrong into a problem. Nobody is shown a stack trace or a message of a library. */
export function handleError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  // Thousands may leave at once; nobody reads an answer, and it is nothing for the log.
  if (error instanceof NobodyWaitsError) return reply.hijack()
  if (error instanceof StoreUnavailableError) {
    request.log.error({ route: request.routeOptions.url, reason: error.message }, 'store unavailable')
    reply.header('retry-after', '10')
    return sendProblem(
      reply,
      503,
      'The store cannot save at the moment. Some of this may not be saved. Try again soon.',
    )
  }
  const status = error.statusCode ?? 500
  // Fastify would close the connection under whoever is still sending. Then the sender's own fault (a broken pipe)
  // hides this answer, and a proxy makes a 502 of it. What still comes is read and thrown away instead; Node ends a
  // request that takes longer than `requestTimeout`.
  reply.removeHeader('connection')
  if (status >= 400 && status < 500) {
    return sendProblem(reply, status, details[status] ?? 'The request could not be answered.')
  }
  request.log.error({ route: request.routeOptions.url, stack: error.stack }, 'request failed')
  return sendProblem(reply, 500, 'The server made a mistake. Try again. If it goes on, tell whoever runs it.')
}

/** How long a refused connection may stay after its answer; enough for the answer to arrive on a poor network. */
const LINGER_MS = 5000

/** Answers what cannot even be read as a request, on the bare connection, and closes it. */
export function refuseBrokenRequest(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return
  const status = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 }[error.code ?? ''] ?? 400
  const body = problemOf(status, 'The request could not be read.')
  // To close at once on a sender would reset the connection, and the answer be lost. But one that never closes its own
  // side, or never reads, must not stay for ever.
  const late = setTimeout(() => socket.destroy(), LINGER_MS)
  socket.once('close', () => clearTimeout(late))
  socket.end(
    [
      `HTTP/1.1 ${status} ${titles[status]}`,
      `content-type: ${PROBLEM_MEDIA_TYPE}`,
      `content-length: ${Buffer.byteLength(body)}`,
      'connection: close',
      '',
      body,
    ].join('\r\n'),
  )
}
