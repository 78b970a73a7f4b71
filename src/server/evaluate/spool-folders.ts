import { lstat, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** How the folder begins in which a thread makes one file. */
export const DESK_FOLDER = 'virtual-house-desk-'
/** How the folder begins that holds the parts of one file. */
export const PACK_FOLDER = 'virtual-house-pack-'

const HOUR_MS = 3_600_000
/** No file takes that long to make and to fetch: whoever made such a folder was killed. */
const OLD_MS = 24 * HOUR_MS

/**
 * Takes away what a killed server left in the machine's folder for temporary files, now and every hour. Only folders
 * with our names, of this account, that are a day old. `fail` is told of what could not be read or removed. Gives the
 * way to stop.
 */
export function keepSpoolsClear(fail: (error: unknown) => void): () => void {
  const clear = () => void clearOldSpools(tmpdir(), Date.now()).catch(fail)
  clear()
  const timer = setInterval(clear, HOUR_MS)
  timer.unref()
  return () => clearInterval(timer)
}

async function clearOldSpools(within: string, nowMs: number): Promise<void> {
  const names = await readdir(within)
  const ours = names.filter((name) => name.startsWith(DESK_FOLDER) || name.startsWith(PACK_FOLDER))
  for (const name of ours) {
    const folder = path.join(within, name)
    if (await isLeftBehind(folder, nowMs)) await rm(folder, { recursive: true, force: true })
  }
}

async function isLeftBehind(folder: string, nowMs: number): Promise<boolean> {
  // Another server may have taken it away meanwhile. A link is not followed: it may lead anywhere.
  const found = await lstat(folder).catch(() => null)
  if (!found?.isDirectory() || nowMs - found.mtimeMs < OLD_MS) return false
  // Windows has no such numbers; there every account has a temporary folder of its own.
  const own = process.getuid?.()
  return own === undefined || found.uid === own
}
