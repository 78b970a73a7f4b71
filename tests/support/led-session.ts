import { randomUUID } from 'node:crypto'
import type { LiveScript } from '../../src/domain/live/live-script.schema.ts'
import type { LiveTicket } from '../../src/protocol/live-api.schema.ts'
import { LIVE_PATHS } from '../../src/protocol/live-phone.ts'

/** A trainer of a running server who may make sessions. */
export interface SignedInTrainer {
  readonly url: string
  readonly cookie: string
}

/** Makes an account with a one-time link. */
export async function trainerByLink(url: string, link: string): Promise<SignedInTrainer> {
  const key = link.split('#')[1] ?? ''
  const made = await fetch(`${url}/api/account/create`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ key, password: 'three plain words' }),
  })
  if (!made.ok) throw new Error(`no account: ${await made.text()}`)
  return { url, cookie: made.headers.get('set-cookie')?.split(';')[0] ?? '' }
}

/** Makes a led session. */
export function makeSession({ url, cookie }: SignedInTrainer, script: LiveScript): Promise<LiveTicket> {
  return postJson<LiveTicket>(url, LIVE_PATHS.sessions, { session: randomUUID(), script }, { cookie })
}

/** Posts JSON to a running server of ours; an answer that is no success throws. */
export async function postJson<T>(
  url: string,
  path: string,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): Promise<T> {
  const answer = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(30_000),
  })
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  return (await answer.json()) as T // our own server's answer
}
