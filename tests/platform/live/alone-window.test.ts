import { expect, test } from 'vitest'
import { followAlone, shareAlone, type WindowChannel } from '../../../src/platform/live/alone-window.ts'
import { createLiveRoom } from '../../support/live-room.ts'

/** Windows of one laptop: what one says, all others hear. */
function createWindows() {
  const ends: ((event: MessageEvent) => void)[][] = []
  return (): WindowChannel => {
    const own: ((event: MessageEvent) => void)[] = []
    ends.push(own)
    return {
      addEventListener: (_name: string, listen: unknown) => own.push(listen as (event: MessageEvent) => void),
      postMessage(data: unknown) {
        const event = new MessageEvent('message', { data: structuredClone(data) })
        for (const end of ends) if (end !== own) for (const listen of end) queueMicrotask(() => listen(event))
      },
      close: () => ends.splice(ends.indexOf(own), 1),
    }
  }
}

let ids = 0
const newId = () => `019aa000-0000-7000-8000-${String(900 + ++ids).padStart(12, '0')}`
const settle = () => new Promise((resolve) => setTimeout(resolve, 5))

test('a second window shows what the first holds, and acts in it', async () => {
  const open = createWindows()
  const { host } = createLiveRoom({ people: 0 })
  shareAlone(host, open())
  const notes = await followAlone(open(), newId)
  expect(notes?.snapshot()?.stage.step).toBe('join.welcome')
  notes?.send({ kind: 'moved', from: 'join.welcome', to: 'join.join', sure: false })
  await settle()
  expect(host.state().stage.step).toBe('join.join')
  expect(notes?.snapshot()?.stage.step).toBe('join.join')
  host.take({ kind: 'blanked', on: true }, null)
  await settle()
  expect(notes?.snapshot()?.stage.blank).toBe(true)
})

test('where no window holds it there is nothing to follow; what is no command changes nothing', async () => {
  const open = createWindows()
  expect(await followAlone(open(), newId)).toBeNull()
  const { host } = createLiveRoom({ people: 0 })
  shareAlone(host, open())
  const stranger = open()
  for (const command of [{ id: newId(), kind: 'moved', from: 'join.welcome' }, null]) {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel belongs to one origin
    stranger.postMessage({ say: 'do', command })
  }
  await settle()
  expect(host.state().stage.step).toBe('join.welcome')
})
