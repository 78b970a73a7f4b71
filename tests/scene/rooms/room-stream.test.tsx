import { create } from '@react-three/test-renderer'
import {
  BoxGeometry,
  BufferGeometry,
  Float32BufferAttribute,
  Group,
  Mesh,
  MeshBasicMaterial,
  Texture,
} from 'three'
import { describe, expect, test, vi } from 'vitest'
import { type Fetcher, ModelLoader } from '../../../src/scene/rooms/model-loader.ts'
import type { ModelsManifest } from '../../../src/scene/rooms/models-manifest.ts'
import { RoomModel } from '../../../src/scene/rooms/room-model.ts'
import { RoomStream } from '../../../src/scene/rooms/room-stream.ts'
import { World } from '../../../src/scene/view/world.tsx'
import { readHome } from '../../support/home-file.ts'

const home = readHome()
const file = (name: string) => ({ file: name, bytes: 1 })
const manifest: ModelsManifest = {
  tiles: { wood: file('tile-wood.webp') },
  rooms: {
    hall: {
      lite: file('hall-lite.glb'),
      liteEvening: file('hall-lite-evening.glb'),
      full: file('hall-full.glb'),
      day: file('hall-day.webp'),
      evening: file('hall-evening.webp'),
      backdrop: file('street.webp'),
      backdropEvening: file('street-evening.webp'),
    },
    'living-room': {
      lite: file('living-lite.glb'),
      full: file('living-full.glb'),
      day: file('living-day.webp'),
    },
  },
  people: {},
  devices: {},
  dressings: {},
  anchors: {},
}

/** A room that was made for every quality. */
const filesOf = (id: string) => ({
  lite: file(`${id}-lite.glb`),
  full: file(`${id}-full.glb`),
  day: file(`${id}-day.webp`),
  backdrop: file('street.webp'),
})

/** A model as the art pipeline writes it: named surfaces, a movable thing and a lamp. */
function model(kind: 'lite' | 'full'): Group {
  const root = new Group()
  const add = (name: string, material: string) => {
    const geometry = new BoxGeometry()
    geometry.setAttribute('color', new Float32BufferAttribute(new Float32Array(72), 3))
    const mesh = new Mesh(geometry, new MeshBasicMaterial())
    mesh.material.name = material
    mesh.name = name
    root.add(mesh)
  }
  add('static', kind === 'lite' ? 'lite-vertex' : 'wood')
  add('prop_alarm-hub', kind === 'lite' ? 'lite-vertex' : 'plain')
  add('indicator_hub-light', 'indicator')
  return root
}

/** What the art pipeline writes for the evening of a Lite room: colours by node, and the atlas again. */
function eveningColours(): Group {
  const root = new Group()
  const geometry = new BufferGeometry()
  geometry.setAttribute('color', new Float32BufferAttribute(new Float32Array(72).fill(0.25), 3))
  const mesh = new Mesh(geometry, new MeshBasicMaterial({ map: new Texture() }))
  mesh.name = 'static'
  return root.add(mesh)
}

function streamOf(fetcher: Partial<Fetcher> = {}) {
  const asked: string[] = []
  const prepared: string[] = []
  const onChange = vi.fn()
  const onError = vi.fn()
  const loader = new ModelLoader(manifest, '/base/', {
    model: async (url) => {
      asked.push(url.replace('/base/models/', ''))
      if (url.includes('evening')) return eveningColours()
      return model(url.includes('lite') ? 'lite' : 'full')
    },
    picture: async () => new Texture(),
    ...fetcher,
  })
  const prepare = async (room: { quality: string }) => {
    prepared.push(room.quality)
  }
  return {
    stream: new RoomStream({ home, loader, prepare, onChange, onError }),
    asked,
    prepared,
    onChange,
    onError,
  }
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5))

