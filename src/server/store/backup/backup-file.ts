import { createReadStream, createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { z } from 'zod'
import type { BackupSource, BackupTable } from './backup-source.ts'

/** What a backup says about itself in its first line. */
const headSchema = z.object({
  backup: z.literal('virtual-house'),
  format: z.literal(1),
  madeAt: z.string(),
  holds: z.enum(['everything', 'erasures']),
})
/** What a backup says about itself. */
export type BackupHead = z.infer<typeof headSchema>

const tableSchema = z.object({ table: z.string(), columns: z.array(z.string()) })
const rowSchema = z.array(z.union([z.string(), z.number(), z.null()]))
const endSchema = z.object({ end: z.literal(true), rows: z.number() })

/** A part of a backup as it is read back: a table begins, or a row of the table before. */
export type BackupPart =
  | { readonly kind: 'head'; readonly head: BackupHead }
  | { readonly kind: 'table'; readonly table: BackupTable }
  | { readonly kind: 'row'; readonly row: readonly (string | number | null)[] }

/** Tables that remember who was erased. */
const erasureTables = new Set(['erased_person', 'erased_visit'])

/**
 * Writes a backup: a packed text file, one line a row. It is complete or not there: until the last byte is on disk it
 * has another name. Only its owner may read it. Answers how many rows are in it.
 */
export async function writeBackup(source: BackupSource, file: string, head: BackupHead): Promise<number> {
  const part = `${file}.part`
  let rowCount = 0

  async function* lines() {
    yield line(head)
    for (const table of await source.tables()) {
      if (head.holds === 'erasures' && !erasureTables.has(table.name)) continue
      yield line({ table: table.name, columns: table.columns })
      for await (const rows of source.rows(table)) {
        rowCount += rows.length
        yield rows.map((row) => line(table.columns.map((column) => row[column]))).join('')
      }
    }
    yield line({ end: true, rows: rowCount })
  }

  try {
    await pipeline(Readable.from(lines()), createGzip(), createWriteStream(part, { mode: 0o600 }))
    const handle = await open(part, 'r+')
    await handle.sync()
    await handle.close()
    await rename(part, file)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
  return rowCount
}

const line = (value: unknown) => `${JSON.stringify(value)}\n`

/** A file that is no backup, is cut short, or was made by a newer version. The message is a sentence for people. */
export class BackupFileError extends Error {
  override readonly name = 'BackupFileError'
}

/** Reads a backup part by part. Throws `BackupFileError` where it is not whole; whoever reads must undo what it did. */
export async function* readBackup(file: string): AsyncIterable<BackupPart> {
  const input = createReadStream(file).on('error', (error) => unpacked.destroy(error))
  const unpacked = input.pipe(createGunzip())
  let number = 0
  let rowCount = 0
  let isEnded = false
  try {
    for await (const text of createInterface({ input: unpacked, crlfDelay: Infinity })) {
      number++
      if (isEnded) throw new BackupFileError(`${file} goes on after its end.`)
      const value: unknown = JSON.parse(text)
      if (number === 1) {
        yield { kind: 'head', head: headSchema.parse(value) }
      } else if (Array.isArray(value)) {
        rowCount++
        yield { kind: 'row', row: rowSchema.parse(value) }
      } else if (endSchema.safeParse(value).data?.rows === rowCount) {
        isEnded = true
      } else {
        const { table, columns } = tableSchema.parse(value)
        yield { kind: 'table', table: { name: table, columns } }
      }
    }
  } catch (error) {
    if (error instanceof BackupFileError) throw error
    const reason = error instanceof z.ZodError ? 'a line does not fit' : String((error as Error).message) // what was thrown is an Error
    throw new BackupFileError(`${file} is not a whole backup of this version: line ${number}, ${reason}.`)
  }
  if (!isEnded) throw new BackupFileError(`${file} is cut short: its end is missing.`)
}
