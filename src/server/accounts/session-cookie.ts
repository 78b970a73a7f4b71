import type { FastifyReply, FastifyRequest } from 'fastify'
import { hashToken, makeToken } from '../secrets.ts'
import type { AccountRecord } from '../store/account-book.ts'
import type { Store } from '../store/store.ts'

const sessionHours = 12

/** Opens, finds and ends sessions. The browser holds a random token; the store holds only its hash. */
export interface Sessions {
  open(account: AccountRecord, reply: FastifyReply): Promise<void>
  find(request: FastifyRequest): Promise<AccountRecord | null>
  end(request: FastifyRequest, reply: FastifyReply): Promise<void>
}

/** Sessions of a store. Over HTTPS the cookie is `Secure` and bound to this host by its name. */
export function createSessions(store: Store, isHttps: boolean, nowMs: () => number): Sessions {
  const name = isHttps ? '__Host-house-session' : 'house-session'
  const attributes = `Path=/; HttpOnly; SameSite=Lax${isHttps ? '; Secure' : ''}`

  function tokenOf(request: FastifyRequest): string | null {
    for (const pair of (request.headers.cookie ?? '').split(';')) {
      const [key, value] = pair.trim().split('=')
      if (key === name && value && /^[A-Za-z0-9_-]{20,64}$/.test(value)) return value
    }
    return null
  }

  return {
    async open(account, reply) {
      const token = makeToken()
      const expiresAt = new Date(nowMs() + sessionHours * 3_600_000).toISOString()
      await store.addSession({ tokenHash: hashToken(token), accountId: account.id, expiresAt })
      reply.header('set-cookie', `${name}=${token}; Max-Age=${sessionHours * 3600}; ${attributes}`)
    },
    async find(request) {
      const token = tokenOf(request)
      return token === null ? null : store.findSession(hashToken(token), new Date(nowMs()).toISOString())
    },
    async end(request, reply) {
      const token = tokenOf(request)
      if (token !== null) await store.endSession(hashToken(token))
      reply.header('set-cookie', `${name}=; Max-Age=0; ${attributes}`)
    },
  }
}
