import { strToU8, Zip, ZipDeflate, type ZipInputFile } from 'fflate'
import type { Spool } from './spool.ts'
import type { SpooledPart } from './zip-part.ts'

/** One file of a zip: compressed in the spool already, short enough to be at hand, or written while it is zipped. */
export type ZipEntry =
  | { readonly part: SpooledPart; readonly path?: string }
  | { readonly path: string; readonly text: string }
  | { readonly path: string; readonly pieces: AsyncIterable<Uint8Array>; readonly isPacked: boolean }

// The earliest time a zip can carry, written without a zone so that it is the same bytes everywhere.
const fixedTime = '1980-01-01T00:00:00'

/** Writes a zip piece by piece. The same entries give the same bytes. */
export async function* assembleZip(
  entries: readonly ZipEntry[],
  spool: Spool,
): AsyncIterable<Uint8Array<ArrayBuffer>> {
  let ready: Uint8Array<ArrayBuffer>[] = []
  const zip = new Zip((error, bytes) => {
    if (error) throw error
    ready.push(bytes as Uint8Array<ArrayBuffer>) // fflate makes its buffers itself; none is shared
  })
  function* take() {
    const pieces = ready
    ready = []
    yield* pieces
  }
  for (const entry of entries) {
    if ('part' in entry) {
      const { part, path = part.path } = entry
      const file: ZipInputFile = {
        filename: path,
        crc: part.crc,
        size: part.size,
        compression: 8,
        mtime: fixedTime,
      }
      zip.add(file)
      for await (const piece of spool.read(part.path)) {
        file.ondata?.(null, piece, false)
        yield* take()
      }
      file.ondata?.(null, new Uint8Array(), true)
    } else {
      const isPacked = 'pieces' in entry && entry.isPacked
      const file = new ZipDeflate(entry.path, { level: isPacked ? 0 : 6 })
      file.mtime = fixedTime
      zip.add(file)
      if ('text' in entry) file.push(strToU8(entry.text), true)
      else {
        for await (const piece of entry.pieces) {
          file.push(piece, false)
          yield* take()
        }
        file.push(new Uint8Array(), true)
      }
    }
    yield* take()
  }
  zip.end()
  yield* take()
}
