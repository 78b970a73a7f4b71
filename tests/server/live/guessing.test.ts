import { describe, expect, test } from 'vitest'
import { createGuessWatch } from '../../../src/server/live/guess-watch.ts'
import { newTestId } from '../support.ts'
import { listen, liveServer, openStream, poll } from './live-support.ts'

describe('guess watch', () => {
  test('holds an address after 30 wrong codes in 10 minutes, and lets go when they are old', () => {
    let now = 0
    const watch = createGuessWatch({ nowMs: () => now })
    for (let wrong = 0; wrong < 29; wrong++) watch.noteWrong('192.0.2.1')
    expect(watch.isHeld('192.0.2.1')).toBe(false)
    watch.noteWrong('192.0.2.1')
    expect(watch.isHeld('192.0.2.1')).toBe(true)
    expect(watch.isHeld('192.0.2.2')).toBe(false)
    now = 9 * 60_000
    watch.noteWrong('192.0.2.1')
    now = 10 * 60_000
    expect(watch.isHeld('192.0.2.1')).toBe(false)
  })

  test('takes the addresses of one IPv6 network as one', () => {
    const watch = createGuessWatch({ nowMs: () => 0 })
    for (let wrong = 0; wrong < 30; wrong++) watch.noteWrong(`2001:db8:1:2::${wrong.toString(16)}`)
    expect(watch.isHeld('2001:db8:1:2:ffff::1')).toBe(true)
    expect(watch.isHeld('2001:db8:1:3::1')).toBe(false)
    expect(watch.isHeld('2001:db8:1::1')).toBe(false)
  })

  test('holds only so many addresses in memory', () => {
    let now = 0
    const watch = createGuessWatch({ nowMs: () => now, maxAddresses: 3, mostWrong: 1 })
    for (const address of ['1', '2', '3', '4']) watch.noteWrong(address)
    expect(['1', '2', '3', '4'].map(watch.isHeld)).toEqual([false, true, true, true])
    now = 11 * 60_000
    watch.noteWrong('5')
    expect(['4', '5'].map(watch.isHeld)).toEqual([false, true])
  })
})

test('after 30 wrong codes typed joins from there wait, right or wrong, and 10,000 tries get nobody in', async () => {
  const { app, ticket, join, send, log, view } = await liveServer()
  const wrong = (index: number): string => {
    const code = (index % 4096)
      .toString(8)
      .padStart(4, '0')
      .replaceAll(/\d/g, (digit) => `${Number(digit) + 2}`)
    return code === ticket.code ? wrong(index + 1) : code
  }
  for (let index = 0; index < 30; index++) expect((await join({ code: wrong(index) })).statusCode).toBe(404)

  // Every code there is, right ones too, many at a time.
  const devices = new Set<string>()
  for (let from = 0; from < 10_000; from += 500) {
    const answers = await Promise.all(
      Array.from({ length: 500 }, (_, index) => {
        const isRight = (from + index) % 250 === 0
        return join({ code: isRight ? ticket.code : wrong(from + index) })
      }),
    )
    for (const answer of answers) {
      expect(answer.statusCode).toBe(200)
      devices.add(answer.json<{ token: string }>().token)
    }
  }
  expect(devices.size).toBe(10_000)
  const entries = await log()
  expect(entries.filter(({ kind }) => kind === 'joined')).toEqual([])
  expect(entries.filter(({ kind }) => kind === 'asked').length).toBe(40)

  // A right code and a wrong one are told the same.
  const real = (await join({ code: ticket.code })).json<{ token: string; seat: string }>()
  const made = (await join({ code: wrong(77) })).json<{ token: string; seat: string }>()
  const seen = async (of: { token: string; seat: string }) =>
    JSON.stringify((await poll(app, of.token)).json()).replace(of.seat, 'seat')
  expect(await seen(real)).toBe(await seen(made))
  expect(real.token.length).toBe(made.token.length)
  expect(await send(real.token, { kind: 'took-away', text: 'I am in' })).toMatchObject({ taken: [] })

  // The QR's long key never waits, and other addresses are not held.
  expect((await view((await join({ key: ticket.joinKey })).json<{ token: string }>().token)).own.is).toBe(
    'in',
  )
  const elsewhere = await join({ code: ticket.code }, newTestId(), '192.0.2.9')
  expect((await view(elsewhere.json<{ token: string }>().token)).own.is).toBe('in')
}, 120_000)

