import { execFileSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import path from 'node:path'
import { run } from './run.mjs'

const installed = {
  linux: ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter(Boolean)
    .flatMap((folder) => [
      path.join(folder, 'Google/Chrome/Application/chrome.exe'),
      path.join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
}

/** First program of that name that this user may run, or undefined. */
export function which(name) {
  if (path.isAbsolute(name)) return existsSync(name) ? name : undefined
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    const file = path.join(folder, name)
    try {
      accessSync(file, constants.X_OK)
      return file
    } catch {
      // Not in this folder.
    }
  }
  return undefined
}

const installedChromium = () => (installed[process.platform] ?? []).map(which).find(Boolean)

/** Whether packages can be installed with apt-get: Debian or a relative of it, and this user is root. */
export function canAptInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && which('apt-get') !== undefined
}

/** Installs Debian packages by name; resolves with the exit code. */
export async function aptInstall(...packages) {
  await run('apt-get', ['update', '-qq'])
  return run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages])
}

/**
 * Path of a Chromium for the browser tests: `CHROMIUM_PATH`, an installed one, Playwright's own download, Debian's
 * package. Throws with one plain sentence when there is none to be had.
 */
export async function findChromium() {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (existsSync(named)) return named
    throw new Error(`CHROMIUM_PATH names ${named}, and there is no such file.`)
  }
  const found = installedChromium()
  if (found) return found
  const { chromium } = await import('playwright-core')
  if (existsSync(chromium.executablePath())) return chromium.executablePath()
  if (canAptInstall()) {
    console.log('Getting Chromium for the browser tests.')
    if ((await aptInstall('chromium')) === 0) {
      const fromDebian = installedChromium()
      if (fromDebian) return fromDebian
    }
  }
  try {
    const cli = path.join(path.dirname(chromium.executablePath()), '..', '..')
    console.log(`Getting a Chromium of its own for the tests into ${cli}.`)
    execFileSync(
      process.execPath,
      ['node_modules/playwright-core/cli.js', 'install', 'chromium-headless-shell'],
      {
        stdio: 'inherit',
        timeout: 300_000,
      },
    )
    if (existsSync(chromium.executablePath())) return chromium.executablePath()
  } catch {
    // Falls through to the plain sentence below.
  }
  throw new Error(
    'The browser tests need Chrome, Chromium or Edge. Install one, or set CHROMIUM_PATH to its program.',
  )
}
