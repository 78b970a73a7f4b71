/**
 * A UUID version 7: it begins with the time, so a store keeps its rows in order. Made by hand because
 * `crypto.randomUUID` is missing where the page comes over plain HTTP from another machine.
 */
export function newUuidV7(nowMs: number = Date.now()): string {
  const bytes = randomBytes(16)
  for (let place = 0; place < 6; place++) bytes[place] = Math.floor(nowMs / 256 ** (5 - place)) % 256
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** Random bytes that nobody can guess. A person code is drawn from them. */
export function randomBytes(count: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(count))
}
