const ROUNDS = 210_000

/**
 * The self-made code of a person as the log may hold it: PBKDF2 with SHA-256, salted for the pilot, as 64 hex digits.
 * The same answers give the same hash, which is what links two visits; the answers cannot be read from it, and
 * guessing them all takes long. Null where the browser gives no cryptography to a page without HTTPS.
 */
export async function hashSelfMadeCode(code: string, salt = __PILOT_SALT__): Promise<string | null> {
  if (!globalThis.crypto?.subtle) return null
  const text = new TextEncoder()
  const key = await crypto.subtle.importKey('raw', text.encode(code), 'PBKDF2', false, ['deriveBits'])
  const bits = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt: text.encode(salt), iterations: ROUNDS },
    key,
    256,
  )
  return Array.from(new Uint8Array(bits), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
