import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/** Makes a folder and those above it, where they are missing. Throws a plain reason when it cannot be written to. */
export function makeFolder(path: string): void {
  const folder = resolve(path)
  const parent = dirname(folder)
  if (!existsSync(folder) && parent !== folder) {
    makeFolder(parent)
    makeOne(folder)
  }
  if (!statSync(folder).isDirectory()) throw new Error(`${folder} is not a folder`)
  try {
    accessSync(folder, constants.W_OK | constants.X_OK)
  } catch (error) {
    throw new Error(`${folder} cannot be written to`, { cause: error })
  }
}

/** Makes one folder. Node's own `recursive` never comes back from where none can be made, such as /proc. */
function makeOne(folder: string): void {
  try {
    mkdirSync(folder)
  } catch (error) {
    // Another process may have been quicker.
    if (!existsSync(folder)) throw new Error(`${folder} cannot be made`, { cause: error })
  }
}
