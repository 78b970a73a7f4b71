import { createReadStream } from 'node:fs'
import { appendFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Spool } from '../../domain/exports/spool.ts'
import { PACK_FOLDER } from './spool-folders.ts'

/** A spool in a folder of its own, which nobody else may read. `remove` takes it all away. */
export interface FileSpool extends Spool {
  remove(): Promise<void>
}

/** Makes an empty spool within a folder, or within the machine's folder for temporary files. */
export async function openFileSpool(within = tmpdir()): Promise<FileSpool> {
  // mkdtemp makes folders that only their owner can open.
  const folder = await mkdtemp(path.join(within, PACK_FOLDER))
  const fileOf = (part: string) => path.join(folder, part.replaceAll('/', '_'))
  return {
    append: (part, bytes) => appendFile(fileOf(part), bytes, { mode: 0o600 }),
    async *read(part) {
      for await (const piece of createReadStream(fileOf(part))) yield new Uint8Array(piece)
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}