describe('bringing rooms in', () => {
  test('until the first room is drawn nothing else is fetched', async () => {
    const { stream, asked } = streamOf()
    stream.want('hall', 'full', 'day')
    await settled()
    expect(asked).toEqual(['hall-lite.glb'])
  })

  test('Lite of this room comes first, then its neighbours, then Full in the same order', async () => {
    const { stream, asked } = streamOf()
    stream.want('hall', 'full', 'day')
    await settled()
    stream.goOn()
    await settled()
    expect(asked).toEqual(['hall-lite.glb', 'living-lite.glb', 'hall-full.glb', 'living-full.glb'])
  })

  test('rooms of one model have the same neighbours: in the street the view from the windows comes too', async () => {
    const { stream, asked } = streamOf()
    stream.goOn()
    stream.want('front', 'lite', 'day')
    await settled()
    expect(asked).toEqual(['hall-lite.glb', 'living-lite.glb'])
  })

  test('in Lite nothing of Full is loaded', async () => {
    const { stream, asked } = streamOf()
    stream.goOn()
    stream.want('living-room', 'lite', 'day')
    await settled()
    expect(asked).toEqual(['living-lite.glb', 'hall-lite.glb'])
  })

  test('Full takes the place of Lite only when it is ready, and the way back is at hand', async () => {
    const waiting: (() => void)[] = []
    const slow = new Promise<void>((resolve) => waiting.push(resolve))
    const { stream } = streamOf({
      model: async (url) => {
        if (url.includes('hall-full')) await slow
        return model(url.includes('lite') ? 'lite' : 'full')
      },
    })
    stream.goOn()
    stream.want('hall', 'full', 'day')
    await settled()
    expect(stream.shown('hall')?.quality).toBe('lite')
    waiting[0]?.()
    await settled()
    expect(stream.shown('hall')?.quality).toBe('full')
    stream.showOnly(new Set(['hall']))
    expect(stream.group.children.filter((child) => child.visible).length).toBe(1)
    stream.want('hall', 'lite', 'day')
    stream.showOnly(new Set(['hall']))
    expect(stream.shown('hall')?.quality).toBe('lite')
    expect(stream.group.children.filter((child) => child.visible).length).toBe(1)
  })

  test('a file that fails does not hold the others up, and is asked for again', async () => {
    vi.useFakeTimers()
    let tries = 0
    const { stream, onError } = streamOf({
      model: async (url) => {
        if (url.includes('hall-lite') && ++tries < 3) throw new Error('no network')
        return model('lite')
      },
    })
    stream.goOn()
    stream.want('hall', 'lite', 'day')
    await vi.advanceTimersByTimeAsync(0)
    expect([stream.shown('living-room')?.quality, stream.shown('hall'), onError.mock.calls.length]).toEqual([
      'lite',
      undefined,
      1,
    ])
    await vi.advanceTimersByTimeAsync(6000)
    expect(stream.shown('hall')?.quality).toBe('lite')
    vi.useRealTimers()
  })
})

