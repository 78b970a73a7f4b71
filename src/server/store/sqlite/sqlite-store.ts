import type { AppendOutcome, NewEvent } from '../event-log.ts'
import { createGroupCommit } from '../group-commit.ts'
import type { LiveOutcome, NewLiveEntry } from '../live-log.ts'
import { readMigrations } from '../migrations.ts'
import { sharedOperations } from '../operations/shared-operations.ts'
import { asAnswers } from '../operations/steps.ts'
import { pageThrough } from '../page-through.ts'
import type { Store } from '../store.ts'
import { startSqliteThread } from './sqlite-thread.ts'

/**
 * Opens the embedded store in `directory`. Resolves when the database is open and every migration has run. `onLost` is told
 * when the thread that holds it ends by itself: from then on the store answers nothing.
 */
export async function openSqliteStore(
  directory: string,
  onLost: (reason: string) => void = () => undefined,
): Promise<Store> {
  const { call, ended } = await startSqliteThread({ directory, migrations: readMigrations('sqlite') }, onLost)
  const { readPage, ...shared } = asAnswers(sharedOperations, (name, values) => call(name, ...values))
  const append = createGroupCommit<NewEvent, AppendOutcome>(async (events) => {
    return (await call('appendEvents', events)) as readonly AppendOutcome[] // what appendOne gives
  })
  const appendLive = createGroupCommit<NewLiveEntry, LiveOutcome>(async (entries) => {
    return (await call('appendLive', entries)) as readonly LiveOutcome[] // what appendLiveEntries gives
  })

  return {
    kind: 'sqlite',
    ...shared,
    appendEvents: append,
    importEvents: async (batch, events) =>
      (await call('importEvents', batch, events)) as readonly AppendOutcome[], // what appendOne gives
    appendLive,
    readEvents: ({ pageSize = 2000, ...filter } = {}) =>
      pageThrough((after) => readPage(filter, after, pageSize)),
    // One server holds this store: there is no other whose commits it could tell of.
    onLiveChange: () => () => undefined,
    health: async () => void (await call('health')),
    async close() {
      await call('close')
      await ended
    },
  }
}
