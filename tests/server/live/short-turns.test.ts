import { expect, test } from 'vitest'
import { foldLive } from '../../../src/domain/live/live-run.ts'
import { createLiveRoom } from '../../../src/server/live/live-room.ts'
import { createShortTurns, type Work } from '../../../src/server/live/short-turns.ts'
import { createLiveRoom as roomInMemory } from '../../support/live-room.ts'

const choice = 's02-two-hours-on-the-lino.the-drawer'

function* steps(count: number, each: () => void): Work {
  for (let step = 0; step < count; step++) {
    each()
    yield
  }
}

function busyFor(ms: number) {
  const end = performance.now() + ms
  while (performance.now() < end);
}

test('what comes in while a lot is told waits for a turn, not for the end', async () => {
  const turns = createShortTurns()
  let done = 0
  turns.add(
    steps(300, () => {
      busyFor(0.2)
      done++
    }),
  )
  const doneAt = await new Promise<number>((resolve) => setTimeout(() => resolve(done), 5))
  expect(doneAt).toBeLessThan(100)
  await expect.poll(() => done).toBe(300)
})

test('works that wait together get a step each in turn, and one that comes later is done too', async () => {
  const turns = createShortTurns()
  const log: string[] = []
  turns.add(steps(2, () => log.push('a')))
  turns.add(steps(3, () => log.push('b')))
  await expect.poll(() => log.join('')).toBe('ababb')
  turns.add(steps(1, () => log.push('c')))
  await expect.poll(() => log.join('')).toBe('ababbc')
})

/** A room on the server's side, whose phones are told when the test says so. */
function roomWithPhone() {
  const { host, seats, goTo, phone } = roomInMemory({ people: 2 })
  const [seat = ''] = seats
  const run = foldLive(host.entries())
  if (!run) throw new Error('the log does not begin')
  const works: Work[] = []
  const room = createLiveRoom(run, [], new Map(), { add: (work) => works.push(work) })
  const frames: { version: number; shared?: { voting: unknown }; own: { votes: unknown[] } }[] = []
  room.follow({ seat, send: (frame) => frames.push(JSON.parse(frame)) })
  const bring = () => room.apply(host.entries().slice(room.seq()))
  const tell = () => {
    for (const work of works.splice(0)) while (!work.next().done);
  }
  return { seat, frames, bring, tell, goTo, phone }
}

const vote = { kind: 'voted', choice, round: 1, option: 'warn-him', turn: 0 } as const

test('an own answer that is taken before the phone was told of the step comes with the step, not before it', () => {
  const { seat, frames, bring, tell, goTo, phone } = roomWithPhone()
  goTo(`${choice}.vote`)
  bring()
  phone(seat, vote)
  bring()
  expect(frames).toEqual([])
  tell()
  expect(frames).toMatchObject([{ shared: { voting: { choice, round: 1 } }, own: { votes: [{ turn: 0 }] } }])
})

test('once told, a phone hears of its own answer at once and of nothing else', () => {
  const { seat, frames, bring, tell, goTo, phone } = roomWithPhone()
  goTo(`${choice}.vote`)
  bring()
  tell()
  frames.length = 0
  phone(seat, vote)
  bring()
  expect(frames).toMatchObject([{ own: { votes: [{ turn: 0 }] } }])
  expect(frames[0]).not.toHaveProperty('shared')
})
