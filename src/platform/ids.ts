/**
 * A UUID version 7: it begins with the time, so a store keeps its rows in order. Made by hand because
 * `crypto.randomUUID` is missing where the page comes over plain HTTP from another machine.
 */
export function newUuidV7(nowMs: number = Date.now()): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  for (let place = 0; place < 6; place++) bytes[place] = Math.floor(nowMs / 256 ** (5 - place)) % 256
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** `count` whole numbers from 0 to `below` - 1, each as likely as the others. A person code is made from them. */
export function randomNumbers(count: number, below: number): readonly number[] {
  // Bytes past the last full multiple would make small numbers likelier, so they are thrown away.
  const limit = Math.floor(256 / below) * below
  if (!Number.isInteger(below) || below < 1 || limit === 0)
    throw new Error('randomNumbers: below must be 1 to 256')
  const numbers: number[] = []
  while (numbers.length < count) {
    for (const byte of crypto.getRandomValues(new Uint8Array(count * 2))) {
      if (byte < limit && numbers.length < count) numbers.push(byte % below)
    }
  }
  return numbers
}
