import { expect, test } from 'vitest'
import { liveSessionsSchema, type LiveTicket } from '../../../src/protocol/live-api.schema.ts'
import { newTestId } from '../support.ts'
import { aScript, listen, liveServer, openStream, type PhoneFrameSeen, poll } from './live-support.ts'

const vote = 's02-two-hours-on-the-lino.the-drawer.vote'
const results = 's02-two-hours-on-the-lino.the-drawer.results'
const choice = 's02-two-hours-on-the-lino.the-drawer'
const options = () => aScript().stories[0]?.steps[0]?.options.map(({ id }) => id) ?? []
const voted = (option: string, turn = 0, round = 1) => ({ kind: 'voted', choice, round, option, turn })

test('a session is made once by a trainer, found again on a second laptop, and nobody else’s', async () => {
  const { ticket, trainer, post, get, member } = await liveServer()
  expect(ticket.code).toMatch(/^[2-9]{4}$/)
  const again = await post('/api/live', { session: ticket.session, script: aScript() }, trainer.cookie)
  expect(again.json()).toEqual(ticket)
  const mine = await get('/api/live', trainer.cookie)
  const { sessions } = liveSessionsSchema.parse(mine.json())
  expect(sessions).toEqual([
    expect.objectContaining({ session: ticket.session, code: ticket.code, endedAt: null }),
  ])
  expect(sessions[0]?.plan).toMatchObject({ length: 75, person: aScript().plan.person })
  const resumed = await post('/api/live/resume', { session: ticket.session }, trainer.cookie)
  expect(resumed.json()).toEqual(ticket)

  const other = await member('trainer')
  expect((await post('/api/live/resume', { session: ticket.session }, other.cookie)).statusCode).toBe(404)
  expect((await get('/api/live', other.cookie)).json()).toEqual({ sessions: [] })
  const stolen = await post('/api/live', { session: ticket.session, script: aScript() }, other.cookie)
  expect(stolen.statusCode).toBe(403)
  const administrator = await member('administrator')
  const helped = await post('/api/live/resume', { session: ticket.session }, administrator.cookie)
  expect(helped.json()).toEqual(ticket)
  expect((await post('/api/live', { session: newTestId(), script: {} }, trainer.cookie)).statusCode).toBe(400)
})

test('a phone joins by code or QR, keeps its seat when it joins again, and sees where the session stands', async () => {
  const { ticket, join, goTo, view } = await liveServer()
  const device = newTestId()
  const seat = (await join({ code: ticket.code }, device)).json<{ token: string; seat: string }>()
  expect((await join({ key: ticket.joinKey }, device)).json()).toEqual(seat)
  expect(await view(seat.token)).toMatchObject({
    shared: { step: { id: 'join.welcome' } },
    own: { is: 'in', votes: [] },
  })
  await goTo(vote)
  const late = (await join({ key: ticket.joinKey })).json<{ token: string }>()
  expect(await view(late.token)).toMatchObject({ shared: { step: { id: vote } }, own: { is: 'in' } })
  const wrong = await join({ code: '2222' === ticket.code ? '3333' : '2222' })
  expect(wrong.statusCode).toBe(404)
  expect(wrong.body).toContain('No session has these numbers.')
  expect((await join({ key: `${ticket.joinKey.slice(0, -1)}-` })).statusCode).toBe(404)
})

test('one vote a phone and round, changed as often as wanted until results show; a repeat counts once', async () => {
  const { phone, send, goTo, view, log, post } = await liveServer()
  const { token } = await phone()
  const [a = '', b = ''] = options()
  expect(await send(token, voted(a))).toMatchObject({ refused: [expect.any(String)] })
  await goTo(vote)
  const command = { id: newTestId(), ...voted(a) }
  const headers = { authorization: `Bearer ${token}` }
  for (let time = 0; time < 3; time++) {
    const answer = await post('/api/live/send', { commands: [command] }, '', headers)
    expect(answer.json()).toEqual({ taken: [command.id], refused: [] })
  }
  expect(await send(token, voted(b))).toMatchObject({ taken: [] })
  expect(await send(token, voted(b, 1))).toMatchObject({ refused: [] })
  expect((await view(token)).own.votes).toMatchObject([{ option: b, round: 1 }])
  await goTo(results)
  expect(await send(token, voted(a, 2))).toMatchObject({ taken: [] })
  expect((await log()).filter(({ kind }) => kind === 'voted')).toHaveLength(2)
})

test('a phone cannot act as trainer, read others’ answers, or answer for them', async () => {
  const { phone, send, goTo, view, ticket, app, post } = await liveServer()
  const one = await phone()
  const two = await phone()
  await goTo(vote)
  const [a = ''] = options()
  await send(one.token, voted(a))
  expect(await send(two.token, { kind: 'moved', from: vote, to: results, sure: true })).toMatchObject({
    taken: [],
  })
  expect(await send(two.token, { kind: 'ended', present: 1, sure: true })).toMatchObject({ taken: [] })
  expect(await send(two.token, { ...voted(a), seat: one.seat })).toMatchObject({ refused: [] })
  expect((await view(one.token)).own.votes).toHaveLength(1)
  const seen = JSON.stringify(await view(two.token))
  expect(seen).not.toContain(one.seat)
  expect(seen).not.toContain('"counts"')
  for (const kind of ['created', 'joined', 'asked', 'notes-opened'])
    expect(await send(two.token, { kind, device: newTestId() })).toMatchObject({ taken: [] })
  const asTrainer = { authorization: `Bearer ${two.token}` }
  expect((await post('/api/live/notes-key', {}, '', asTrainer)).statusCode).toBe(403)
  for (const forged of [
    two.token.replace(/^s/, 't'),
    two.token.replace(two.seat, one.seat),
    ticket.token.replace(/.$/, '!'),
    ticket.joinKey.replace(/^j/, 't'),
    '',
  ])
    expect((await poll(app, forged)).statusCode).toBe(401)
})

