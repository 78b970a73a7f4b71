import { timingSafeEqual } from 'node:crypto'
import { z } from 'zod/mini'
import { hashToken, makeToken, type Secrets } from '../secrets.ts'
import type { Store } from '../store/store.ts'

const minutesToFinish = 10
const signatureBytes = 32

const sealedSchema = z.object({ kind: z.string(), until: z.number(), nonce: z.string(), body: z.unknown() })

/** Things that may be finished once, within minutes, on whichever server the browser comes back to. */
export interface Tickets {
  keep(token: string, kind: string, body: object): Promise<void>
  /** What was kept under the token, which is used up; null when there is nothing. */
  take(token: string, kind: string): Promise<unknown>
  /**
   * A text (base64url) that carries what it is for, signed. Nothing is stored, so anybody may ask for any number. Whoever
   * holds it can read it.
   */
  seal(kind: string, body: object): string
  /** What a sealed text carries; null when it is none of ours or too old. It stays unused. */
  unseal(sealed: string, kind: string): unknown
  /** Uses up a sealed text, which only then is stored. False when it is none of ours, too old or used. */
  useUp(sealed: string, kind: string): Promise<boolean>
}

/** Tickets of a store. It holds hashes of their tokens. */
export function createTickets(
  store: Store,
  { signTicket }: Pick<Secrets, 'signTicket'>,
  nowMs: () => number,
): Tickets {
  const inMinutes = (minutes: number) => nowMs() + minutes * 60_000

  function read(sealed: string, kind: string): z.infer<typeof sealedSchema> | null {
    const bytes = Buffer.from(sealed, 'base64url')
    const signature = bytes.subarray(0, signatureBytes)
    const text = bytes.subarray(signatureBytes).toString()
    if (signature.length < signatureBytes || !timingSafeEqual(signature, signTicket(text))) return null
    const ticket = sealedSchema.parse(JSON.parse(text))
    return ticket.kind === kind && ticket.until > nowMs() ? ticket : null
  }

  return {
    async keep(token, kind, body) {
      await store.addTicket({
        tokenHash: hashToken(token),
        kind,
        body: JSON.stringify(body),
        expiresAt: new Date(inMinutes(minutesToFinish)).toISOString(),
      })
    },
    async take(token, kind) {
      const body = await store.takeTicket(hashToken(token), kind, new Date(nowMs()).toISOString())
      return body === null ? null : (JSON.parse(body) as unknown)
    },
    seal(kind, body) {
      const text = JSON.stringify({ kind, until: inMinutes(minutesToFinish), nonce: makeToken(), body })
      return Buffer.concat([signTicket(text), Buffer.from(text)]).toString('base64url')
    },
    unseal: (sealed, kind) => read(sealed, kind)?.body ?? null,
    async useUp(sealed, kind) {
      const ticket = read(sealed, kind)
      if (!ticket) return false
      // Remembered for longer than it is good: the clocks of several servers differ.
      const expiresAt = new Date(inMinutes(2 * minutesToFinish)).toISOString()
      return store.addTicket({ tokenHash: hashToken(ticket.nonce), kind, body: '{}', expiresAt })
    },
  }
}
