import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'vite'

const root = path.resolve(import.meta.dirname, '../..')

/** Builds the server as `npm start` does, into a folder of its own, with a one-page site beside it. */
export async function buildServerFiles(
  name: string,
): Promise<{ main: string; links: string; remove(): void }> {
  // Inside the project, so that its packages are found from there.
  const folder = path.join(root, 'node_modules/.cache', `test-${name}-${process.pid}`)
  await build({
    configFile: path.join(root, 'tools/vite/server.config.ts'),
    logLevel: 'error',
    build: { outDir: path.join(folder, 'server') },
  })
  mkdirSync(path.join(folder, 'site'), { recursive: true })
  writeFileSync(path.join(folder, 'site/index.html'), '<h1>Welcome</h1>')
  return {
    main: path.join(folder, 'server/main.js'),
    links: path.join(folder, 'server/make-one-time-link.js'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** A server process, with what it printed so far. */
export interface ServerProcess {
  readonly child: ChildProcess
  readonly printed: () => string
  readonly faults: () => string
  /** Exit code and signal, once it has ended. */
  readonly ended: Promise<[number | null, NodeJS.Signals | null]>
}

/** Starts the built server. */
export function startServer(main: string, environment: Record<string, string>): ServerProcess {
  const child = spawn(process.execPath, [main], {
    env: { PATH: process.env.PATH ?? '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  let faults = ''
  child.stdout?.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  child.stderr?.on('data', (chunk: Buffer) => (faults += chunk.toString()))
  const ended = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]> // what `exit` gives
  return { child, printed: () => printed, faults: () => faults, ended }
}

/** Waits until the server answers, at most 10 seconds. */
export async function untilHealthy(url: string, { faults }: ServerProcess): Promise<void> {
  for (let attempt = 0; attempt < 500; attempt++) {
    const answer = await fetch(`${url}/api/health`).catch(() => null)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error(`the server did not answer: ${faults()}`)
}
