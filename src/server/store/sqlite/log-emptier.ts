import type Database from 'libsql'

/** How long a writer waits for another connection to this file. */
export const BUSY_MS = 5000

/** Empties the write-ahead log, which holds what was deleted until a checkpoint has cut it short. */
export interface LogEmptier {
  /** Empties it now; remembers that it is due when somebody else is reading from it. */
  empty(): void
  /** Empties it if an earlier try has not worked. */
  emptyIfDue(): void
}

/** Makes the emptier of an open database. It never waits: this thread answers every vote. */
export function createLogEmptier(database: Database.Database): LogEmptier {
  let isDue = false

  function empty(): void {
    isDue = true
    // A backup reads from the log all the time that it runs. Whoever waited for it would hold up the whole room.
    database.pragma('busy_timeout = 0')
    try {
      const [outcome] = database.pragma('wal_checkpoint(TRUNCATE)') as readonly { readonly busy: number }[] // its one row
      isDue = outcome?.busy !== 0
    } catch {
      // The deletion is on disk and was answered as it is; only the log is still to be emptied.
    } finally {
      database.pragma(`busy_timeout = ${BUSY_MS}`)
    }
  }

  return {
    empty,
    emptyIfDue(): void {
      if (isDue) empty()
    },
  }
}
