import { createServer } from 'node:net'
import { pathToFileURL } from 'node:url'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { getPriority, tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freePort } from '../support/house-server.ts'
import { buildServerFiles, startServer, untilHealthy } from './built-server.ts'
import { anEvent } from './support.ts'

let built: Awaited<ReturnType<typeof buildServerFiles>>
let folder = ''
beforeAll(async () => {
  built = await buildServerFiles('main')
  folder = mkdtempSync(path.join(tmpdir(), 'virtual-house-main-'))
}, 60_000)
afterAll(() => {
  built.remove()
  rmSync(folder, { recursive: true, force: true })
})

const room = (seq: number) =>
  anEvent({ kind: 'room.entered', room: 'hall' }, { seq, id: crypto.randomUUID() })
const post = (url: string, events: object[]) =>
  fetch(`${url}/api/events`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ events }),
  })

test('starts, says where it is, gives a link for the first account, and ends cleanly when told', async () => {
  const port = await freePort()
  const url = `http://localhost:${port}`
  const environment = { PORT: String(port), DATA_DIR: path.join(folder, 'first') }
  const server = startServer(built.main, environment)
  await untilHealthy(url, server)
  expect(server.printed()).toMatch(new RegExp(`^Virtual House: ${url}\n`))
  const link = new RegExp(`${url}/first-account#([\\w-]{32})`)
  const [, key] = link.exec(server.printed()) ?? []
  expect(await (await fetch(`${url}/`)).text()).toBe('<h1>Welcome</h1>')
  const made = await fetch(`${url}/api/account/create`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ key, password: 'three plain words' }),
  })
  expect(made.status).toBe(201)
  server.child.kill('SIGTERM')
  expect(await server.ended).toEqual([0, null])
  expect(server.faults()).toBe('')

  // With an account there is no link any more; `npm run invite` makes one while the server runs.
  const again = startServer(built.main, environment)
  await untilHealthy(url, again)
  expect(again.printed()).toBe(`Virtual House: ${url}\n`)
  const place = { dataDirectory: environment.DATA_DIR, databaseUrl: null }
  const { makeOneTimeLinkIn } = await import(/* @vite-ignore */ pathToFileURL(built.links).href)
  expect(await makeOneTimeLinkIn(place, url, Date.now())).toMatch(link)
  again.child.kill('SIGINT')
  expect(await again.ended).toEqual([0, null])
})

test.runIf(process.platform === 'linux')(
  'what Node does in the background stands back; whatever answers people does not',
  async () => {
    const port = await freePort()
    const server = startServer(built.main, { PORT: String(port), DATA_DIR: path.join(folder, 'threads') })
    await untilHealthy(`http://localhost:${port}`, server)
    const { pid = 0 } = server.child
    const threads = readdirSync(`/proc/${pid}/task`).map(Number)
    const back = threads.filter((thread) => getPriority(thread) > getPriority())
    expect(back.length).toBe(5)
    expect(back).not.toContain(pid)
    // The store's thread came last.
    expect(back).not.toContain(Math.max(...threads))
    server.child.kill('SIGTERM')
    await server.ended
  },
)

