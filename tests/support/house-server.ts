import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')

/** Below the ports that systems give to outgoing connections: one of those may be taken before a server has it. */
const PORTS = { from: 20_000, count: 12_000 }

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = PORTS.from + Math.floor(Math.random() * PORTS.count)
    const probe = createServer()
    const isFree = await new Promise<boolean>((resolve) => {
      probe.once('error', () => resolve(false))
      probe.listen(port, '127.0.0.1', () => resolve(true))
    })
    if (!isFree) continue
    probe.close()
    await once(probe, 'close')
    return port
  }
}

/** The real server in a process of its own, with a store of its own. */
export interface HouseServer {
  readonly url: string
  /** The one-time link it printed for the first account. */
  readonly firstLink: string
  /** Ends it as a power cut would. */
  kill(): Promise<void>
  /** Starts it again on the same port and store. */
  restart(): Promise<void>
  /** Ends it cleanly and removes its store. */
  stop(): Promise<void>
}

/** Starts `dist/server/main.js` on a free port of 127.0.0.1 and waits until it answers. */
export async function startHouseServer(environment: Record<string, string> = {}): Promise<HouseServer> {
  const port = Number(environment.PORT ?? (await freePort()))
  const dataDir = await mkdtemp(path.join(tmpdir(), 'virtual-house-data-'))
  let child: ChildProcess
  let printed = ''

  async function start() {
    printed = ''
    child = spawn(process.execPath, ['dist/server/main.js'], {
      cwd: root,
      env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: dataDir, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    child.stdout?.on('data', (chunk: Buffer) => (printed += chunk.toString()))
    child.stderr?.on('data', (chunk: Buffer) => (printed += chunk.toString()))
    for (let attempt = 0; attempt < 300; attempt++) {
      if (child.exitCode !== null) throw new Error(`the server ended at once:\n${printed}`)
      const answer = await fetch(`http://127.0.0.1:${port}/api/health`).catch(() => null)
      if (answer?.ok) return
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    throw new Error(`the server did not answer:\n${printed}`)
  }

  async function end(signal: NodeJS.Signals) {
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill(signal)
    await ended
  }

  async function stop() {
    await end('SIGTERM')
    await rm(dataDir, { recursive: true, force: true })
  }

  try {
    await start()
  } catch (fault) {
    await stop()
    throw fault
  }
  return {
    url: `http://127.0.0.1:${port}`,
    // Each start without an account prints a fresh one, and the one before stops working.
    get firstLink() {
      return /https?:\/\/\S+#\S+/.exec(printed)?.[0] ?? ''
    },
    kill: () => end('SIGKILL'),
    restart: start,
    stop,
  }
}
