import { SELF_MADE_PIECE, selfMadeTexts } from '../domain/linking/self-made-hash.ts'

const ROUNDS = 210_000

/**
 * The self-made code of a person as the log may hold it: PBKDF2 with SHA-256, salted for the pilot, of the whole and of
 * all but each one of its parts, as hex digits with dots between. The same answers give the same pieces, which is what
 * links two visits, and with one answer different one piece still does. The answers cannot be read from it, and
 * guessing them all takes long. Null where the browser gives no cryptography to a page without HTTPS.
 */
export async function hashSelfMadeCode(code: string, salt = __PILOT_SALT__): Promise<string | null> {
  if (!globalThis.crypto?.subtle) return null
  const pieces = await Promise.all(selfMadeTexts(code).map((text) => scramble(text, salt)))
  return pieces.join('.')
}

async function scramble(plain: string, salt: string): Promise<string> {
  const text = new TextEncoder()
  const key = await crypto.subtle.importKey('raw', text.encode(plain), 'PBKDF2', false, ['deriveBits'])
  const bits = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt: text.encode(salt), iterations: ROUNDS },
    key,
    SELF_MADE_PIECE * 4,
  )
  return Array.from(new Uint8Array(bits), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
