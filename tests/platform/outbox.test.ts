import { describe, expect, onTestFinished, test } from 'vitest'
import { parseVisitEvent } from '../../src/domain/attempt/visit-event.schema.ts'
import { createOutbox, type OutboxParts } from '../../src/platform/outbox.ts'
import { entered, freshLog, freshName, started, until } from './support.ts'

const json = (status: number, body: unknown) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } })

/** A server that stores what it parses, as the real one does; `fail` may turn an answer into something else. */
function fakeServer(fail: (post: number, stored: Response) => Response | null = (_, answer) => answer) {
  const stored = new Map<string, number>()
  const posts: number[] = []
  const headers: Headers[] = []
  const post: typeof fetch = async (_path, request) => {
    const { events } = JSON.parse(String(request?.body)) as { events: { id: string }[] } // the outbox sends this
    headers.push(new Headers(request?.headers))
    posts.push(events.length)
    const rejected: { id: string; reason: string }[] = []
    for (const event of events) {
      const parsed = parseVisitEvent(event)
      if (parsed.ok) stored.set(event.id, (stored.get(event.id) ?? 0) + 1)
      else rejected.push({ id: event.id, reason: parsed.reason })
    }
    const answer = fail(
      posts.length,
      json(200, { accepted: events.length - rejected.length, repeated: 0, rejected }),
    )
    // A dropped answer: the server has the events, the browser only sees a broken connection.
    if (!answer) throw new TypeError('Failed to fetch')
    return answer
  }
  return { post, stored, posts, headers }
}

/** Web Locks as one browser gives them to all its tabs. */
function createLocks(): NonNullable<OutboxParts['locks']> {
  let tail: Promise<unknown> = Promise.resolve()
  let held = false
  async function request(_name: string, options: LockOptions, run: (lock: Lock | null) => unknown) {
    if (options.ifAvailable && held) return run(null)
    const turn = tail.then(async () => {
      held = true
      try {
        return await run({ name: 'lock', mode: 'exclusive' })
      } finally {
        held = false
      }
    })
    tail = turn.catch(() => undefined)
    return turn
  }
  return { request } as unknown as LockManager // only this shape of request is used
}

function outboxOf(parts: OutboxParts) {
  const outbox = createOutbox({ locks: null, channel: null, random: () => 0.5, ...parts })
  onTestFinished(() => outbox.stop())
  return outbox
}

describe('flush', () => {
  test('sends at most 500 in a post and empties the queue', async () => {
    const log = freshLog()
    await log.append([started(true), ...Array.from({ length: 1100 }, () => entered('hall'))])
    const server = fakeServer()
    const outbox = outboxOf({ log, post: server.post, invitation: () => 'key-1' })
    expect(await outbox.flush()).toEqual({ waiting: 0, refused: 0, reached: true })
    expect(server.posts).toEqual([500, 500, 101])
    expect(server.stored.size).toBe(1101)
    expect(server.headers[0]?.get('x-invitation')).toBe('key-1')
  })

  test('an answer that is not ours deletes nothing: a guest wifi page says 200 too', async () => {
    const log = freshLog()
    await log.append([started(true)])
    const page = new Response('<h1>Welcome to our wifi</h1>', { headers: { 'content-type': 'text/html' } })
    const outbox = outboxOf({ log, post: async () => page })
    expect(await outbox.flush()).toEqual({ waiting: 1, refused: 0, reached: false })
  })

  test.each([404, 405, 429, 500, 503])('%i keeps everything for later', async (status) => {
    const log = freshLog()
    await log.append([started(true), entered('hall')])
    const outbox = outboxOf({ log, post: async () => json(status, {}) })
    expect(await outbox.flush()).toEqual({ waiting: 2, refused: 0, reached: false })
  })

  test('an event that the server refuses is kept aside and the rest goes', async () => {
    const log = freshLog()
    const wrong = { ...entered('hall'), room: 'The Hall' }
    await log.append([started(true), wrong, entered('kitchen')])
    const server = fakeServer()
    const outbox = outboxOf({ log, post: server.post })
    expect(await outbox.flush()).toEqual({ waiting: 0, refused: 1, reached: true })
    expect(server.stored.size).toBe(2)
    expect(await log.aside()).toMatchObject([{ from: 'server', record: wrong }])
  })

  test('a post that is refused as a whole is halved until the wrong event stands alone', async () => {
    const log = freshLog()
    const poison = entered('poison')
    await log.append([started(true), ...Array.from({ length: 20 }, () => entered('hall')), poison])
    const server = fakeServer()
    const post: typeof fetch = async (path, request) =>
      String(request?.body).includes(poison.id) ? json(400, {}) : server.post(path, request)
    const outbox = outboxOf({ log, post })
    expect(await outbox.flush()).toEqual({ waiting: 0, refused: 1, reached: true })
    expect(server.stored.size).toBe(21)
  })

  test('tells listeners, and nobody who left', async () => {
    const log = freshLog()
    await log.append([started(true)])
    const outbox = outboxOf({ log, post: fakeServer().post })
    const seen: number[] = []
    const leave = outbox.subscribe(() => seen.push(outbox.status().waiting))
    await outbox.flush()
    leave()
    await log.append([entered('hall')])
    await outbox.flush()
    expect(seen).toEqual([0])
  })
})

