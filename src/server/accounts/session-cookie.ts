import type { FastifyReply, FastifyRequest } from 'fastify'
import { hashToken, makeToken } from '../secrets.ts'
import type { AccountRecord } from '../store/account-book.ts'
import type { Store } from '../store/store.ts'
import { cookieOf, cookieText } from '../http/cookies.ts'

const sessionHours = 12

/** Opens, finds and ends sessions. The browser holds a random token; the store holds only its hash. */
export interface Sessions {
  open(account: AccountRecord, reply: FastifyReply): Promise<void>
  find(request: FastifyRequest): Promise<AccountRecord | null>
  end(request: FastifyRequest, reply: FastifyReply): Promise<void>
  /** Signs an account out on every device. */
  endAll(accountId: string, reply?: FastifyReply): Promise<void>
}

/** Sessions of a store. Over HTTPS the cookie is `Secure` and bound to this host by its name. */
export function createSessions(store: Store, isHttps: boolean, nowMs: () => number): Sessions {
  const name = isHttps ? '__Host-house-session' : 'house-session'
  const clear = (reply: FastifyReply) => reply.header('set-cookie', cookieText(name, '', 0, isHttps))

  return {
    async open(account, reply) {
      const token = makeToken()
      const expiresAt = new Date(nowMs() + sessionHours * 3_600_000).toISOString()
      await store.addSession({ tokenHash: hashToken(token), accountId: account.id, expiresAt })
      reply.header('set-cookie', cookieText(name, token, sessionHours * 3600, isHttps))
    },
    async find(request) {
      const token = cookieOf(request, name)
      return token === null ? null : store.findSession(hashToken(token), new Date(nowMs()).toISOString())
    },
    async end(request, reply) {
      const token = cookieOf(request, name)
      if (token !== null) await store.endSession(hashToken(token))
      clear(reply)
    },
    async endAll(accountId, reply) {
      await store.endSessionsOf(accountId)
      if (reply) clear(reply)
    },
  }
}
