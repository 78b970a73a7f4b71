import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { request } from 'node:https'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FIGURES_LIMITS, FILE_LIMITS } from '../../src/server/evaluate/thread-limits.ts'
import { readSettings } from '../../src/server/read-settings.ts'
import { houseProcess } from '../../tools/torture/house-process.ts'
import { loadEvent } from '../../tools/torture/load.ts'
import { freePort } from '../support/house-server.ts'
import { findNginx, startNginx } from '../support/nginx.ts'
import { buildServerFiles } from './built-server.ts'
import { temporaryDatabase } from './postgres-support.ts'
import { temporaryFolder } from './support.ts'

const root = path.resolve(import.meta.dirname, '../..')
const publicUrl = 'https://house.example.org'
let built: Awaited<ReturnType<typeof buildServerFiles>>
let nginx: string | undefined
beforeAll(async () => {
  nginx = await findNginx()
  if (nginx === undefined)
    console.log('There is no nginx here and none to be had, so it was not tried. Debian has one.')
  built = await buildServerFiles('deploy')
}, 300_000)
afterAll(() => built?.remove())

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
}

/** Asks through the proxy as a browser would, by its name and with its certificate checked. */
function ask(
  port: number,
  ca: string,
  target: string,
  payload?: string,
  headers: Record<string, string> = {},
) {
  return new Promise<Answer>((resolve, reject) => {
    const outgoing = request(
      {
        host: '127.0.0.1',
        port,
        path: target,
        servername: 'house.example.org',
        ca,
        method: payload === undefined ? 'GET' : 'POST',
        headers: {
          host: 'house.example.org',
          ...(payload === undefined ? {} : { 'content-type': 'application/json', origin: publicUrl }),
          ...headers,
        },
      },
      (incoming) => {
        let body = ''
        incoming.on('data', (chunk: Buffer) => (body += chunk.toString()))
        incoming.on('end', () =>
          resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body }),
        )
      },
    )
    outgoing.on('error', reject)
    outgoing.end(payload)
  })
}

async function behindNginx(program: string, servers: readonly string[]) {
  const [http, https] = [await freePort(), await freePort()]
  const folder = temporaryFolder()
  const { certificate, stop } = await startNginx(program, folder, path.join(root, 'deploy/nginx.conf'), {
    'listen 80;': `listen 127.0.0.1:${http};`,
    'listen 443 ssl http2;': `listen 127.0.0.1:${https} ssl http2;`,
    'server 127.0.0.1:8080 max_fails=1 fail_timeout=5s;': servers
      .map((url) => `server ${url.replace('http://', '')} max_fails=1 fail_timeout=5s;`)
      .join(' '),
  })
  return { http, folder, stop, ask: ask.bind(null, https, certificate) }
}

