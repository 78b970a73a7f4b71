import { strToU8, ZipDeflate } from 'fflate'
import type { Spool } from './spool.ts'

/** SHA-256 taken piece by piece. */
export interface Hash {
  update(bytes: Uint8Array): void
  /** In hexadecimal. */
  hex(): string
}

/** A file of a zip that lies compressed in a spool. */
export interface SpooledPart {
  readonly path: string
  readonly crc: number
  /** Bytes before they were compressed. */
  readonly size: number
}

/** Writes one file of a zip, compressing as it goes. */
export interface PartWriter {
  /** Takes a text; it is compressed with the next `drain` that finds enough. */
  write(text: string): void
  /** Compresses what waits, when it is worth while; resolves when the spool has it. */
  drain(): Promise<void>
  close(): Promise<SpooledPart>
}

/** Letters that wait before they are compressed: large enough that one call costs little beside its work. */
const ENOUGH = 1 << 16

/**
 * Starts a file of a zip. The same texts, drained at the same places, give the same bytes. `hash` sees what is
 * written before it is compressed.
 */
export function createPart(path: string, spool: Spool, hash: Hash | null = null): PartWriter {
  const deflate = new ZipDeflate(path, { level: 6 })
  let squeezed: Uint8Array<ArrayBuffer>[] = []
  deflate.ondata = (error, bytes) => {
    if (error) throw error
    if (bytes.length > 0) squeezed.push(bytes)
  }
  let waiting: string[] = []
  let letters = 0

  async function push(isLast: boolean): Promise<void> {
    const bytes = strToU8(waiting.join(''))
    waiting = []
    letters = 0
    hash?.update(bytes)
    deflate.push(bytes, isLast)
    const pieces = squeezed
    squeezed = []
    for (const piece of pieces) await spool.append(path, piece)
  }
  return {
    write(text) {
      waiting.push(text)
      letters += text.length
    },
    drain: async () => {
      if (letters >= ENOUGH) await push(false)
    },
    close: async () => {
      await push(true)
      return { path, crc: deflate.crc, size: deflate.size }
    },
  }
}
