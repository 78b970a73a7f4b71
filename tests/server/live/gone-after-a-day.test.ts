import { expect, test } from 'vitest'
import { startDailyWork } from '../../../src/server/data-rules/daily-work.ts'
import { usualRules } from '../../../src/server/data-rules/run-retention.ts'
import { liveServer } from './live-support.ts'

test('within a day of being given, votes and reasons are gone from the store', async () => {
  const { store, ticket, phone, send } = await liveServer()
  const { token } = await phone()
  await send(token, { kind: 'took-away', text: 'Ask her first.' })
  const quiet = { warn: () => undefined, error: () => undefined }
  // The hourly round of the server, at the two hours around the 22nd.
  let rounds = 0
  const watched = {
    ...store,
    async dropLiveSessions(nowUtc: string) {
      const gone = await store.dropLiveSessions(nowUtc)
      rounds++
      return gone
    },
  }
  const roundAt = async (time: string) => {
    const before = rounds
    startDailyWork(watched, usualRules, quiet, () => Date.parse(time))()
    await expect.poll(() => rounds, { timeout: 10_000 }).toBe(before + 1)
  }
  await roundAt('2026-11-22T07:50:00.000Z')
  expect((await store.readLive(ticket.session, 0)).length).toBe(3)
  await roundAt('2026-11-22T08:50:00.000Z')
  expect(await store.readLive(ticket.session, 0)).toEqual([])
})