describe('a room model', () => {
  test('Full gets light map, tiles and tints; Lite keeps its final colours', async () => {
    const { stream } = streamOf()
    stream.goOn()
    stream.want('hall', 'full', 'day')
    await settled()
    const materialOf = (name: string) => {
      const node = stream.shown('hall')?.node(name)
      return node instanceof Mesh && node.material instanceof MeshBasicMaterial ? node.material : undefined
    }
    expect(materialOf('static')).toMatchObject({ name: 'wood', vertexColors: true, toneMapped: true })
    expect(materialOf('static')?.lightMap?.channel).toBe(1)
    expect(materialOf('static')?.lightMapIntensity).toBeCloseTo(Math.PI * 6)
    expect(materialOf('static')?.map).not.toBeNull()
    stream.want('hall', 'lite', 'day')
    expect(materialOf('static')).toMatchObject({ name: 'lite-vertex', toneMapped: false, lightMap: null })
  })

  test('lamps take colours by name and things can be taken away', async () => {
    const { stream } = streamOf()
    stream.want('hall', 'lite', 'day')
    await settled()
    const hall = stream.shown('hall')
    hall?.light({ 'indicator_hub-light': 'amber' })
    const lamp = hall?.node('indicator_hub-light')
    expect(lamp instanceof Mesh && lamp.material.color.getHexString()).toBe('ffa51f')
    hall?.hide(new Set(['prop_alarm-hub']))
    expect(hall?.node('prop_alarm-hub')?.visible).toBe(false)
    hall?.hide(new Set())
    expect(hall?.node('prop_alarm-hub')?.visible).toBe(true)
  })

  test('the view from the window can be shown alone, and everything again', async () => {
    const root = model('lite')
    const view = new Mesh(new BoxGeometry(), new MeshBasicMaterial())
    view.name = 'backdrop'
    root.add(view)
    const room = new RoomModel(root, 'lite')
    const shown = () => root.children.filter((child) => child.visible).map((child) => child.name)
    room.showViewOnly(true)
    expect(shown()).toEqual(['backdrop'])
    room.showViewOnly(false)
    expect(shown()).toEqual(['static', 'prop_alarm-hub', 'indicator_hub-light', 'backdrop'])
  })

  test('in the evening a room is shown only with its evening colours; by day the old ones are back', async () => {
    const { stream, asked } = streamOf()
    stream.want('hall', 'lite', 'evening')
    await settled()
    expect(asked).toEqual(['hall-lite.glb', 'hall-lite-evening.glb'])
    const hall = stream.shown('hall')
    const light = () => {
      const surface = hall?.node('static')
      return surface instanceof Mesh ? surface.geometry.getAttribute('color').getX(0) : undefined
    }
    hall?.setTime('evening')
    expect(light()).toBe(0.25)
    hall?.setTime('day')
    expect(light()).toBe(0)
  })

  test('a room that is here by day gets its evening when it is asked for, and one without stays as it is', async () => {
    const { stream, asked } = streamOf()
    stream.goOn()
    stream.want('hall', 'lite', 'day')
    await settled()
    stream.want('hall', 'lite', 'evening')
    await settled()
    expect(asked).toEqual(['hall-lite.glb', 'living-lite.glb', 'hall-lite-evening.glb'])
    expect(stream.shown('living-room')).toBeDefined()
    stream.want('living-room', 'lite', 'evening')
    await settled()
    expect(asked).toHaveLength(3)
  })

  test('Full has a light map and a view outside for each time of day', async () => {
    const pictures: Texture[] = []
    const { stream } = streamOf({
      model: async () => {
        const root = model('full')
        const view = new Mesh(new BoxGeometry(), new MeshBasicMaterial())
        view.name = view.material.name = 'backdrop'
        return root.add(view)
      },
      picture: async (url) => {
        const texture = new Texture()
        texture.name = url
        pictures.push(texture)
        return texture
      },
    })
    stream.goOn()
    stream.want('hall', 'full', 'evening')
    await settled()
    const hall = stream.shown('hall')
    const materialOf = (name: string) => {
      const surface = hall?.node(name)
      if (surface instanceof Mesh && surface.material instanceof MeshBasicMaterial) return surface.material
      throw new Error(`${name} has no material`)
    }
    const shown = () => [materialOf('static').lightMap?.name, materialOf('backdrop').map?.name]
    const day = ['/base/models/hall-day.webp', '/base/models/street.webp']
    expect(shown()).toEqual(day)
    hall?.setTime('evening')
    expect(shown()).toEqual(['/base/models/hall-evening.webp', '/base/models/street-evening.webp'])
    hall?.setTime('day')
    expect(shown()).toEqual(day)
  })

  test('Full is for rooms one may see, and no more than three are kept', async () => {
    const whole = readHome()
    for (const room of whole.rooms) room.model ??= room.id
    const pictures: string[] = []
    const loader = new ModelLoader(
      {
        ...manifest,
        rooms: Object.fromEntries(whole.rooms.map(({ model: id }) => [id ?? '', filesOf(id ?? '')])),
      },
      '/',
      {
        model: async (url) => model(url.includes('lite') ? 'lite' : 'full'),
        picture: async (url) => {
          pictures.push(url)
          return new Texture()
        },
      },
    )
    const stream = new RoomStream({
      home: whole,
      loader,
      prepare: async () => {},
      onChange: vi.fn(),
      onError: vi.fn(),
    })
    stream.goOn()
    const full = () => stream.models.filter((id) => stream.shown(id)?.quality === 'full').toSorted()
    stream.want('hall', 'full', 'day')
    await settled()
    expect(full()).toEqual(['hall', 'living-room'])
    expect(stream.shown('kitchen')?.quality).toBe('lite')
    for (const room of ['kitchen', 'bathroom', 'yard', 'kitchen']) {
      stream.want(room, 'full', 'day')
      await settled()
      expect(full()).toContain(room)
      expect(full().length).toBeLessThanOrEqual(3)
    }
    expect(pictures.filter((url) => url.includes('street'))).toHaveLength(1)
  })

  test('what was freed is freed: every geometry and material is disposed of once', async () => {
    const { stream } = streamOf()
    stream.goOn()
    stream.want('hall', 'full', 'day')
    await settled()
    const disposed = vi.fn()
    for (const room of stream.all) {
      room.root.traverse((node) => {
        if (node instanceof Mesh) node.geometry.addEventListener('dispose', disposed)
      })
    }
    stream.dispose()
    expect(disposed).toHaveBeenCalledTimes(12)
    expect(stream.group.children).toEqual([])
  })
})

test('the world holds rooms, people and things and draws through its one callback', async () => {
  const { stream } = streamOf()
  stream.goOn()
  stream.want('hall', 'lite', 'day')
  await settled()
  const onFrame = vi.fn()
  const renderer = await create(
    <World rooms={stream.group} people={new Group()} things={new Group()} onFrame={onFrame} />,
  )
  await renderer.advanceFrames(3, 1 / 60)
  expect(onFrame).toHaveBeenCalledTimes(3)
  expect(renderer.scene.findAll((node) => node.instance.name === 'prop_alarm-hub').length).toBe(2)
})
