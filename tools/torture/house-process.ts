import { startServer, untilHealthy, type ServerProcess } from '../../tests/server/built-server.ts'
import { freePort } from '../../tests/support/house-server.ts'
import type { StorePlace } from '../../src/server/store/open-store.ts'

/** One server process on a port of its own that can be ended in any way and started again. */
export interface HouseProcess {
  readonly url: string
  /** Starts it; gives what it said when it did not come up, else null. */
  start(): Promise<string | null>
  /** Starts it without waiting for it. */
  begin(): void
  signal(name: NodeJS.Signals): void
  /** Ends it and waits for its end. */
  end(name: 'SIGKILL' | 'SIGTERM'): Promise<void>
}

/** A server, not yet started, on a store. `main` is the built server. */
export async function houseProcess(
  main: string,
  place: StorePlace,
  settings: Readonly<Record<string, string>> = {},
): Promise<HouseProcess> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const environment = {
    PORT: String(port),
    HOST: '127.0.0.1',
    DATA_DIR: place.dataDirectory,
    ...(place.databaseUrl === null ? {} : { DATABASE_URL: place.databaseUrl }),
    ...settings,
  }
  let process: ServerProcess | null = null
  const begin = () => {
    process = startServer(main, environment)
  }
  return {
    url,
    begin,
    async start() {
      begin()
      if (!process) return 'no process'
      return untilHealthy(url, process).then(
        () => null,
        (error: Error) => error.message,
      )
    },
    signal: (name) => void process?.child.kill(name),
    async end(name) {
      process?.child.kill(name)
      await process?.ended
    },
  }
}
