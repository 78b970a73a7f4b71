import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'
import type { Role } from '../../../protocol/account-api.schema.ts'
import type {
  AccountRecord,
  AppendOutcome,
  EraseRequest,
  NewEvent,
  SessionRecord,
  StoredEvent,
} from '../store.ts'
import { type Migration, runMigrations } from './run-migrations.ts'

/** What the worker thread is started with. */
export interface SqliteOptions {
  readonly directory: string
  readonly migrations: readonly Migration[]
}

/** The operations that the worker thread answers; each runs to its end before the next begins. */
export type SqliteOperations = ReturnType<typeof openSqlite>

const eventColumns = 'position, id, keyed, clock, received_at, body'
const accountColumns = 'account.id, sign_in_name, role, password_hash, created_at'
// Events from before a code was given belong to its owner only when nobody else's code is in the same visit.
const ofPerson = `person = ?1 or (person is null
  and visit in (select visit from event where person = ?1)
  and visit not in (select visit from event where person is not null and person <> ?1))`

/** Opens the database file and prepares what the store needs. Synchronous: it lives in a thread of its own. */
export function openSqlite({ directory, migrations }: SqliteOptions) {
  mkdirSync(directory, { recursive: true })
  const database = new Database(join(directory, 'house.db'))
  database.pragma('busy_timeout = 5000')
  database.pragma('journal_mode = WAL')
  // FULL is what makes "answered" mean "on disk" when the power goes.
  database.pragma('synchronous = FULL')
  database.pragma('foreign_keys = ON')
  database.pragma('secure_delete = ON')
  runMigrations(database, migrations)

  const insertEvent = database.prepare(
    `insert into event (id, visit, seq, at, person, kind, keyed, clock, received_at, body)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing`,
  )
  const isErased = database.prepare(
    `select 1 from erased_person where person_hash = ? union all select 1 from erased_visit where visit = ?`,
  )

  function inTransaction<T>(work: () => T): T {
    database.exec('begin immediate')
    try {
      const result = work()
      database.exec('commit')
      return result
    } catch (error) {
      // SQLite may have rolled back by itself (disk full); the first error is the one that matters.
      try {
        database.exec('rollback')
      } catch {}
      throw error
    }
  }

  function appendOne(event: NewEvent): AppendOutcome {
    if (isErased.get(event.personHash, event.visit)) return 'erased'
    const { changes } = insertEvent.run(
      event.id,
      event.visit,
      event.seq,
      event.at,
      event.person,
      event.kind,
      event.keyed ? 1 : 0,
      event.clock,
      event.receivedAt,
      event.body,
    )
    return changes > 0 ? 'accepted' : 'repeated'
  }

  function one(sql: string, ...values: readonly unknown[]): Row | undefined {
    return database.prepare(sql).get(...values) as Row | undefined // a row is always a plain object
  }
  function count(sql: string): number {
    return Number(one(sql)?.n)
  }
  function run(sql: string, ...values: readonly unknown[]): number {
    return database.prepare(sql).run(...values).changes
  }
  function events(sql: string, ...values: readonly unknown[]): StoredEvent[] {
    return (database.prepare(sql).all(...values) as Row[]).map(toStoredEvent)
  }

  return {
    appendEvents: (batch: readonly NewEvent[]): AppendOutcome[] => inTransaction(() => batch.map(appendOne)),
    readPage: (after: number, limit: number): StoredEvent[] =>
      events(`select ${eventColumns} from event where position > ? order by position limit ?`, after, limit),
    readPerson: (person: string): StoredEvent[] =>
      events(`select ${eventColumns} from event where ${ofPerson} order by position`, person),
    erasePerson({ person, personHash, atUtc }: EraseRequest): number {
      const erased = inTransaction(() => {
        run(
          `insert into erased_visit (visit) select distinct visit from event where person = ?1
           and visit not in (select visit from event where person is not null and person <> ?1)
           on conflict do nothing`,
          person,
        )
        const gone = run(`delete from event where ${ofPerson}`, person)
        run(
          `insert into erased_person (person_hash, erased_at, events) values (?, ?, ?)
           on conflict (person_hash) do update set events = events + excluded.events`,
          personHash,
          atUtc,
          gone,
        )
        return gone
      })
      // Until a checkpoint the write-ahead log still holds what was deleted.
      database.pragma('wal_checkpoint(TRUNCATE)')
      return erased
    },

    secret(name: string, fresh: string): string {
      run('insert into secret (name, value) values (?, ?) on conflict (name) do nothing', name, fresh)
      return String(one('select value from secret where name = ?', name)?.value)
    },

    addInvitation(keyHash: string, createdAt: string): void {
      run(
        'insert into invitation (key_hash, created_at) values (?, ?) on conflict do nothing',
        keyHash,
        createdAt,
      )
    },
    hasInvitation: (keyHash: string): boolean =>
      one('select 1 from invitation where key_hash = ?', keyHash) !== undefined,
    countInvitations: (): number => count('select count(*) as n from invitation'),

    setOneTimeLink(keyHash: string, role: Role, expiresAt: string): void {
      inTransaction(() => {
        run('delete from one_time_link')
        run(
          'insert into one_time_link (key_hash, role, expires_at) values (?, ?, ?)',
          keyHash,
          role,
          expiresAt,
        )
      })
    },
    createAccount(
      account: Omit<AccountRecord, 'role'>,
      linkHash: string,
      nowUtc: string,
    ): AccountRecord | null {
      return inTransaction(() => {
        const link = one(
          'select role from one_time_link where key_hash = ? and expires_at > ?',
          linkHash,
          nowUtc,
        )
        if (!link) return null
        run('delete from one_time_link where key_hash = ?', linkHash)
        const made: AccountRecord = { ...account, role: link.role as Role } // only setOneTimeLink writes it
        run(
          'insert into account (id, sign_in_name, role, password_hash, created_at) values (?, ?, ?, ?, ?)',
          made.id,
          made.signInName,
          made.role,
          made.passwordHash,
          made.createdAt,
        )
        return made
      })
    },
    findAccount: (signInName: string): AccountRecord | null =>
      toAccount(one(`select ${accountColumns} from account where sign_in_name = ?`, signInName)),
    countAccounts: (): number => count('select count(*) as n from account'),

    addSession({ tokenHash, accountId, expiresAt }: SessionRecord): void {
      run(
        'insert into session (token_hash, account_id, expires_at) values (?, ?, ?)',
        tokenHash,
        accountId,
        expiresAt,
      )
    },
    findSession: (tokenHash: string, nowUtc: string): AccountRecord | null =>
      toAccount(
        one(
          `select ${accountColumns} from session join account on account.id = session.account_id
           where token_hash = ? and expires_at > ?`,
          tokenHash,
          nowUtc,
        ),
      ),
    endSession(tokenHash: string): void {
      run('delete from session where token_hash = ?', tokenHash)
    },

    health(): void {
      one('select 1')
    },
    close(): void {
      database.close()
    },
  }
}

type Row = Readonly<Record<string, unknown>>

function toStoredEvent(row: Row): StoredEvent {
  return {
    position: Number(row.position),
    id: String(row.id),
    keyed: row.keyed === 1,
    clock: row.clock as StoredEvent['clock'], // only appendEvents writes the column
    receivedAt: String(row.received_at),
    body: String(row.body),
  }
}

function toAccount(row: Row | undefined): AccountRecord | null {
  if (!row) return null
  return {
    id: String(row.id),
    signInName: String(row.sign_in_name),
    role: row.role as Role, // only createAccount writes the column
    passwordHash: String(row.password_hash),
    createdAt: String(row.created_at),
  }
}
