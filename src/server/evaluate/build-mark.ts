import { createHash, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { isBuilt } from '../start-thread.ts'

/**
 * A text that another build of the server does not have: the built thread names all its parts by hashes of what is in
 * them. From source it is another one each time, because code may have changed.
 */
export function buildMark(): string {
  if (!isBuilt) return randomUUID()
  return createHash('sha256')
    .update(readFileSync(new URL('./desk-worker.js', import.meta.url)))
    .digest('hex')
}
