import { readFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'

const packed = new Map<string, number>()

/** Bytes of a file as the server sends it: compressed once, or as it is when it is a picture or font. */
export function wireSize(file: string, encoding: 'gzip' | 'brotli'): number {
  const key = `${encoding} ${file}`
  const known = packed.get(key)
  if (known !== undefined) return known
  const bytes = readFileSync(file)
  const size = /\.(webp|png|jpg|woff2?|zip)$/.test(file)
    ? bytes.length
    : encoding === 'gzip'
      ? gzipSync(bytes, { level: 9 }).length
      : brotliCompressSync(bytes).length
  packed.set(key, size)
  return size
}

/** Sum of the sizes of the files that these addresses of the site name, in kB (1000 bytes). */
export function wireKilobytes(siteFolder: string, addresses: Iterable<string>, encoding: 'gzip' | 'brotli') {
  let bytes = 0
  for (const address of new Set(addresses)) bytes += wireSize(path.join(siteFolder, address), encoding)
  return bytes / 1000
}
