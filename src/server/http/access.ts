import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Role } from '../../protocol/roles.ts'
import type { Sessions } from '../accounts/session-cookie.ts'
import type { AccountRecord } from '../store/account-book.ts'
import { sendProblem } from './problems.ts'

/** Who may call a route: anybody, whoever is signed in, or accounts with one of some roles. */
export type Access = 'anybody' | 'signed-in' | readonly Role[]

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Every route under `/api/` must say it; the server does not start without. */
    access?: Access
  }
  interface FastifyRequest {
    /** Who is signed in, on routes that ask for it. */
    account: AccountRecord | null
  }
}

/**
 * Makes every route under `/api/` say who may call it, and turns everybody else away before the body is read. A new
 * route that says nothing stops the server from starting.
 */
export function addAccess(app: FastifyInstance, sessions: Sessions): void {
  app.decorateRequest('account', null)
  app.addHook('onRoute', (route) => {
    if (!route.url.startsWith('/api/')) return
    const access = route.config?.access
    if (access === undefined)
      throw new Error(`${String(route.method)} ${route.url} does not say who may call it`)
    if (access === 'anybody') return
    route.onRequest = [
      async (request, reply) => {
        request.account = await sessions.find(request)
        if (!request.account) return sendProblem(reply, 401, 'Sign in first.')
        if (access !== 'signed-in' && !access.includes(request.account.role))
          return sendProblem(reply, 403, 'Your account may not do this. Ask an administrator.')
      },
      ...[route.onRequest ?? []].flat(),
    ]
  })
}

/** The account of a request whose route asks for one. */
export function accountOf(request: FastifyRequest): AccountRecord {
  if (!request.account) throw new Error(`${request.routeOptions.url} does not ask for an account`)
  return request.account
}
