import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { aptInstall, canAptInstall, which } from '../../tools/find-chromium.mjs'

const programs = [
  'firefox-esr',
  'firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
]

/** Quiet, and driven through a port of its own choice. */
const preferences = {
  'marionette.port': 0,
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'http://127.0.0.1:9',
  'toolkit.telemetry.server': 'http://127.0.0.1:9',
}

/** Path of an installed Firefox, or of Debian's when you are root there; undefined where there is none to be had. */
export async function findFirefox(): Promise<string | undefined> {
  const installed = installedFirefox()
  if (installed !== undefined || !canAptInstall()) return installed
  console.log('Getting Firefox for its test.')
  if ((await aptInstall('firefox-esr')) !== 0) throw new Error('Debian would not give out firefox-esr.')
  return installedFirefox()
}

function installedFirefox(): string | undefined {
  return programs.map(which).find(Boolean)
}

/** A Firefox without a window. */
export interface Firefox {
  goTo(url: string): Promise<void>
  /** Presses the first thing that the XPath finds, as a mouse does; waits up to ten seconds for it. */
  press(xpath: string): Promise<void>
  /** Waits until the XPath finds something. */
  see(xpath: string): Promise<void>
  /** Runs the body of an async function in the page and gives what it returns. */
  ask(body: string): Promise<unknown>
  /** A PNG of the window. */
  picture(): Promise<Buffer>
  close(): Promise<void>
}

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'
const WAIT_MS = 10_000

/** Starts Firefox with an empty profile. It is driven by Marionette, which is part of every Firefox. */
export async function startFirefox(program: string): Promise<Firefox> {
  const profile = await mkdtemp(path.join(tmpdir(), 'virtual-house-firefox-'))
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  )
  await writeFile(path.join(profile, 'user.js'), lines.join('\n'))
  const child = spawn(program, ['--headless', '--no-remote', '--marionette', '--profile', profile], {
    stdio: 'ignore',
  })
  const line = await openLine(await portOf(child, profile))
  await line.send('WebDriver:NewSession', {})
  await line.send('WebDriver:SetTimeouts', { implicit: WAIT_MS, script: 60_000 })
  await line.send('WebDriver:SetWindowRect', { width: 1366, height: 768 })
  const find = async (xpath: string) => {
    const found = (await line.send('WebDriver:FindElement', { using: 'xpath', value: xpath })) as {
      value: Record<string, string>
    }
    return found.value[ELEMENT]
  }
  return {
    async goTo(url) {
      await line.send('WebDriver:Navigate', { url })
    },
    async press(xpath) {
      await line.send('WebDriver:ElementClick', { id: await find(xpath) })
    },
    async see(xpath) {
      await find(xpath)
    },
    async ask(body) {
      const script = `const done = arguments[0]; (async () => { ${body} })().then((value) => done({ value }), (error) => done({ error: String(error) }))`
      const { value: answer } = (await line.send('WebDriver:ExecuteAsyncScript', { script, args: [] })) as {
        value: { value?: unknown; error?: string }
      }
      if (answer.error !== undefined) throw new Error(answer.error)
      return answer.value
    },
    async picture() {
      const { value } = (await line.send('WebDriver:TakeScreenshot', { full: false })) as { value: string }
      return Buffer.from(value, 'base64')
    },
    async close() {
      line.close()
      const ended = once(child, 'exit')
      child.kill()
      await ended
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** The port that Firefox chose; it writes it into its profile once it listens. */
async function portOf(child: ChildProcess, profile: string): Promise<number> {
  for (let attempt = 0; attempt < 600 && child.exitCode === null; attempt++) {
    const text = await readFile(path.join(profile, 'MarionetteActivePort'), 'utf8').catch(() => '')
    if (text !== '') return Number(text)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  child.kill()
  throw new Error('Firefox did not start.')
}

interface Line {
  send(command: string, parameters: object): Promise<unknown>
  close(): void
}

/** Messages are JSON with their length in bytes and a colon before them: `[0, id, command, parameters]` and back. */
async function openLine(port: number): Promise<Line> {
  const socket = connect(port, '127.0.0.1')
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>()
  await once(socket, 'connect')
  readMessages(socket, (message) => {
    // Its first message only says who it is.
    if (!Array.isArray(message)) return
    const [, id, error, value] = message as [number, number, { message: string } | null, unknown]
    if (error) waiting.get(id)?.reject(new Error(error.message))
    else waiting.get(id)?.resolve(value)
    waiting.delete(id)
  })
  let sent = 0
  return {
    send(command, parameters) {
      const id = ++sent
      const text = JSON.stringify([0, id, command, parameters])
      socket.write(`${Buffer.byteLength(text)}:${text}`)
      return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }))
    },
    close: () => socket.destroy(),
  }
}

function readMessages(socket: Socket, onMessage: (message: unknown) => void) {
  let rest = Buffer.alloc(0)
  socket.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk])
    for (;;) {
      const colon = rest.indexOf(':')
      const length = Number(rest.subarray(0, Math.max(colon, 0)).toString())
      if (colon < 1 || rest.length < colon + 1 + length) return
      onMessage(JSON.parse(rest.subarray(colon + 1, colon + 1 + length).toString()))
      rest = rest.subarray(colon + 1 + length)
    }
  })
}
