import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const compressible = /\.(html|js|css|json|glb|svg|txt|xml|wasm|webmanifest)$/
// A file this small fits into one packet anyway.
const smallest = 512
// Brotli at its best is slow; a file with the same content as in an earlier build is taken from here.
const cache = path.join(root, 'node_modules/.cache/compressed-site')

const ways = [
  [
    'br',
    (bytes) =>
      promisify(brotliCompress)(bytes, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        },
      }),
  ],
  ['gz', (bytes) => promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION })],
]

/** Puts a `.br` and a `.gz` beside every file of the site that gets smaller by it. */
export async function compressSite(folder = path.join(root, 'dist/site')) {
  await mkdir(cache, { recursive: true })
  const names = await readdir(folder, { recursive: true })
  const files = names.filter((name) => compressible.test(name)).map((name) => path.join(folder, name))
  const next = files.values()
  const work = async () => {
    for (const file of next) await compressFile(file)
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  return files.length
}

async function compressFile(file) {
  const bytes = await readFile(file)
  if (bytes.length < smallest) return
  const hash = createHash('sha256').update(bytes).digest('hex')
  for (const [ending, compress] of ways) {
    const kept = path.join(cache, `${hash}.${ending}`)
    if (!existsSync(kept)) await writeFile(kept, await compress(bytes))
    const small = await readFile(kept)
    if (small.length < bytes.length) await copyFile(kept, `${file}.${ending}`)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = process.argv[2] ? path.resolve(process.argv[2]) : undefined
  await compressSite(folder)
}
