/**
 * A place for the parts of a pack while it is made: a table of a million rows must not lie in memory. Parts are
 * written piece by piece and read once, in order.
 */
export interface Spool {
  append(part: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>
  read(part: string): AsyncIterable<Uint8Array<ArrayBuffer>>
}

/** A spool in memory, for packs that are known to be small. */
export function memorySpool(): Spool {
  const parts = new Map<string, Uint8Array<ArrayBuffer>[]>()
  return {
    async append(part, bytes) {
      const pieces = parts.get(part)
      if (pieces) pieces.push(bytes)
      else parts.set(part, [bytes])
    },
    async *read(part) {
      yield* parts.get(part) ?? []
    },
  }
}
