import { strToU8 } from 'fflate'

/** Puts numbers and texts one after another, little-endian, in a buffer that grows. */
export interface ByteWriter {
  int32(value: number): void
  float64(value: number): void
  /** A text of exactly so many bytes: cut between letters, filled up with spaces. */
  text(value: string, bytes: number): void
  bytes(value: Uint8Array): void
  /** Everything so far, and starts again. */
  take(): Uint8Array<ArrayBuffer>
}

/** Makes an empty writer. */
export function createByteWriter(): ByteWriter {
  let buffer = new Uint8Array(1024)
  let view = new DataView(buffer.buffer)
  let end = 0
  function reserve(bytes: number): number {
    const from = end
    end += bytes
    if (end > buffer.length) {
      const larger = new Uint8Array(Math.max(buffer.length * 2, end))
      larger.set(buffer)
      buffer = larger
      view = new DataView(buffer.buffer)
    }
    return from
  }
  return {
    int32: (value) => {
      const from = reserve(4)
      view.setInt32(from, value, true)
    },
    float64: (value) => {
      // The place must be known before `view` is read: it may be a new one.
      const from = reserve(8)
      view.setFloat64(from, value, true)
    },
    text(value, bytes) {
      const from = reserve(bytes)
      buffer.fill(32, from, from + bytes)
      buffer.set(cutText(value, bytes), from)
    },
    bytes(value) {
      const from = reserve(value.length)
      buffer.set(value, from)
    },
    take() {
      const taken = buffer.slice(0, end)
      end = 0
      return taken
    },
  }
}

/** UTF-8 of a text, at most so many bytes, never half a letter. */
export function cutText(text: string, bytes: number): Uint8Array {
  const all = strToU8(text)
  if (all.length <= bytes) return all
  let end = bytes
  // The bytes of a letter after its first begin with the bits 10.
  while (end > 0 && ((all[end] ?? 0) & 0xc0) === 0x80) end--
  return all.subarray(0, end)
}