test('a locked session lets nobody in, by code, QR or waiting; who is in stays in', async () => {
  const { phone, send, join, ticket, view } = await liveServer()
  const inside = await phone()
  await send(ticket.token, { kind: 'locked', on: true })
  expect((await join({ code: ticket.code })).statusCode).toBe(403)
  expect((await join({ key: ticket.joinKey })).statusCode).toBe(403)
  expect((await view(inside.token)).own.is).toBe('in')
  await send(ticket.token, { kind: 'locked', on: false })
  expect((await join({ code: ticket.code })).statusCode).toBe(200)
})

test('the private key opens the notes once, on one phone, and none is made once the big screen is open', async () => {
  const { ticket, post, send, advanceMinutes } = await liveServer()
  const headers = { authorization: `Bearer ${ticket.token}` }
  const newKey = async () => (await post('/api/live/notes-key', {}, '', headers)).json<{ key: string }>().key
  const open = (key: string, device: string) => post('/api/live/notes', { key, device })
  const key = await newKey()
  const device = newTestId()
  const opened = await open(key, device)
  expect(opened.json<LiveTicket>()).toEqual(ticket)
  // An answer that got lost on the way is given again, to the same phone.
  expect((await open(key, device)).statusCode).toBe(200)
  expect((await open(key, newTestId())).statusCode).toBe(403)
  const old = await newKey()
  advanceMinutes(16)
  expect((await open(old, device)).statusCode).toBe(403)
  const late = await newKey()
  await send(ticket.token, { kind: 'opened' })
  expect((await open(late, newTestId())).statusCode).toBe(403)
  expect((await post('/api/live/notes-key', {}, '', headers)).statusCode).toBe(403)
})

test('streams tell the trainer every entry and phones what changes for them', async () => {
  const { app, ticket, phone, send, goTo } = await liveServer()
  const port = await listen(app)
  const one = await phone()
  const two = await phone()
  const [trainer, first, second] = await Promise.all(
    [ticket.token, one.token, two.token].map((token) => openStream(port, token)),
  )
  await expect.poll(() => first?.frames.length).toBe(1)
  await expect.poll(() => trainer?.frames.length).toBe(1)
  expect(trainer?.headers['content-type']).toBe('text/event-stream')
  expect(trainer?.headers['cache-control']).toContain('no-store')
  await goTo(vote)
  await send(one.token, voted(options()[0] ?? ''))
  await expect.poll(() => trainer?.frames.length).toBe(3)
  expect(trainer?.frames[2]).toMatchObject({ entries: [{ kind: 'voted', seat: one.seat, seq: 5 }] })
  await expect.poll(() => first?.frames.length).toBe(3)
  // The second phone is told of the step, and not of the other's answer.
  expect(second?.frames).toHaveLength(2)
  expect(second?.frames[1]).toMatchObject({ shared: { step: { id: vote } } })
  // Coming back after a lost connection brings only what was missed.
  const back = await openStream(port, ticket.token, 4)
  await expect.poll(() => back.frames).toHaveLength(1)
  expect(back.frames[0]).toMatchObject({ entries: [{ seq: 5 }] })
  for (const stream of [trainer, first, second, back]) stream?.close()
})

test('a long-poll waits for news and answers with what was missed', async () => {
  const { app, ticket, phone, goTo } = await liveServer()
  const { token } = await phone()
  const version = (await poll(app, token)).json<PhoneFrameSeen>().version
  const waiting = poll(app, token, version)
  const trainersToo = poll(app, ticket.token, 2)
  await goTo(vote)
  expect((await waiting).json()).toMatchObject({ shared: { step: { id: vote } } })
  expect((await trainersToo).json()).toMatchObject({ entries: [{ kind: 'moved', to: vote }] })
})

test('a server that is told to stop ends streams and long-polls at once', async () => {
  const { app, ticket } = await liveServer()
  const port = await listen(app)
  const stream = await openStream(port, ticket.token)
  const waiting = fetch(`http://127.0.0.1:${port}/api/live/state?after=1`, {
    headers: { authorization: `Bearer ${ticket.token}` },
  })
  await expect.poll(() => stream.frames.length).toBe(1)
  const before = performance.now()
  await app.close()
  await stream.ended
  expect((await waiting).status).toBe(200)
  expect(performance.now() - before).toBeLessThan(3000)
})

test('the end is the end, and a day later nothing of the session is left', async () => {
  const { ticket, phone, send, get, trainer, view, advanceMinutes, store, app } = await liveServer()
  const { token } = await phone()
  expect(await send(ticket.token, { kind: 'ended', present: 1, sure: false })).toMatchObject({ taken: [] })
  expect(await send(ticket.token, { kind: 'ended', present: 1, sure: true })).toMatchObject({ refused: [] })
  expect(await view(token)).toMatchObject({ shared: { isEnded: true } })
  expect(await send(ticket.token, { kind: 'blanked', on: true })).toMatchObject({ taken: [] })
  // Its trainer still finds its summary, on any laptop.
  const mine = await get('/api/live', trainer.cookie)
  const [row] = liveSessionsSchema.parse(mine.json()).sessions
  expect(row).toMatchObject({ session: ticket.session, endedAt: expect.stringMatching(/^20/) })
  advanceMinutes(22 * 60)
  expect((await poll(app, token)).statusCode).toBe(404)
  await store.dropLiveSessions('2026-11-22T08:30:00.000Z')
  expect(await store.readLive(ticket.session, 0)).toEqual([])
})
