import { connect } from 'node:net'
import { expect, test, vi } from 'vitest'
import { createFailureBrake } from '../../../src/server/http/failure-brake.ts'
import { drawPersonCode } from '../../../src/domain/measures/person-code.ts'
import { anEvent, testServer } from '../support.ts'

let byte = 0
const newCode = () => drawPersonCode((count) => Uint8Array.from({ length: count }, () => byte++ % 248))
const code = newCode()
const otherCode = newCode()
const visitOf = (letter: string) => `019aa000-0000-7000-8000-${letter.repeat(12)}`

async function setUp() {
  const waits: number[] = []
  const brake = createFailureBrake({ waitMs: async (ms) => void waits.push(ms) })
  const { app } = await testServer({ brake })
  const post = (url: string, payload: object) => app.inject({ method: 'POST', url, payload })
  const own = anEvent({ kind: 'room.entered', room: 'hall' }, { person: code, visit: visitOf('a') })
  const other = anEvent({ kind: 'room.entered', room: 'kitchen' }, { person: otherCode, visit: visitOf('b') })
  await post('/api/events', { events: [own, other] })
  return { post, own, other, waits }
}

test('a person gets what is held under their code, however they type it, as a file', async () => {
  const { post, own } = await setUp()
  const answer = await post('/api/me', { code: ` ${code.toLowerCase().replace('-', ' ')} ` })
  expect(answer.json()).toEqual({ events: [own] })
  expect(answer.headers['content-disposition']).toBe('attachment; filename="my-answers.json"')
  expect(answer.headers['cache-control']).toBe('no-store')
})

test('erasing forgets them, and only them; late events are refused', async () => {
  const { post, other } = await setUp()
  expect((await post('/api/me/erase', { code })).json()).toEqual({ erased: 1 })
  expect((await post('/api/me', { code })).json()).toEqual({ events: [] })
  expect((await post('/api/me', { code: otherCode })).json()).toEqual({ events: [other] })
  const late = anEvent({ kind: 'room.entered', room: 'hall' }, { person: code, visit: visitOf('c') })
  expect((await post('/api/events', { events: [late] })).json()).toEqual({
    accepted: 0,
    repeated: 0,
    rejected: [{ id: late.id, reason: 'Everything under this code was forgotten.' }],
  })
})

test('a slip is refused with a sentence and opens nothing', async () => {
  const { post, waits } = await setUp()
  const slip = code.replace(/^./, code.startsWith('2') ? '3' : '2')
  for (const typed of [slip, '', 'K7M4', 'OOOO-0000', '%', "' or 1=1 --"]) {
    const answer = await post('/api/me', { code: typed })
    expect([answer.statusCode, answer.json().detail]).toEqual([
      400,
      expect.stringMatching(/^Please check your code/),
    ])
    expect((await post('/api/me/erase', { code: typed })).statusCode).toBe(400)
  }
  for (const body of [{}, { code: 7 }, { code: 'x'.repeat(41) }, []]) {
    expect((await post('/api/me', body)).statusCode).toBe(400)
  }
  expect(waits).toEqual([])
})

test('guessing codes gets slower, and the right code still opens', async () => {
  const { post, own, waits } = await setUp()
  for (let guess = 0; guess < 7; guess++)
    expect((await post('/api/me', { code: newCode() })).json()).toEqual({ events: [] })
  expect(waits).toEqual([250, 500])
  expect((await post('/api/me', { code })).json()).toEqual({ events: [own] })
})

test('guesses in line leave with their connection, also those sent one behind the other', async () => {
  const held: (() => void)[] = []
  const brake = createFailureBrake({
    freeTries: 0,
    atOnce: 1,
    waitMs: () => new Promise((resolve) => held.push(resolve)),
  })
  const { app, store } = await testServer({ brake })
  const looked = vi.spyOn(store, 'readPerson')
  const guarded = vi.spyOn(brake, 'guard')
  const { port } = new URL(await app.listen({ port: 0, host: '127.0.0.1' }))
  const body = JSON.stringify({ code: newCode() })
  const head = 'POST /api/me HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n'
  const guess = `${head}Content-Length: ${body.length}\r\n\r\n${body}`

  const sockets = [guess, guess, guess.repeat(20)].map((text) => {
    const socket = connect(Number(port), '127.0.0.1')
    socket.write(text)
    return socket
  })
  await expect.poll(() => guarded.mock.calls).toHaveLength(22)
  for (const socket of sockets) socket.destroy()
  await expect.poll(() => guarded.mock.calls.filter(([, , wanted]) => wanted.aborted)).toHaveLength(22)
  held[0]?.()
  const post = (url: string, payload: object) => app.inject({ method: 'POST', url, payload })
  await post('/api/events', { events: [anEvent({ kind: 'room.entered', room: 'hall' }, { person: code })] })
  expect((await post('/api/me', { code })).json<{ events: object[] }>().events).toHaveLength(1)
  expect(looked).toHaveBeenCalledTimes(2)
})
