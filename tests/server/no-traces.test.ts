import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freePort } from '../support/house-server.ts'
import { buildServerFiles, startServer, untilHealthy } from './built-server.ts'
import { anEvent } from './support.ts'

let built: Awaited<ReturnType<typeof buildServerFiles>>
let folder = ''
beforeAll(async () => {
  built = await buildServerFiles('traces')
  folder = mkdtempSync(path.join(tmpdir(), 'virtual-house-traces-'))
}, 60_000)
afterAll(() => {
  built.remove()
  rmSync(folder, { recursive: true, force: true })
})

test('network addresses, user agents, passwords, codes and keys are in no file and no log of a server that was used', async () => {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const server = startServer(built.main, {
    PORT: String(port),
    HOST: '127.0.0.1',
    DATA_DIR: folder,
    TRUST_PROXY: 'true',
  })
  await untilHealthy(url, server)
  const traces = {
    address: '203.0.113.77',
    agent: 'TraceBrowser/9.9',
    password: 'three plain words of a trace',
    wrongPassword: 'not the words of a trace',
    code: '2222-2222',
  }
  const headers = { 'x-forwarded-for': traces.address, 'user-agent': traces.agent }
  const post = (route: string, body: unknown, more: Record<string, string> = {}) =>
    fetch(`${url}${route}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers, ...more },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })

  const [, key = ''] = /#([\w-]{32})/.exec(server.printed()) ?? []
  const made = await post('/api/account/create', { key, password: traces.password })
  expect(made.status).toBe(201)
  const cookie = made.headers.get('set-cookie')?.split(';')[0] ?? ''
  const { signInName } = (await made.json()) as { signInName: string }
  expect((await post('/api/sign-in', { signInName, password: traces.wrongPassword })).status).toBe(401)
  expect((await post('/api/me', { code: traces.code })).status).toBe(200)
  expect((await post('/api/me/erase', { code: traces.code })).status).toBe(200)
  const event = anEvent({ kind: 'room.entered', room: 'hall' }, { id: crypto.randomUUID() })
  expect((await post('/api/events', { events: [event] })).status).toBe(200)
  for (const bent of ['{', '"', '[]', '{"events":7}']) await post('/api/events', bent)
  await fetch(`${url}/api/audit`, { headers: { ...headers, cookie } })
  server.child.kill('SIGTERM')
  expect(await server.ended).toEqual([0, null])

  const files = readdirSync(folder).map((name) => readFileSync(path.join(folder, name), 'latin1'))
  expect(files.join('')).toContain(event.id)
  const everything = [...files, server.faults()].join('\n')
  const secrets = { ...traces, key, cookie: cookie.split('=')[1] ?? '' }
  expect(Object.values(secrets).every((secret) => secret.length > 5)).toBe(true)
  expect(Object.entries(secrets).filter(([, secret]) => everything.includes(secret))).toEqual([])
}, 90_000)