describe('behind nginx with TLS', () => {
  test('everything answers, changes from other pages are refused, and no log says who asked', async () => {
    if (!nginx) return
    const server = await houseProcess(
      built.main,
      { dataDirectory: temporaryFolder(), databaseUrl: null },
      { PUBLIC_URL: publicUrl, TRUST_PROXY: '1' },
    )
    expect(await server.start()).toBeNull()
    const proxy = await behindNginx(nginx, [server.url])
    try {
      const health = await proxy.ask('/api/health')
      expect([health.status, JSON.parse(health.body).status]).toEqual([200, 'ok'])
      expect(health.headers['strict-transport-security']).toBe('max-age=31536000')
      expect((await proxy.ask('/')).body).toBe('<h1>Welcome</h1>')

      const redirect = await fetch(`http://127.0.0.1:${proxy.http}/house/hall?a=b`, { redirect: 'manual' })
      expect([redirect.status, redirect.headers.get('location')]).toEqual([
        301,
        `${publicUrl}/house/hall?a=b`,
      ])

      const events = JSON.stringify({ events: [loadEvent()] })
      expect(JSON.parse((await proxy.ask('/api/events', events)).body)).toMatchObject({ accepted: 1 })
      const foreign = await proxy.ask('/api/events', events, { origin: 'https://elsewhere.example' })
      expect(foreign.status).toBe(403)
      const tooMuch = JSON.stringify({ events: ['x'.repeat(1_100_000)] })
      // More than once: the answer is there before the post is at its end, and a proxy that still sends could miss it.
      for (let tries = 0; tries < 20; tries++) {
        const large = await proxy.ask('/api/events', tooMuch)
        expect([large.status, large.headers['content-type']]).toEqual([413, 'application/problem+json'])
      }

      const spoofed = { 'x-forwarded-for': '203.0.113.9', 'user-agent': 'Karen-Browser' }
      await proxy.ask('/api/health?code=K7M4-Q2XV', undefined, spoofed)
      const log = readFileSync(path.join(proxy.folder, 'access.log'), 'utf8')
      expect(log).toMatch(/ GET \/api\/health 200 /)
      expect(log).not.toMatch(/127\.0\.0\.1|203\.0\.113|Karen|K7M4/)
    } finally {
      await proxy.stop()
      await server.end('SIGTERM')
    }
  }, 60_000)

  test('of two servers on one database one is killed: every post is still answered, none is stored twice', async () => {
    if (!nginx) return
    const place = { dataDirectory: '', databaseUrl: await temporaryDatabase() }
    const settings = { PUBLIC_URL: publicUrl, TRUST_PROXY: '1' }
    const servers = [
      await houseProcess(built.main, place, settings),
      await houseProcess(built.main, place, settings),
    ] as const
    for (const server of servers) expect(await server.start()).toBeNull()
    const proxy = await behindNginx(
      nginx,
      servers.map(({ url }) => url),
    )
    try {
      let accepted = 0
      const statuses = new Set<number>()
      const posts = Array.from({ length: 4 }, async () => {
        for (let round = 0; round < 40; round++) {
          const { status, body } = await proxy.ask('/api/events', JSON.stringify({ events: [loadEvent()] }))
          statuses.add(status)
          if (status === 200) accepted += JSON.parse(body).accepted + JSON.parse(body).repeated
        }
      })
      await new Promise((resolve) => setTimeout(resolve, 150))
      await servers[0].end('SIGKILL')
      await Promise.all(posts)
      expect([...statuses]).toEqual([200])
      expect(accepted).toBe(160)
    } finally {
      await proxy.stop()
      await servers[1].end('SIGTERM')
    }
  }, 90_000)
})

test('a thread comes to its own limit before the kernel ends the whole server', () => {
  const unit = readFileSync(path.join(root, 'deploy/virtual-house.service'), 'utf8')
  const [, gigabytes = ''] = /^MemoryMax=(\d+)G$/m.exec(unit) ?? []
  // What docs/running-it.md calls fine for a server by itself, in MB.
  const server = 400
  const threads = [FIGURES_LIMITS, FILE_LIMITS].map(
    (limits) => limits.maxOldGenerationSizeMb + limits.maxYoungGenerationSizeMb,
  )
  expect(threads.reduce((sum, most) => sum + most, server)).toBeLessThanOrEqual(Number(gigabytes) * 1024)
})

test('the service starts what the build makes, with settings that the server knows', () => {
  const unit = readFileSync(path.join(root, 'deploy/virtual-house.service'), 'utf8')
  expect(unit).toContain('ExecStart=/usr/bin/node dist/server/main.js')
  const [, line = ''] = /^Environment=(.*)$/m.exec(unit) ?? []
  const environment = Object.fromEntries(line.split(' ').map((pair) => pair.split('=')))
  expect(readSettings(environment)).toMatchObject({
    ok: true,
    settings: { port: 8080, host: '127.0.0.1', dataDirectory: '/var/lib/virtual-house', trustProxy: 1 },
  })
  const backup = readFileSync(path.join(root, 'deploy/virtual-house-backup.service'), 'utf8')
  const [, tool = ''] = /tsx (\S+)/.exec(backup) ?? []
  expect(existsSync(path.join(root, tool))).toBe(true)
  expect(readdirSync(path.join(root, 'deploy')).toSorted()).toEqual([
    'nginx.conf',
    'virtual-house-backup.service',
    'virtual-house-backup.timer',
    'virtual-house.service',
  ])
})
