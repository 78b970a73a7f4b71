import type { Spool } from '../spool.ts'
import type { Cell } from '../table.ts'
import { createByteWriter } from './byte-writer.ts'
import type { SavVariable } from './sav-variables.ts'
import { savHeader, savRow } from './write-sav.ts'

/** Writes a `.sav` file row after row. The header counts the rows, so it is made last and stands first. */
export interface SavWriter {
  add(rows: readonly (readonly Cell[])[]): void
  drain(): Promise<void>
  close(): Promise<void>
  /** The file, once it is closed. */
  pieces(title: string): AsyncIterable<Uint8Array>
}

const PART = 'sav/rows'
/** Rows that wait before they go to the spool. */
const ENOUGH = 50

/** Starts a `.sav` file whose rows wait in a spool. */
export function createSavWriter(variables: readonly SavVariable[], spool: Spool): SavWriter {
  const out = createByteWriter()
  let count = 0
  let waiting = 0
  async function send(): Promise<void> {
    waiting = 0
    await spool.append(PART, out.take())
  }
  return {
    add(rows) {
      for (const row of rows) savRow(variables, row, out)
      count += rows.length
      waiting += rows.length
    },
    drain: async () => {
      if (waiting >= ENOUGH) await send()
    },
    close: send,
    async *pieces(title) {
      yield savHeader(variables, count, title)
      yield* spool.read(PART)
    },
  }
}
