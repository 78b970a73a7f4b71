import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import type { Grant } from '../../src/protocol/roles.ts'
import { makeColleagueLink, makeOneTimeLink } from '../../src/server/accounts/make-one-time-link.ts'
import type { ServerParts } from '../../src/server/build-server.ts'
import { createFailureBrake } from '../../src/server/http/failure-brake.ts'
import { testServer } from './support.ts'

/** The password of every account in these tests. */
export const password = 'three plain words'
const start = '2026-11-21T10:00:00.000Z'

/** The cookie that an answer sets, ready to be sent back. */
export function cookieOf(response: LightMyRequestResponse): string {
  return [response.headers['set-cookie'] ?? []]
    .flat()
    .map((text) => String(text).split(';')[0])
    .join('; ')
}

/** A server with a clock of its own, and the ways to ask it. */
export async function signInServer(parts: Partial<ServerParts> = {}) {
  let now = Date.parse(start)
  const waits: number[] = []
  const brake = createFailureBrake({ nowMs: () => now, waitMs: async (ms) => void waits.push(ms) })
  const { app, store } = await testServer({ nowMs: () => now, brake, ...parts })
  const ask = asker(app)

  /** A fresh link that makes an account with these rights; what stands after `#`. */
  async function newKey(grant: Grant = { role: 'administrator', authority: null }): Promise<string> {
    const { path } = await makeColleagueLink(store, grant, 'somebody', now)
    return path.split('#')[1] ?? ''
  }
  return {
    app,
    store,
    waits,
    ...ask,
    newKey,
    newConsoleKey: async () => (await makeOneTimeLink(store, '', now)).split('#')[1] ?? '',
    advanceMinutes: (minutes: number) => (now += minutes * 60_000),
    /** An account that is signed in. */
    async member(role: Grant['role'], authority: string | null = null) {
      // A second later than the one before, so that lists of accounts have one order.
      now += 1000
      const made = await ask.post('/api/account/create', { key: await newKey({ role, authority }), password })
      const { signInName } = made.json<{ signInName: string }>()
      const account = await store.findAccount(signInName)
      return { cookie: cookieOf(made), signInName, id: account?.id ?? '' }
    },
    audit: async () =>
      (await store.readAudit(null, 1000)).map(({ signInName, action, about }) => [signInName, action, about]),
  }
}

function asker(app: FastifyInstance) {
  return {
    post: (url: string, payload: object, cookie = '', headers: Record<string, string> = {}) =>
      app.inject({ method: 'POST', url, payload, headers: { cookie, ...headers } }),
    get: (url: string, cookie = '', headers: Record<string, string> = {}) =>
      app.inject({ url, headers: { cookie, ...headers } }),
  }
}
