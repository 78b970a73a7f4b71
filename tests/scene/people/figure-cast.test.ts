import { Group, Texture } from 'three'
import { expect, test, vi } from 'vitest'
import { FigureCast } from '../../../src/scene/people/figure-cast.ts'
import { ModelLoader } from '../../../src/scene/rooms/model-loader.ts'

const tommy = { person: 'tommy-hallam', room: 'living-room', attention: 0 }

function castOf(model: (url: string) => Promise<Group>) {
  const manifest = {
    tiles: {},
    rooms: {},
    people: { 'tommy-hallam': { file: 'person-tommy.glb', bytes: 1 } },
    devices: {},
    dressings: {},
    anchors: {},
  }
  const asked = vi.fn(model)
  const loader = new ModelLoader(manifest, '/', { model: asked, picture: async () => new Texture() })
  return { cast: new FigureCast(loader, () => {}), asked }
}

test('nobody is fetched before their room is there', async () => {
  const { cast, asked } = castOf(async () => new Group())
  cast.show([tommy], false)
  cast.bring(() => false)
  expect(asked).not.toHaveBeenCalled()
  cast.bring((room) => room === 'living-room')
  cast.bring(() => true)
  await vi.waitFor(() => expect(cast.group.children).toHaveLength(1))
  expect(asked).toHaveBeenCalledTimes(1)
})

test('a person who does not load is asked for again, but not in every frame', async () => {
  vi.useFakeTimers()
  const { cast, asked } = castOf(() => Promise.reject(new Error('no network')))
  cast.show([tommy], false)
  for (let frame = 0; frame < 5; frame++) {
    cast.bring(() => true)
    await vi.advanceTimersByTimeAsync(100)
  }
  expect(asked).toHaveBeenCalledTimes(1)
  await vi.advanceTimersByTimeAsync(10_000)
  cast.bring(() => true)
  expect(asked).toHaveBeenCalledTimes(2)
  vi.useRealTimers()
})
