import { createGroupCommit } from '../group-commit.ts'
import type { LiveOutcome, NewLiveEntry } from '../live-log.ts'
import type { PostgresDatabase } from './postgres-database.ts'

/** Appending to the logs of led sessions, and telling the other servers of it. */
export interface LiveAppends {
  /** As `LiveLog.appendLive`. */
  append(entries: readonly NewLiveEntry[]): Promise<readonly LiveOutcome[]>
  /** Tells whoever listens by now of all that was appended while nobody did. */
  makeUpForQuiet(): void
  close(): void
}

const appendLiveSql = 'select places, numbers, gone from append_live($1, $2, $3, $4, $5, $6, $7)'
/**
 * Appends one entry as append_live_one does, in one statement of half the time. It finds its place before it has the
 * session for itself, so of two servers that append at once one may find the place taken: then it appends nothing.
 */
const tryOneLiveOf = (told: string) => `
  with held as materialized (select id from live_session where id = $2 for update),
  added as (
    insert into live_entry (session, seq, id, at, seat, kind, body)
    select held.id, coalesce((select max(seq) from live_entry where session = $2), 0) + 1, $3, $4, $5, $6, $7 from held
    on conflict do nothing
    returning seq
  )
  select seq as number, ${told} from added`
const tryOneLive = { name: 'try_one_live', sql: tryOneLiveOf(`pg_notify('live', $1 || ' ' || $2::text)`) }
/** To hear of one's own commit wakes two processes at every vote: where nobody else listens nothing is said. */
const tryOneLiveQuietly = { name: 'try_one_live_quietly', sql: tryOneLiveOf('$1::text') }
/** Says why nothing was appended, or appends it after all. */
const appendOneLiveSql = 'select number, gone from append_live_one($1, $2, $3, $4, $5, $6, $7)'
const tellAllSql = `select pg_notify('live', $1)`
const RETRY_MS = 1000

/** The appends of one server; `isAlone` says that no other one listens. */
export function createLiveAppends(
  database: PostgresDatabase,
  origin: string,
  isAlone: () => boolean,
): LiveAppends {
  let hasBeenQuiet = false
  let isClosed = false
  const onTheirWay = new Set<Promise<unknown>>()

  function tryOne(values: readonly unknown[]) {
    const isQuiet = isAlone()
    const { sql, name } = isQuiet ? tryOneLiveQuietly : tryOneLive
    const asked = database.query(sql, values, name)
    if (isQuiet) {
      hasBeenQuiet = true
      onTheirWay.add(asked)
      const done = () => onTheirWay.delete(asked)
      asked.then(done, done)
    }
    return asked
  }

  async function appendOne({ session, id, at, seat, kind, body }: NewLiveEntry): Promise<LiveOutcome> {
    const values = [origin, session, id, at, seat, kind, body]
    const [added] = await tryOne(values)
    if (added) return Number(added.number)
    const [answer] = await database.query(appendOneLiveSql, values, 'append_live_one')
    const { number, gone } = answer as { readonly number: string | null; readonly gone: boolean } // the function's one row
    if (gone) return 'gone'
    return number === null ? 'repeated' : Number(number)
  }

  async function appendSome(entries: readonly NewLiveEntry[]): Promise<readonly LiveOutcome[]> {
    const [first] = entries
    if (first && entries.length === 1) return [await appendOne(first)]
    const column = <T>(read: (entry: NewLiveEntry) => T): readonly T[] => entries.map(read)
    const [answer] = await database.query(
      appendLiveSql,
      [
        origin,
        column(({ session }) => session),
        column(({ id }) => id),
        column(({ at }) => at),
        column(({ seat }) => seat),
        column(({ kind }) => kind),
        column(({ body }) => body),
      ],
      'append_live',
    )
    // The function gives one row of bigint[].
    const lists = answer as Readonly<Record<'places' | 'numbers' | 'gone', readonly string[]>>
    const numbers = new Map(lists.places.map((place, at) => [Number(place), Number(lists.numbers[at])]))
    const gone = new Set(lists.gone.map(Number))
    return entries.map((_, at) => numbers.get(at + 1) ?? (gone.has(at + 1) ? 'gone' : 'repeated'))
  }

  /** What is on its way was sent without a word: it must be on disk before others are sent to look. */
  async function makeUp(): Promise<void> {
    await Promise.allSettled(onTheirWay)
    try {
      await database.query(tellAllSql, [`${origin} all`])
    } catch {
      if (!isClosed) setTimeout(makeUp, RETRY_MS).unref()
    }
  }

  return {
    append: createGroupCommit(appendSome),
    makeUpForQuiet() {
      if (!hasBeenQuiet || isClosed) return
      hasBeenQuiet = false
      void makeUp()
    },
    close() {
      isClosed = true
    },
  }
}
