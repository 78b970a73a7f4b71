import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { findPostgres } from '../../tools/find-postgres.mjs'
import { freePort } from './house-server.ts'

/** A PostgreSQL of our own on a free port, every setting that keeps data safe as it comes. */
export interface PostgresServer {
  readonly url: string
  /** Folder of its programs. */
  readonly programs: string
  readonly port: number
  /** Ends it as it is told to by its owner: open connections are closed, everything is written. */
  stop(): Promise<void>
  /** Kills it, with all that it has started, as a machine without memory does. */
  kill(): Promise<void>
  /** Starts it again on the same port and data. */
  start(): Promise<void>
  isRunning(): boolean
  /** Process ids of the server and all it has started. */
  pids(): readonly number[]
  /** Stops it and removes its data. */
  remove(): Promise<void>
}

/** Where its data goes when not to a folder of its own in the temporary folder. */
export interface PostgresOptions {
  /** An empty folder. */
  readonly folder?: string
  /** Whether the folder holds the data of an earlier server. */
  readonly isReady?: boolean
}

/** PostgreSQL refuses to run as root, so there it runs as its own user, or as nobody. */
function runAs(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  const user = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody')
  return { uid: Number(user?.[2] ?? 65534), gid: Number(user?.[3] ?? 65534) }
}

// A run that is broken off leaves no server behind.
const running = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of running) child.kill('SIGQUIT')
})

/** Makes the data folder and starts the server. Resolves when it answers. */
export async function startPostgres(options: PostgresOptions = {}): Promise<PostgresServer> {
  const programs = await findPostgres()
  const folder = options.folder ?? mkdtempSync(path.join(tmpdir(), 'virtual-house-postgres-'))
  const user = runAs()
  const port = await freePort()
  const url = `postgres://house@127.0.0.1:${port}/postgres`
  const as = { ...user, cwd: folder, env: { PATH: process.env.PATH ?? '', LC_ALL: 'C' } }
  const data = path.join(folder, 'data')
  if (user) chownSync(folder, user.uid, user.gid)
  if (!options.isReady) {
    execFileSync(
      path.join(programs, 'initdb'),
      ['-D', data, '-U', 'house', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'],
      { ...as, stdio: ['ignore', 'ignore', 'pipe'] },
    )
  }
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200'].flatMap(
    (setting) => ['-c', setting],
  )
  let child: ChildProcess
  let said = ''

  const isRunning = () => child.exitCode === null && child.signalCode === null

  async function tryStart(): Promise<boolean> {
    said = ''
    child = spawn(path.join(programs, 'postgres'), ['-D', data, '-p', String(port), ...settings], {
      ...as,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    running.add(child)
    child.once('exit', () => running.delete(child))
    child.stderr?.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4000)))
    for (let attempt = 0; attempt < 600; attempt++) {
      if (!isRunning()) return false
      const client = new Client({ connectionString: url, connectionTimeoutMillis: 2000 })
      const isUp = await client.connect().then(
        () => true,
        () => false,
      )
      await client.end().catch(() => undefined) // one that never came up has nothing to end
      if (isUp) return true
      await pause(50)
    }
    return false
  }

  async function start() {
    // After a kill its children need a moment to notice; until then it refuses to start.
    for (let attempt = 0; attempt < 20; attempt++) {
      if (await tryStart()) return
      await pause(250)
    }
    throw new Error(`PostgreSQL did not start:\n${said}`)
  }

  async function end(signal: NodeJS.Signals) {
    if (!isRunning()) return
    const ended = once(child, 'exit')
    child.kill(signal)
    await ended
  }

  const pids = () => (isRunning() && child.pid ? [child.pid, ...childrenOf(child.pid)] : [])

  async function kill() {
    // Its children first: alone, one that holds a lock would keep the others, and so the data, from being let go.
    for (const pid of pids().slice(1)) killQuietly(pid)
    await end('SIGKILL')
  }

  await start()
  return {
    url,
    programs,
    port,
    start,
    stop: () => end('SIGINT'),
    kill,
    isRunning,
    pids,
    async remove() {
      await end('SIGINT')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

function killQuietly(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It ended by itself just before.
  }
}

function childrenOf(pid: number): readonly number[] {
  const file = `/proc/${pid}/task/${pid}/children`
  return readFileSync(file, 'utf8').trim().split(' ').filter(Boolean).map(Number)
}

let names = 0
/** Makes an empty database on a server. */
export async function makeDatabase(
  serverUrl: string,
): Promise<{ readonly url: string; drop(): Promise<void> }> {
  const name = `house_${process.pid}_${++names}_${Date.now().toString(36)}`
  await command(serverUrl, `create database ${name}`)
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return { url: url.href, drop: () => command(serverUrl, `drop database if exists ${name} with (force)`) }
}

async function command(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query(sql)
  await client.end()
}