test('whoever waits behind forty others is put before the trainer in turn, and is told nothing till then', async () => {
  const { app, join, send, log, ticket, phone, goTo } = await liveServer()
  const port = await listen(app)
  const other = ticket.code === '2222' ? '3333' : '2222'
  for (let wrong = 0; wrong < 30; wrong++) await join({ code: other })
  const joined = await Promise.all(Array.from({ length: 100 }, () => join({ code: ticket.code })))
  const held = joined.map((answer) => answer.json<{ token: string; seat: string }>())
  const asked = async () => (await log()).filter(({ kind }) => kind === 'asked').length
  expect(await asked()).toBe(40)

  const stranger = (await join({ code: other })).json<{ token: string }>()
  const [last, none] = [
    await openStream(port, held.at(-1)?.token ?? ''),
    await openStream(port, stranger.token),
  ]
  await phone()
  await goTo('join.rate')
  for (const [turn, most] of [80, 100].entries()) {
    await send(ticket.token, { kind: 'let-in', seats: [] })
    await expect.poll(asked).toBe(most)
    // What the trainer does is seen by nobody who waits: by none of a right code, by none of a wrong one.
    if (turn === 0) expect([last.frames.length, none.frames.length]).toEqual([1, 1])
  }
  await send(ticket.token, { kind: 'let-in', seats: [] })
  await expect.poll(() => last.frames.at(-1)).toMatchObject({ own: { is: 'in' } })
  expect(none.frames).toHaveLength(1)
  last.close()
  none.close()
}, 60_000)

test('a phone that comes back to its stream stands in line again', async () => {
  const { app, join, send, log, ticket } = await liveServer()
  const other = ticket.code === '2222' ? '3333' : '2222'
  for (let wrong = 0; wrong < 30; wrong++) await join({ code: other })
  const held = (await join({ code: ticket.code })).json<{ token: string; seat: string }>()
  await send(ticket.token, { kind: 'locked', on: true })
  const late = (await join({ code: ticket.code })).json<{ token: string; seat: string }>()
  await send(ticket.token, { kind: 'locked', on: false })
  await poll(app, late.token)
  const asked = async () => (await log()).filter(({ kind }) => kind === 'asked').map(({ seat }) => seat)
  await expect.poll(asked).toEqual([held.seat, late.seat])
})

test('"Let in" lets in whoever waits, on the same token; who was in before never waits', async () => {
  const { join, send, view, ticket } = await liveServer()
  const device = newTestId()
  await join({ code: ticket.code }, device)
  const other = ticket.code === '2222' ? '3333' : '2222'
  for (let wrong = 0; wrong < 30; wrong++) await join({ code: other })
  const back = (await join({ code: ticket.code }, device)).json<{ token: string }>()
  expect((await view(back.token)).own.is).toBe('in')

  const held = (await join({ code: ticket.code })).json<{ token: string; seat: string }>()
  expect(await view(held.token)).toMatchObject({ version: 0, shared: null, own: { is: 'waiting' } })
  await send(ticket.token, { kind: 'let-in', seats: [held.seat] })
  expect(await view(held.token)).toMatchObject({
    shared: { step: { id: 'join.welcome' } },
    own: { is: 'in' },
  })
  expect(await send(held.token, { kind: 'took-away', text: 'Look first.' })).toMatchObject({ refused: [] })

  await send(ticket.token, { kind: 'locked', on: true })
  const locked = (await join({ code: ticket.code })).json<{ token: string; seat: string }>()
  await send(ticket.token, { kind: 'let-in', seats: [] })
  expect((await view(locked.token)).own.is).toBe('waiting')
})