describe('running', () => {
  test('an event is sent as soon as it is written', async () => {
    const log = freshLog()
    const server = fakeServer()
    outboxOf({ log, post: server.post }).start()
    await log.append([started(true)])
    await until(() => server.stored.size === 1)
    await log.append([entered('hall')])
    await until(() => server.stored.size === 2)
  })

  test('the network comes back: what waited goes at once', async () => {
    const log = freshLog()
    let isOnline = false
    const server = fakeServer((_, answer) => (isOnline ? answer : null))
    const outbox = outboxOf({ log, post: server.post })
    outbox.start()
    await log.append([started(true), entered('hall')])
    await until(() => outbox.status().reached === false)
    expect(outbox.status().waiting).toBe(2)
    isOnline = true
    window.dispatchEvent(new Event('online'))
    await until(() => outbox.status().waiting === 0)
    expect(outbox.status()).toEqual({ waiting: 0, refused: 0, reached: true })
  })

  test('three tabs, 3 in 10 answers lost: each event arrives, and one tab sends at a time', async () => {
    const name = freshName()
    const locks = createLocks()
    let seed = 7
    const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647
    const server = fakeServer((_, answer) => (random() < 0.3 ? null : answer))
    let sending = 0
    let mostAtOnce = 0
    const post: typeof fetch = async (path, request) => {
      mostAtOnce = Math.max(mostAtOnce, ++sending)
      await new Promise((resolve) => setTimeout(resolve, 1))
      try {
        return await server.post(path, request)
      } finally {
        sending--
      }
    }
    const tabs = [1, 2, 3].map(() => {
      const log = freshLog(name)
      return { log, outbox: outboxOf({ log, post, locks }) }
    })
    const first = tabs[0]
    if (!first) throw new Error('no tab')
    await first.log.append([started(true)])
    for (const { outbox } of tabs) outbox.start()
    await Promise.all(
      tabs.map(async ({ log }) => {
        for (let index = 0; index < 40; index++) await log.append([entered('hall')])
      }),
    )
    // A tab dies in the middle of it all.
    tabs[2]?.outbox.stop()
    await until(async () => {
      await Promise.all([tabs[0]?.outbox.flush(), tabs[1]?.outbox.flush()])
      return (await first.log.counts()).waiting === 0
    })
    expect(server.stored.size).toBe(121)
    expect([...server.stored.values()].some((times) => times > 1)).toBe(true)
    expect(mostAtOnce).toBe(1)
    expect(await first.log.aside()).toEqual([])
  })

  test('a tab that sends tells the others through the channel', async () => {
    const name = freshName()
    const [one, two] = [new BroadcastChannel(name), new BroadcastChannel(name)]
    onTestFinished(() => {
      one.close()
      two.close()
    })
    const sender = freshLog(name)
    await sender.append([started(true)])
    const watching = outboxOf({ log: freshLog(name), post: fakeServer().post, channel: two })
    const sending = outboxOf({ log: sender, post: fakeServer().post, channel: one })
    await sending.flush()
    await until(() => watching.status().reached === true)
    expect(watching.status()).toEqual({ waiting: 0, refused: 0, reached: true })
  })
})
