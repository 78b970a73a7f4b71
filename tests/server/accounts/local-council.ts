import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:http'
import { Provider } from 'oidc-provider'
import { onTestFinished, vi } from 'vitest'

/** A council's own sign-in: a real OpenID Connect server on this machine, with its own pages. */
export interface LocalCouncil {
  readonly issuer: string
  /** What was asked for at its authorization page, newest last. */
  readonly asked: URLSearchParams[]
  /** Signs `login` in at the council's pages, as a browser would, and gives the address it is sent back to. */
  signIn(location: string, login: string): Promise<URL>
  stop(): Promise<void>
}

export const clientId = 'virtual-house'
export const clientSecret = 'a secret of this test alone'

/** Starts it; `redirectUri` is the only address it sends people back to. */
export async function startLocalCouncil(redirectUri: string): Promise<LocalCouncil> {
  // It warns that its settings are not for production, which they are not.
  for (const level of ['warn', 'info'] as const) vi.spyOn(console, level).mockImplementation(() => undefined)
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}` // listening on a port gives one
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [redirectUri],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    pkce: { required: () => true },
    cookies: { keys: ['test'] },
    claims: { openid: ['sub'] },
    findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
  })
  server.on('request', provider.callback())
  const asked: URLSearchParams[] = []

  const stop = async () => {
    server.closeAllConnections()
    await new Promise<void>((resolve) => {
      server.close(() => resolve())
    })
  }
  onTestFinished(stop)
  return {
    issuer,
    asked,
    stop,
    async signIn(location, login) {
      asked.push(new URL(location).searchParams)
      const jar = new Map<string, string>()
      let next: { url: string; body?: URLSearchParams } = { url: location }
      // The authorization page, sign-in, consent, and what lies between them.
      for (let hop = 0; hop < 12; hop++) {
        const answer = await fetch(next.url, {
          method: next.body ? 'POST' : 'GET',
          redirect: 'manual',
          headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
          ...(next.body ? { body: next.body } : {}),
        })
        for (const text of answer.headers.getSetCookie()) {
          const [name = '', value = ''] = (text.split(';')[0] ?? '').split(/=(.*)/s)
          jar.set(name, value)
        }
        const to = answer.headers.get('location')
        if (to === null) {
          const [, action = ''] = /action="([^"]+)"/.exec(await answer.text()) ?? []
          if (!action) throw new Error(`the council's page has no form: ${answer.status} ${next.url}`)
          const isLogin = !next.url.includes('consent') && !jar.has('asked-login')
          jar.set('asked-login', 'yes')
          const form = isLogin ? { prompt: 'login', login, password: 'any' } : { prompt: 'consent' }
          next = { url: new URL(action, next.url).href, body: new URLSearchParams(form) }
          continue
        }
        const target = new URL(to, next.url)
        if (target.href.startsWith(redirectUri)) return target
        next = { url: target.href }
      }
      throw new Error('the council did not send the browser back')
    },
  }
}
