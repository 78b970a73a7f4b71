import { readSecrets } from '../../secrets.ts'
import { openStore, type StorePlace } from '../open-store.ts'
import { eventOperations } from '../operations/event-operations.ts'
import { secretOperations } from '../operations/secret-operations.ts'
import { BackupFileError, type BackupHead, readBackup, writeBackup } from './backup-file.ts'
import { type BackupSource, type BackupTable, type BackupTarget, ROWS_AT_ONCE } from './backup-source.ts'
import { openPostgresSource, openPostgresTarget } from './postgres-copy.ts'
import { openSqliteSource, openSqliteTarget } from './sqlite-copy.ts'

const openSource = ({ dataDirectory, databaseUrl }: StorePlace): Promise<BackupSource> =>
  databaseUrl === null ? openSqliteSource(dataDirectory) : openPostgresSource(databaseUrl)
const openTarget = ({ dataDirectory, databaseUrl }: StorePlace): Promise<BackupTarget> =>
  databaseUrl === null ? openSqliteTarget(dataDirectory) : openPostgresTarget(databaseUrl)

/** Opens and closes the store once, so that its tables are there and of this version. */
async function prepare(place: StorePlace): Promise<void> {
  await (await openStore(place)).close()
}

/** Writes all of a store, or only who was erased, into a file. Servers may be running. Answers how many rows. */
export async function backUp(place: StorePlace, file: string, head: BackupHead): Promise<number> {
  await prepare(place)
  const source = await openSource(place)
  try {
    return await writeBackup(source, file, head)
  } finally {
    await source.close()
  }
}

/** What came of a restore. */
export interface Restored {
  readonly rows: number
  /** Events that went because their person was erased after the backup was made. */
  readonly erased: number
}

/**
 * Fills an empty store from a backup, of either kind of store, then erases once more whoever was erased after it was
 * made, as the files of `erasures` say, before anything is kept: a restore that is broken off leaves the store empty.
 * Throws `BackupFileError` with a sentence, and changes nothing, when the store is not empty or a file is not whole.
 */
export async function restore(
  place: StorePlace,
  file: string,
  erasures: readonly string[] = [],
): Promise<Restored> {
  const later = await readErasures(erasures)
  await prepare(place)
  const target = await openTarget(place)
  try {
    if (!(await target.isEmpty())) {
      throw new BackupFileError(
        'The store is not empty. Restore into an empty one, then put it in its place.',
      )
    }
    const rows = await fill(target, file)
    const erased = await replayErasures(target, later)
    await target.commit()
    return { rows, erased }
  } finally {
    await target.close()
  }
}

async function fill(target: BackupTarget, file: string): Promise<number> {
  const known = new Map((await target.tables()).map((table) => [table.name, table]))
  let table: BackupTable | null = null
  let waiting: (readonly unknown[])[] = []
  let rows = 0
  const flush = async () => {
    if (table && waiting.length > 0) await target.insert(table, waiting)
    rows += waiting.length
    waiting = []
  }
  for await (const part of readBackup(file)) {
    if (part.kind === 'head' && part.head.holds !== 'everything') {
      throw new BackupFileError(`${file} holds only who was erased. Give it with --erasures.`)
    }
    if (part.kind === 'table') {
      await flush()
      table = part.table
      const here = known.get(table.name)
      const strange = table.columns.find((column) => !here?.columns.includes(column))
      if (strange !== undefined) {
        throw new BackupFileError(
          `${file} was made by a newer version: here ${table.name} has no ${strange}.`,
        )
      }
    }
    if (part.kind === 'row') {
      if (part.row.length !== table?.columns.length) {
        throw new BackupFileError(`${file} is not a whole backup: a row does not fit its table.`)
      }
      waiting.push(part.row)
    }
    if (waiting.length >= ROWS_AT_ONCE) await flush()
  }
  await flush()
  return rows
}

interface Erasures {
  readonly people: ReadonlyMap<string, string>
  readonly visits: ReadonlySet<string>
}

/** Who was erased, by any of the files. */
async function readErasures(files: readonly string[]): Promise<Erasures> {
  const people = new Map<string, string>()
  const visits = new Set<string>()
  for (const file of files) {
    let table: BackupTable | null = null
    for await (const part of readBackup(file)) {
      if (part.kind === 'table') table = part.table
      if (part.kind !== 'row' || !table) continue
      const value = (column: string) => String(part.row[table?.columns.indexOf(column) ?? -1])
      if (table.name === 'erased_person') people.set(value('person_hash'), value('erased_at'))
      if (table.name === 'erased_visit') visits.add(value('visit'))
    }
  }
  return { people, visits }
}

async function replayErasures(target: BackupTarget, { people, visits }: Erasures): Promise<number> {
  const secrets = await readSecrets({
    secret: (name, fresh) => target.walk(secretOperations.secret(name, fresh)),
  })
  let erased = 0
  for (const person of await target.walk(eventOperations.listPeople())) {
    const personHash = secrets.hashPerson(person)
    const atUtc = people.get(personHash)
    if (atUtc !== undefined)
      erased += await target.walk(eventOperations.erasePerson({ person, personHash, atUtc }))
  }
  // Whoever has nothing here is remembered too, and so are visits from before a code was given.
  const remembered = [...people].map(([personHash, atUtc]) => ({ personHash, atUtc }))
  return erased + (await target.walk(eventOperations.rememberErasures(remembered, [...visits])))
}
