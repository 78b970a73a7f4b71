import { expect, test } from 'vitest'
import type { LiveSeatTicket } from '../../../src/protocol/live-phone.ts'
import { createLiveRooms } from '../../../src/server/live/live-rooms.ts'
import { openPostgresStore } from '../../../src/server/store/postgres/postgres-store.ts'
import { temporaryDatabase } from '../postgres-support.ts'
import { newTestId, testServer } from '../support.ts'
import { aScript, listen, liveServer, openStream, poll } from './live-support.ts'

const choice = 's02-two-hours-on-the-lino.the-drawer'
const [option = ''] = aScript().stories[0]?.steps[0]?.options.map(({ id }) => id) ?? []

const halfAnHourLater = () => Date.parse('2026-11-21T10:30:00.000Z')
const press = (to: string) => ({ id: newTestId(), kind: 'moved', from: 'join.welcome', to, sure: true })

/** Two servers on one database, with a session that the first one made. */
async function twoServers() {
  const url = await temporaryDatabase()
  const first = await liveServer({ store: await openPostgresStore(url) })
  const second = await testServer({ store: await openPostgresStore(url), nowMs: halfAnHourLater })
  return { first, second }
}

test('phones on one server and the screen on another are in one session', async () => {
  const { first, second } = await twoServers()
  const { ticket } = first
  const [here, there] = [await listen(first.app), await listen(second.app)]
  const screen = await openStream(here, ticket.token)
  const phones: LiveSeatTicket[] = []
  for (let phone = 0; phone < 8; phone++) {
    const payload = { key: ticket.joinKey, device: newTestId() }
    const joined = await second.app.inject({ method: 'POST', url: '/api/live/join', payload })
    phones.push(joined.json<LiveSeatTicket>())
  }
  const phone = await openStream(there, phones[0]?.token ?? '')
  await expect.poll(() => phone.frames.length).toBeGreaterThan(0)

  await first.goTo(`${choice}.vote`)
  await expect.poll(() => phone.frames.at(-1)).toMatchObject({ shared: { voting: { choice, round: 1 } } })
  // Half of them post to the other server: both number into the same log, at the same time.
  const voted = (turn: number) => ({ kind: 'voted', choice, round: 1, option, turn })
  await Promise.all(
    phones.map(({ token }, index) => {
      const commands = [{ id: newTestId(), ...voted(0) }]
      const { app } = index % 2 === 0 ? first : second
      const headers = { authorization: `Bearer ${token}` }
      return app.inject({ method: 'POST', url: '/api/live/send', payload: { commands }, headers })
    }),
  )
  const seen = () => {
    const entries = screen.frames.flatMap(
      (frame) => (frame as { entries: { kind: string; seq: number }[] }).entries,
    )
    return {
      votes: entries.filter(({ kind }) => kind === 'voted').length,
      seqs: entries.map(({ seq }) => seq),
    }
  }
  await expect.poll(() => seen().votes, { timeout: 10_000 }).toBe(8)
  // In order, without a gap and without a repeat.
  expect(seen().seqs).toEqual(seen().seqs.map((_, index) => index + 1))
  for (const app of [first.app, second.app])
    expect((await poll(app, ticket.token)).json<{ entries: unknown[] }>().entries).toHaveLength(18)
  screen.close()
  phone.close()
}, 60_000)

test('two presses at two servers at the same moment move once, and both servers say so', async () => {
  const { first, second } = await twoServers()
  const { ticket } = first
  const headers = { authorization: `Bearer ${ticket.token}` }
  await poll(second.app, ticket.token)
  await Promise.all([
    first.app.inject({
      method: 'POST',
      url: '/api/live/send',
      payload: { commands: [press('join.join')] },
      headers,
    }),
    second.app.inject({
      method: 'POST',
      url: '/api/live/send',
      payload: { commands: [press('walk.walk')] },
      headers,
    }),
  ])
  const stepAt = async (store: typeof first.store) => {
    const rooms = createLiveRooms({ store, nowMs: halfAnHourLater })
    const room = await rooms.find(ticket.session)
    rooms.close()
    return room?.state().stage.step
  }
  const [one, other] = [await stepAt(first.store), await stepAt(second.store)]
  expect(one).toBe(other)
  expect(['join.join', 'walk.walk']).toContain(one)
}, 60_000)
