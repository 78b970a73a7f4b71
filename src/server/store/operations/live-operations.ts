import type { LiveSessionRecord, StoredLiveEntry } from '../live-log.ts'
import { all, atomic, one, type Row, run, type Steps } from './steps.ts'

const columns = 'id, code, made_by, created_at, expires_at, ended_at'

/** The part of `LiveLog` that is the same for both databases. Appending is each one's own. */
export const liveOperations = {
  addLiveSession: atomic(function* ({
    session,
    code,
    madeBy,
    createdAt,
    expiresAt,
  }: Omit<LiveSessionRecord, 'endedAt'>): Steps<'added' | 'repeated' | 'code-taken'> {
    yield* run('delete from live_session where code = ? and expires_at <= ?', code, createdAt)
    const added = yield* run(
      `insert into live_session (id, code, made_by, created_at, expires_at) values (?, ?, ?, ?, ?)
       on conflict do nothing`,
      session,
      code,
      madeBy,
      createdAt,
      expiresAt,
    )
    if (added > 0) return 'added'
    return (yield* one('select id from live_session where id = ?', session)) ? 'repeated' : 'code-taken'
  }),
  *findLiveSession(session: string, nowUtc: string): Steps<LiveSessionRecord | null> {
    const row = yield* one(
      `select ${columns} from live_session where id = ? and expires_at > ?`,
      session,
      nowUtc,
    )
    return row ? toRecord(row) : null
  },
  *findLiveCode(code: string, nowUtc: string): Steps<LiveSessionRecord | null> {
    const row = yield* one(
      `select ${columns} from live_session where code = ? and expires_at > ?`,
      code,
      nowUtc,
    )
    return row ? toRecord(row) : null
  },
  *listLiveSessions(madeBy: string, nowUtc: string): Steps<readonly LiveSessionRecord[]> {
    const rows = yield* all(
      `select ${columns} from live_session where made_by = ? and expires_at > ?
       order by created_at desc, id`,
      madeBy,
      nowUtc,
    )
    return rows.map(toRecord)
  },
  *endLiveSession(session: string, atUtc: string): Steps<void> {
    yield* run('update live_session set ended_at = ? where id = ? and ended_at is null', atUtc, session)
  },
  *readLive(session: string, after: number): Steps<readonly StoredLiveEntry[]> {
    const rows = yield* all(
      'select seq, id, at, seat, body from live_entry where session = ? and seq > ? order by seq',
      session,
      after,
    )
    return rows.map((row) => ({
      seq: Number(row.seq),
      id: String(row.id),
      at: String(row.at),
      seat: row.seat === null ? null : String(row.seat),
      body: String(row.body),
    }))
  },
  *dropLiveSessions(nowUtc: string): Steps<number> {
    return yield* run('delete from live_session where expires_at <= ?', nowUtc)
  },
}

function toRecord(row: Row): LiveSessionRecord {
  return {
    session: String(row.id),
    code: String(row.code),
    madeBy: String(row.made_by),
    createdAt: String(row.created_at),
    expiresAt: String(row.expires_at),
    endedAt: row.ended_at === null ? null : String(row.ended_at),
  }
}