describe('a wrong setting ends the start with one plain sentence', () => {
  test.each([
    ['PORT', 'eighty', 'PORT must be a whole number from 0 to 65535, not "eighty".'],
    ['PORT', '70000', 'PORT must be a whole number from 0 to 65535, not "70000".'],
    ['HOST', 'not a host', 'HOST must be a host name or an IP address, not "not a host".'],
    [
      'PUBLIC_URL',
      'house.example.org',
      'PUBLIC_URL must be an address such as https://house.example.org with no path, not "house.example.org".',
    ],
    [
      'TRUST_PROXY',
      'maybe',
      'TRUST_PROXY must be true, false, a number of proxies, or their IP addresses with commas, not "maybe".',
    ],
    [
      'DATABASE_URL',
      'mysql://localhost/house',
      'DATABASE_URL must be an address such as postgres://user:password@host:5432/house.',
    ],
    [
      'OIDC_ISSUER',
      'https://login.example.org',
      'Council sign-in needs OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET. Set OIDC_CLIENT_ID and OIDC_CLIENT_SECRET too, or none of them.',
    ],
  ])('%s=%s', async (name, value, sentence) => {
    const server = startServer(built.main, { DATA_DIR: path.join(folder, 'never'), [name]: value })
    expect(await server.ended).toEqual([1, null])
    expect(server.faults()).toBe(`${sentence}\n`)
    expect(server.printed()).toBe('')
  })

  test('DATA_DIR that is a file', async () => {
    const file = path.join(folder, 'a-file')
    writeFileSync(file, '')
    const server = startServer(built.main, { DATA_DIR: file })
    expect(await server.ended).toEqual([1, null])
    expect(server.faults()).toBe(
      `DATA_DIR names the data folder "${file}", but ${file} is not a folder. Set it to a folder that this account may write to.\n`,
    )
  })

  test('DATA_DIR that cannot be made', async () => {
    const server = startServer(built.main, { DATA_DIR: '/proc/foo/data' })
    const isSlow = setTimeout(() => server.child.kill('SIGKILL'), 10_000)
    expect(await server.ended).toEqual([1, null])
    clearTimeout(isSlow)
    expect(server.faults()).toMatch(
      /^DATA_DIR names the data folder "\/proc\/foo\/data", but .+\. Set it to a folder that this account may write to\.\n$/,
    )
  })

  test('a port that is taken', async () => {
    const port = await freePort()
    const other = createServer().listen(port, 'localhost')
    const server = startServer(built.main, { PORT: String(port), DATA_DIR: path.join(folder, 'taken') })
    expect(await server.ended).toEqual([1, null])
    expect(server.faults()).toBe(`PORT ${port} is in use by another program. Set PORT to a free one.\n`)
    other.close()
  })
})

test('told to stop while events come in: what was acknowledged is there', async () => {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const environment = { PORT: String(port), HOST: '127.0.0.1', DATA_DIR: path.join(folder, 'stopped') }
  const server = startServer(built.main, environment)
  await untilHealthy(url, server)
  const events = Array.from({ length: 20 }, (_, seq) => room(seq))
  const answers = events.map((event) =>
    post(url, [event]).then(
      (answer) => answer.ok,
      () => false,
    ),
  )
  server.child.kill('SIGTERM')
  const isKept = await Promise.all(answers)
  expect(await server.ended).toEqual([0, null])

  const again = startServer(built.main, environment)
  await untilHealthy(url, again)
  const promised = events.filter((_, index) => isKept[index])
  const { repeated } = await (await post(url, promised)).json()
  again.child.kill('SIGTERM')
  await again.ended
  expect(repeated).toBe(promised.length)
})

test('what a killed server left of half-made files goes at the start: only old folders of ours', async () => {
  const spools = path.join(folder, 'spools')
  const leave = (name: string, hoursAgo: number) => {
    const left = path.join(spools, name)
    mkdirSync(path.join(left, 'inside'), { recursive: true })
    writeFileSync(path.join(left, 'inside', 'wide.csv'), 'answers')
    const when = Date.now() / 1000 - hoursAgo * 3600
    utimesSync(left, when, when)
  }
  for (const name of ['virtual-house-desk-old', 'virtual-house-pack-old', 'somebody-else']) leave(name, 25)
  for (const name of ['virtual-house-desk-new', 'virtual-house-pack-new']) leave(name, 23)
  symlinkSync(path.join(spools, 'somebody-else'), path.join(spools, 'virtual-house-desk-link'))
  const port = await freePort()
  const environment = { PORT: String(port), DATA_DIR: path.join(folder, 'clearing'), TMPDIR: spools }
  const server = startServer(built.main, environment)
  await untilHealthy(`http://localhost:${port}`, server)
  await expect
    .poll(() => readdirSync(spools).toSorted())
    .toEqual(['somebody-else', 'virtual-house-desk-link', 'virtual-house-desk-new', 'virtual-house-pack-new'])
  expect(readdirSync(path.join(spools, 'somebody-else'))).toEqual(['inside'])
  server.child.kill('SIGTERM')
  expect(await server.ended).toEqual([0, null])
  expect(server.faults()).toBe('')
})
