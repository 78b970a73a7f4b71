import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** Folder of the project. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const windows = process.platform === 'win32'

/**
 * Runs a program with the terminal attached and resolves with its exit code.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: 'inherit',
      shell: windows && command === 'npm',
      ...options,
    })
    child.on('error', reject)
    child.on('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)))
  })
}

/** Path of a tool that an npm package installed, as a script for this Node. */
export function bin(packageName, name = packageName.split('/').pop()) {
  const folder = path.join(root, 'node_modules', packageName)
  const { bin: entry } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  return path.join(folder, typeof entry === 'string' ? entry : entry[name])
}

/** Runs a tool of an npm package with this Node. */
export const runBin = (packageName, args, options) =>
  run(process.execPath, [bin(packageName), ...args], options)

/** Stops with one plain sentence when Node is too old. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  console.error(`Virtual House needs Node 20.19 or newer. This is Node ${process.versions.node}.`)
  process.exit(1)
}

/** Installs the packages when the lock file changed since the last install. */
export async function installIfNeeded() {
  const stamp = path.join(root, 'node_modules', '.installed')
  const wanted = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  console.log('Getting what the house is built from. The first time takes about a minute.')
  const code = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  if (code !== 0) {
    console.error('The packages could not be installed. Check the network connection, then try again.')
    process.exit(code)
  }
  writeFileSync(stamp, wanted)
}

/**
 * A hash over names, sizes and contents of everything a build depends on.
 * @param {readonly string[]} inputs files and folders, relative to the project
 */
export function hashInputs(inputs) {
  const hash = createHash('sha256')
  const visit = (file) => {
    const full = path.join(root, file)
    if (!existsSync(full)) return
    if (statSync(full).isDirectory()) {
      for (const name of readdirSync(full).toSorted()) if (!name.startsWith('.')) visit(path.join(file, name))
      return
    }
    hash.update(file).update(readFileSync(full))
  }
  for (const input of inputs) visit(input)
  return hash.digest('hex')
}

/** Runs `make` unless its inputs are as they were the last time it succeeded. */
export async function whenChanged(name, inputs, make) {
  const folder = path.join(root, 'dist')
  const stamp = path.join(folder, `.${name}`)
  const now = hashInputs(inputs)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return false
  const code = await make()
  if (code !== 0) process.exit(code)
  mkdirSync(folder, { recursive: true })
  writeFileSync(stamp, now)
  return true
}
