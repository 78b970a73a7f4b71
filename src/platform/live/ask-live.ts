import type { Answer } from '../../protocol/evaluate-api.schema.ts'
import { createAskServer } from '../ask-server.ts'
import type { LiveSideParts } from './trainer-live.ts'

/** Asks the server about led sessions, with a token in its header or without. */
export function askLive({ ask, base }: Pick<LiveSideParts, 'ask' | 'base'>, token: string | null) {
  const root = base.replace(/\/$/, '')
  const call = createAskServer((path, init) =>
    ask(path, {
      ...init,
      headers: { ...init?.headers, ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
    }),
  )
  return <T>(
    path: string,
    body: object | null,
    read: (response: Response) => Promise<T | null>,
  ): Promise<Answer<T>> => call(`${root}${path}`, body, read)
}
