import { expect, test } from 'vitest'
import { openHouseRoom } from '../../../tools/bench/live/house-load.ts'
import { voteOnce } from '../../../tools/bench/live/room-load.ts'
import { aScript, listen, liveServer } from './live-support.ts'

test.each([
  { rooms: 1, phones: 80 },
  { rooms: 10, phones: 8 },
])(
  '$rooms rooms of $phones phones, all voting within two seconds: every vote arrives',
  async ({ rooms, phones }) => {
    const { app, trainer } = await liveServer()
    const url = `http://127.0.0.1:${await listen(app)}`
    const open = []
    for (let room = 0; room < rooms; room++)
      open.push(await openHouseRoom({ url, cookie: trainer.cookie }, aScript(), phones))
    for (let round = 0; round < 2; round++) {
      const { lost, latenciesMs } = await voteOnce(open, phones)
      expect([lost, latenciesMs.length]).toEqual([0, rooms * phones])
    }
    for (const room of open) room.close()
  },
  120_000,
)
