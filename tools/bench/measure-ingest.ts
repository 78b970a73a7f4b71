import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { makeDatabase, type PostgresServer, startPostgres } from '../../tests/support/postgres-server.ts'
import { type HouseProcess, houseProcess } from '../torture/house-process.ts'
import { loadEvent } from '../torture/load.ts'
import type { Figure } from './budget.ts'
import { median, range } from './statistics.ts'

const main = path.resolve(import.meta.dirname, '../../dist/server/main.js')
/** As many as in budget 14: in the first ones the server still compiles what it runs for months. */
const ROUNDS = 21
const ROWS = 10_000
const BATCH = 50
const SENDERS = 8
/** 5% of 1.6 million staff, 20 events each, in one hour. */
const NEEDED_PER_S = 444

/** Budget 16: posts of 50 events into PostgreSQL, beside psql inserting the same rows 50 at a time, in turns. */
export async function measureIngest(): Promise<Figure[]> {
  const postgres = await startPostgres()
  const scratch = mkdtempSync(path.join(tmpdir(), 'virtual-house-ingest-'))
  try {
    const { url } = await makeDatabase(postgres.url)
    const servers: HouseProcess[] = []
    for (let made = 0; made < 4; made++)
      servers.push(await houseProcess(main, { dataDirectory: '', databaseUrl: url }))
    await startAll(servers.slice(0, 1))
    const ours: number[] = []
    const theirs: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      ours.push(await ingest(url, servers.slice(0, 1)))
      theirs.push(await insertByPsql(postgres, url, path.join(scratch, 'insert.sql')))
    }
    const figures = [beside(ours, theirs), asFigure(1, ours)]
    for (const count of [2, 4]) {
      await startAll(servers.slice(count / 2, count))
      const speeds: number[] = []
      for (let round = 0; round < ROUNDS; round++) speeds.push(await ingest(url, servers.slice(0, count)))
      figures.push(asFigure(count, speeds))
    }
    await Promise.all(servers.map((server) => server.end('SIGTERM')))
    return figures
  } finally {
    await postgres.remove()
    rmSync(scratch, { recursive: true, force: true })
  }
}

async function startAll(servers: readonly HouseProcess[]): Promise<void> {
  for (const server of servers) {
    const unwilling = await server.start()
    if (unwilling !== null) throw new Error(unwilling)
  }
}

function beside(ours: readonly number[], theirs: readonly number[]): Figure {
  return {
    budget: '16',
    what: 'Time to take in events, batch 50, PostgreSQL, of psql multi-row INSERT',
    value: median(theirs) / median(ours),
    unit: 'times',
    bar: 1 / 0.8,
    note: `median of ${ROUNDS}: ${Math.round(median(ours))} rows/s (${range(ours, 'rows/s')}), psql ${Math.round(median(theirs))} rows/s (${range(theirs, 'rows/s')})`,
  }
}

function asFigure(servers: number, speeds: readonly number[]): Figure {
  return {
    budget: '16',
    what: `Time an event takes with ${servers} server${servers === 1 ? '' : 's'} on one database`,
    value: 1e6 / median(speeds),
    unit: 'µs',
    bar: 1e6 / NEEDED_PER_S,
    isReportedOnly: true,
    note: `median of ${ROUNDS}: ${Math.round(median(speeds))} rows/s; the bar is 5% of 1.6 million staff in one hour`,
  }
}

async function empty(url: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    // With the rows that say which events were imported.
    await client.query('truncate event cascade')
    await client.query('checkpoint')
  } finally {
    await client.end()
  }
}

const events = () => Array.from({ length: BATCH }, () => loadEvent())

/** Rows a second through the servers. */
async function ingest(url: string, servers: readonly HouseProcess[]): Promise<number> {
  await empty(url)
  const bodies = Array.from({ length: ROWS / BATCH }, () => JSON.stringify({ events: events() }))
  const agent = new Agent({ keepAlive: true, maxSockets: SENDERS })
  const from = performance.now()
  let next = 0
  await Promise.all(
    Array.from({ length: SENDERS }, async (_, sender) => {
      while (next < bodies.length) {
        const body = bodies[next++] ?? ''
        await post(`${servers[sender % servers.length]?.url}/api/events`, body, agent)
      }
    }),
  )
  const seconds = (performance.now() - from) / 1000
  agent.destroy()
  return ROWS / seconds
}

function post(url: string, body: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
    const outgoing = request(url, { method: 'POST', agent, headers }, (incoming) => {
      let answer = ''
      incoming.on('data', (chunk: Buffer) => (answer += chunk.toString()))
      incoming.on('end', () => {
        if (incoming.statusCode === 200 && JSON.parse(answer).accepted === BATCH) resolve()
        else reject(new Error(`a post was answered with ${incoming.statusCode}: ${answer.slice(0, 200)}`))
      })
    })
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}

/** Rows a second by psql, which inserts the same kind of rows into the same table. */
async function insertByPsql(postgres: PostgresServer, url: string, file: string): Promise<number> {
  await empty(url)
  const statements = Array.from({ length: ROWS / BATCH }, () => {
    const rows = events().map((event) => {
      const values = [
        event.id,
        randomUUID(),
        0,
        event.at,
        'room.entered',
        0,
        'ok',
        event.at,
        JSON.stringify(event),
      ]
      return `(${values.map((value) => `'${String(value).replaceAll("'", "''")}'`).join(',')})`
    })
    return `insert into event (id, visit, seq, at, kind, keyed, clock, received_at, body) values ${rows.join(',')} on conflict do nothing;`
  })
  writeFileSync(file, statements.join('\n'))
  const from = performance.now()
  execFileSync(path.join(postgres.programs, 'psql'), ['-q', '-v', 'ON_ERROR_STOP=1', '-f', file, url])
  return ROWS / ((performance.now() - from) / 1000)
}
