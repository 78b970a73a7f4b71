import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { aptInstall, canAptInstall, which } from './find-chromium.mjs'

const windows = process.platform === 'win32'
const program = (name) => (windows ? `${name}.exe` : name)

/** Folders in which installers put the programs of each version. */
const places =
  {
    linux: ['/usr/lib/postgresql/*/bin', '/usr/pgsql-*/bin', '/usr/local/pgsql/bin'],
    darwin: [
      '/opt/homebrew/opt/postgresql@*/bin',
      '/usr/local/opt/postgresql@*/bin',
      '/Applications/Postgres.app/Contents/Versions/*/bin',
    ],
    win32: ['C:/Program Files/PostgreSQL/*/bin'],
  }[process.platform] ?? []

/** Folders that a pattern with at most one `*` stands for, newest version first. */
function foldersOf(pattern) {
  if (!pattern.includes('*')) return [pattern]
  const parts = pattern.split('/')
  const star = parts.findIndex((part) => part.includes('*'))
  const above = parts.slice(0, star).join('/')
  const start = parts[star].replace('*', '')
  if (!existsSync(above)) return []
  return readdirSync(above)
    .filter((name) => name.startsWith(start))
    .toSorted((a, b) => Number.parseFloat(b.slice(start.length)) - Number.parseFloat(a.slice(start.length)))
    .map((name) => path.join(above, name, ...parts.slice(star + 1)))
}

function installedPostgres() {
  const hasAll = (folder) =>
    ['postgres', 'initdb', 'psql'].every((name) => existsSync(path.join(folder, program(name))))
  const onPath = which(program('initdb'))
  return [...places.flatMap(foldersOf), ...(onPath ? [path.dirname(onPath)] : [])].find(hasAll)
}

/**
 * Folder of the PostgreSQL programs (`postgres`, `initdb`, `psql`): an installed one, or Debian's package when this user
 * may install it. Throws with one plain sentence when there is none to be had.
 * @returns {Promise<string>}
 */
export async function findPostgres() {
  const found = installedPostgres()
  if (found) return found
  if (canAptInstall()) {
    console.log('Getting PostgreSQL for the tests of the store.')
    if ((await aptInstall('postgresql')) === 0) {
      const fromDebian = installedPostgres()
      if (fromDebian) return fromDebian
    }
  }
  throw new Error(
    'The tests of the store need PostgreSQL. Install it, or set TEST_DATABASE_URL to a server on which databases may be made.',
  )
}
