import { connect } from 'node:net'
import { promisify } from 'node:util'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { problemReader } from '../../../src/protocol/problem.ts'
import { anyServer, testServer } from '../support.ts'

/** The status that an error answer names; null when it is none. */
function statusOf(body: unknown): number | null {
  const read = problemReader.safeParse(body)
  return read.success ? read.data.status : null
}

test('an address that cannot be read is refused as a problem', async () => {
  const app = await anyServer()
  const answer = await app.inject('/%zz')
  expect([answer.statusCode, answer.headers['content-type']]).toEqual([400, 'application/problem+json'])
  expect(statusOf(answer.json())).toBe(400)
})

test('a mistake of the server tells nothing about its inside', async () => {
  const { app, store } = await testServer()
  Object.assign(store, {
    health: () => Promise.reject(new TypeError('cannot read secret of undefined at /srv/house/store.ts')),
  })
  const answer = await app.inject('/api/health')
  expect(answer.statusCode).toBe(500)
  expect(answer.body).not.toMatch(/secret|store\.ts|TypeError/)
})

test('whoever still sends when refused can send to the end, and hears why', async () => {
  const app = await anyServer()
  const url = await app.listen({ port: 0, host: '127.0.0.1' })
  const length = 1_500_000
  const head = `POST /api/events HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n`
  let received = ''
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  socket.on('data', (chunk) => (received += chunk.toString()))
  let end = 'open'
  socket.on('error', (error) => (end = error.message))
  socket.on('end', () => (end = 'closed'))
  const answered = (count: number) =>
    expect.poll(() => received.match(/HTTP\/1\.1 (?:413|200) /g), { timeout: 5000 }).toHaveLength(count)

  socket.write(head)
  await answered(1)
  for (let sent = 0; sent < length; sent += 100_000) {
    socket.write('x'.repeat(100_000))
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  socket.write('GET /api/health HTTP/1.1\r\nHost: a\r\n\r\n')
  await answered(2)
  expect([end, statusOf(JSON.parse(received.split('\r\n\r\n')[1]?.replace(/HTTP.*/s, '') ?? ''))]).toEqual([
    'open',
    413,
  ])
  socket.destroy()
})

describe('what is no request at all is refused on the bare connection, and the server lives', () => {
  test.each([
    ['an unknown method', 'BREW / HTTP/1.1\r\nHost: a\r\n\r\n', 400],
    ['noise', '\u0000\u0001\u0002\r\n\r\n', 400],
    ['headers of 20 kB', `GET /api/health HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
  ])('%s', async (_, text, status) => {
    const app = await anyServer()
    const url = await app.listen({ port: 0, host: '127.0.0.1' })
    const answer = await new Promise<string>((resolve) => {
      let received = ''
      const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(text))
      socket.on('data', (chunk) => (received += chunk.toString()))
      socket.on('close', () => resolve(received))
    })
    const [head = '', body = ''] = answer.split('\r\n\r\n')
    expect(head).toContain(`HTTP/1.1 ${status} `)
    expect(head).toContain('content-type: application/problem+json')
    expect(statusOf(JSON.parse(body))).toBe(status)
    expect((await fetch(`${url}/api/health`)).status).toBe(200)
  })
})

test.each([
  ['keeps its own side open', true],
  ['goes on sending', false],
])(
  'a refused client that %s gets its answer, and 5 seconds later the connection is gone',
  async (_, isSilent) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    onTestFinished(() => void vi.useRealTimers())
    const app = await anyServer()
    const url = await app.listen({ port: 0, host: '127.0.0.1' })
    const openAtServer = promisify(app.server.getConnections.bind(app.server))
    let received = ''
    let hasEnded = false
    const socket = connect({ port: Number(new URL(url).port), host: '127.0.0.1', allowHalfOpen: true })
    onTestFinished(() => void socket.destroy())
    socket.on('data', (chunk) => (received += chunk.toString()))
    socket.on('end', () => (hasEnded = true))
    socket.on('error', () => undefined) // reset at the end, because it still sends
    socket.write('BREW / HTTP/1.1\r\nHost: a\r\n\r\n')
    const sending = isSilent ? undefined : setInterval(() => socket.write('x'.repeat(10_000)), 5)
    onTestFinished(() => clearInterval(sending))

    await expect.poll(() => hasEnded).toBe(true)
    expect(statusOf(JSON.parse(received.split('\r\n\r\n')[1] ?? ''))).toBe(400)
    expect(await openAtServer()).toBe(1)
    vi.advanceTimersByTime(5000)
    await expect.poll(() => openAtServer()).toBe(0)
    expect(vi.getTimerCount()).toBe(0)
  },
)
