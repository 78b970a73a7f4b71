import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { gltfIo } from '../../src/art/kit/publish.mjs'
import { thingsPut } from '../../src/domain/home/device-spots.ts'
import models from '../../src/scene/models.json'
import { scenarioContent } from '../support/scenario-content.ts'

// What the published files hold, read from the files themselves: no bake and no Blender is needed.

interface Entry {
  readonly file: string
  readonly bytes: number
  readonly wire?: number
  readonly triangles?: number
  readonly drawCalls?: number
}
type Rooms = Readonly<Record<string, Readonly<Record<string, Entry>>>>
const rooms: Rooms = models.rooms
const people: Readonly<Record<string, Entry>> = models.people
const devices: Readonly<Record<string, Entry>> = models.devices
const dressings: Readonly<Record<string, Entry>> = models.dressings
const content = scenarioContent()
const home = content.home!
const lives = [...content.dressings.values()]

const io = gltfIo()
const open = async (file: string) => (await io).read(`public/models/${file}`)

/** Names of the nodes of a file. */
async function nodesOf(file: string): Promise<ReadonlySet<string>> {
  return new Set(
    (await open(file))
      .getRoot()
      .listNodes()
      .map((node) => node.getName()),
  )
}

const glbs = [
  ...Object.entries(rooms).flatMap(([room, files]) =>
    [files.lite, files.full].flatMap((entry) => (entry ? [[`${room}: ${entry.file}`, entry] as const] : [])),
  ),
  ...[...Object.values(people), ...Object.values(devices), ...Object.values(dressings)].map(
    (entry) => [entry.file, entry] as const,
  ),
]
const pictures = Object.values(rooms).flatMap((files) =>
  Object.values(files).flatMap(({ file }) => (file.endsWith('.webp') ? [file] : [])),
)

/** Red and blue at their most and no green: what stands for a colour that is missing. */
const isMagenta = (red: number, green: number, blue: number) => red > 240 && blue > 240 && green < 24

describe.each(glbs)('%s', (_, entry) => {
  test('has the triangles and draw calls that the manifest says, and no colour is missing', async () => {
    const root = (await open(entry.file)).getRoot()
    const primitives = root.listNodes().flatMap((node) => node.getMesh()?.listPrimitives() ?? [])
    const triangles = primitives.reduce(
      (sum, p) => sum + (p.getIndices()?.getCount() ?? p.getAttribute('POSITION')!.getCount()) / 3,
      0,
    )
    if (entry.triangles !== undefined) expect(triangles).toBe(entry.triangles)
    if (entry.drawCalls !== undefined) expect(primitives.length).toBe(entry.drawCalls)
    const missing = primitives.filter((p) => {
      const colour = p.getAttribute('COLOR_0')
      const at: number[] = []
      return Array.from({ length: colour?.getCount() ?? 0 }, (__, index) =>
        colour!.getElement(index, at),
      ).some(([r = 0, g = 0, b = 0]) => isMagenta(r * 255, g * 255, b * 255))
    })
    expect(missing).toEqual([])
  })
})

/** Ids of the entries whose file is heavier than `most` bytes on the line. */
const over = (entries: Iterable<readonly [string, Entry | undefined]>, most: number) =>
  [...entries].filter(([, entry]) => (entry?.wire ?? 0) > most).map(([id]) => id)

const modelOf = (id: string) => home.rooms.find((room) => room.id === id)?.model

describe('budgets of single models', () => {
  test('a person has at most 10,000 triangles, 5 draw calls and 60 kB', () => {
    const over = Object.entries(people).filter(
      ([, { triangles = 0, drawCalls = 0, wire = 0 }]) =>
        triangles > 10_000 || drawCalls > 5 || wire > 60_000,
    )
    expect(over).toEqual([])
    expect(Object.keys(people).length).toBeGreaterThan(0)
  })

  test('a device has at most 25 kB, a dressing 60 kB, a room in Lite 150 kB', () => {
    expect(over(Object.entries(devices), 25_000)).toEqual([])
    expect(over(Object.entries(dressings), 60_000)).toEqual([])
    expect(
      over(
        Object.entries(rooms).map(([id, { lite }]) => [id, lite]),
        150_000,
      ),
    ).toEqual([])
  })
})

