import { timingSafeEqual } from 'node:crypto'
import type { Secrets } from '../secrets.ts'

/** Who carries a token: the trainer of a session, a seat of one, or a seat that waits behind a typed code. */
export type LiveBearer =
  | { readonly is: 'trainer'; readonly session: string }
  | { readonly is: 'seat'; readonly session: string; readonly seat: string }
  | { readonly is: 'waiting'; readonly code: string; readonly seat: string }

/** Makes and reads the tokens of led sessions. They are signed, so the store holds none of them. */
export interface LiveTokens {
  trainer(session: string): string
  seat(session: string, seat: string): string
  /** Says nothing of whether the code is right: it names the code alone. */
  waiting(code: string, seat: string): string
  /** The long key of the join QR. */
  joinKey(session: string): string
  /** A key that opens the notes; `nonce` makes each another one. */
  notesKey(session: string, nonce: string): string
  readBearer(token: string): LiveBearer | null
  readJoinKey(key: string): string | null
  readNotesKey(key: string): { readonly session: string; readonly nonce: string } | null
  /** The seat of a phone in a session, the same whenever it joins again. */
  seatOf(place: string, device: string): string
}

/** Bearers in memory: a region's rooms at once, in a few MB. */
const MOST_REMEMBERED = 20_000

/** Tokens signed with the key of this store. */
export function createLiveTokens({ signLive }: Pick<Secrets, 'signLive'>): LiveTokens {
  const sign = (...parts: readonly string[]) => [...parts, signLive(parts.join('.'))].join('.')

  /** The parts of a token before its signature; null when we did not sign it. */
  function read(kind: string, token: string): readonly string[] | null {
    const parts = token.split('.')
    const signature = Buffer.from(parts.at(-1) ?? '')
    const expected = Buffer.from(signLive(parts.slice(0, -1).join('.')))
    const isOurs = signature.length === expected.length && timingSafeEqual(signature, expected)
    return isOurs && parts[0] === kind ? parts.slice(1, -1) : null
  }

  function readAnew(token: string): LiveBearer | null {
    const [one = '', seat = ''] = read(token.slice(0, 1), token) ?? []
    if (one === '') return null
    if (token.startsWith('t.')) return { is: 'trainer', session: fromShort(one) }
    if (token.startsWith('s.')) return { is: 'seat', session: fromShort(one), seat }
    return token.startsWith('w.') ? { is: 'waiting', code: one, seat } : null
  }

  // Checking a signature costs as much as all the rest of a vote's way to the store.
  const bearers = new Map<string, LiveBearer>()
  function remember(token: string, bearer: LiveBearer) {
    if (bearers.size >= MOST_REMEMBERED) bearers.clear()
    bearers.set(token, bearer)
  }

  return {
    trainer: (session) => sign('t', toShort(session)),
    seat: (session, seat) => sign('s', toShort(session), seat),
    waiting: (code, seat) => sign('w', code, seat),
    joinKey: (session) => sign('j', toShort(session)),
    notesKey: (session, nonce) => sign('n', toShort(session), nonce),
    readBearer(token) {
      const known = bearers.get(token)
      const bearer = known ?? readAnew(token)
      if (bearer && !known) remember(token, bearer)
      return bearer
    },
    readJoinKey(key) {
      const [session] = read('j', key) ?? []
      return session === undefined ? null : fromShort(session)
    },
    readNotesKey(key) {
      const [session, nonce] = read('n', key) ?? []
      return session === undefined || nonce === undefined ? null : { session: fromShort(session), nonce }
    },
    seatOf: (place, device) =>
      Buffer.from(signLive(`seat.${place}.${device}`), 'base64url')
        .toString('hex')
        .slice(0, 16),
  }
}

/** A UUID in 22 letters: a QR is read from further away the less it holds. */
function toShort(uuid: string): string {
  return Buffer.from(uuid.replaceAll('-', ''), 'hex').toString('base64url')
}

function fromShort(text: string): string {
  const hex = Buffer.from(text, 'base64url').toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
