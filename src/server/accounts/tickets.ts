import { hashToken } from '../secrets.ts'
import type { Store } from '../store/store.ts'

const minutesToFinish = 10

/** Things that may be finished once, within minutes, on whichever server the browser comes back to. */
export interface Tickets {
  keep(token: string, kind: string, body: object): Promise<void>
  /** What was kept under the token, which is used up; null when there is nothing. */
  take(token: string, kind: string): Promise<unknown>
}

/** Tickets of a store. It holds hashes of their tokens. */
export function createTickets(store: Store, nowMs: () => number): Tickets {
  return {
    keep: (token, kind, body) =>
      store.addTicket({
        tokenHash: hashToken(token),
        kind,
        body: JSON.stringify(body),
        expiresAt: new Date(nowMs() + minutesToFinish * 60_000).toISOString(),
      }),
    async take(token, kind) {
      const body = await store.takeTicket(hashToken(token), kind, new Date(nowMs()).toISOString())
      return body === null ? null : (JSON.parse(body) as unknown)
    },
  }
}