test.each([...new Set(pictures)])('%s fits on old graphics chips, and no colour is missing', async (file) => {
  const { data, info } = await sharp(readFileSync(`public/models/${file}`))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  expect(Math.max(info.width, info.height)).toBeLessThanOrEqual(2048)
  let magenta = 0
  for (let at = 0; at < data.length; at += 3)
    if (isMagenta(data[at]!, data[at + 1]!, data[at + 2]!)) magenta++
  expect(magenta).toBe(0)
})

describe('what content names is in the models', () => {
  const nodesOfRooms = Promise.all(
    Object.values(rooms).flatMap(({ lite, full }) =>
      [lite, full].flatMap((entry) => (entry ? [nodesOf(entry.file)] : [])),
    ),
  )

  test('every door of the plan is a leaf in the models of both its rooms', async () => {
    const missing: string[] = []
    for (const { id, between, open: standsOpen } of home.doors) {
      for (const room of between) {
        const lite = rooms[modelOf(room) ?? '']?.lite
        if (!lite) continue
        const has = (await nodesOf(lite.file)).has(`door_${id.replace(/-door$/, '')}`)
        if (!has && !standsOpen) missing.push(`${id} in ${room}`)
      }
    }
    expect(missing).toEqual([])
  })

  test.each(lives.map((life) => [life.id, life] as const))(
    '%s: props, people, devices and what is hidden',
    async (id, life) => {
      const own = dressings[id]
      const ownNodes = own ? await nodesOf(own.file) : new Set<string>()
      const house = new Set((await nodesOfRooms).flatMap((names) => [...names]))
      expect(life.props.map(({ node }) => node).filter((node) => !ownNodes.has(node))).toEqual([])
      expect(life.figures.map(({ person }) => person).filter((person) => !people[person])).toEqual([])
      expect(life.devices.map(({ device }) => device).filter((device) => !devices[device])).toEqual([])
      const named = [
        ...life.hidden,
        ...life.devices.flatMap(({ replaces }) => replaces ?? []),
        ...Object.keys(life.colours),
      ]
      expect(named.filter((node) => !house.has(node))).toEqual([])
      const placed = new Set([
        ...life.props.map(({ node }) => node),
        ...life.devices.map(({ device }) => `prop_${device}`),
      ])
      const lookedAt = [...home.items, ...life.items].flatMap(({ node }) => node ?? [])
      expect(lookedAt.filter((node) => !house.has(node) && !placed.has(node))).toEqual([])
    },
  )

  test('everything that a dressing’s model holds is put somewhere, by the home or in a story', async () => {
    const put = thingsPut([...content.stories.values()]).filter(({ model }) => model.kind === 'dressings')
    const missing: string[] = []
    for (const { node, model } of put)
      if (!(await nodesOf(dressings[model.id]?.file ?? '')).has(node)) missing.push(node)
    expect(missing).toEqual([])
    for (const [id, { file }] of Object.entries(dressings)) {
      const own = put.filter(({ model }) => model.id === id)
      const used = new Set([...(content.dressings.get(id)?.props ?? []), ...own].map(({ node }) => node))
      const props = [...(await nodesOf(file))].filter(
        (name) => name.startsWith('prop_') && !name.endsWith('_mesh'),
      )
      expect(props.filter((name) => !used.has(name))).toEqual([])
    }
  })

  test('the light of every anchor is known', () => {
    const modelled = new Set(
      home.rooms.flatMap(({ id, model }) => (model !== null && rooms[model]?.full ? [id] : [])),
    )
    const anchors: Readonly<Record<string, unknown>> = models.anchors
    expect(home.anchors.filter(({ id, room }) => modelled.has(room) && !anchors[id])).toEqual([])
  })
})

test('the light at the anchors is what the rooms’ light maps say', async () => {
  const { anchorLight } = await import('../../src/art/anchor-light.mjs')
  expect(models.anchors).toEqual(await anchorLight())
}, 60_000)
