import { readdirSync } from 'node:fs'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { type HousePoint, projectPoint } from '../../../src/scene/view/project-point.ts'
import { placeInStill, STILL, stillView } from '../../../src/scene/view/still.ts'
import { NO_INSETS } from '../../../src/scene/view/view.ts'
import { readHomeFile } from '../../support/home-file.ts'

const folder = 'public/pictures'

test('every still has the size that pins are laid on', async () => {
  const stills = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /-\d+\.webp$/.test(name),
  )
  expect(stills.length).toBeGreaterThan(400)
  const { width, height } = STILL
  const sizes = await Promise.all(stills.map((name) => sharp(`${folder}/${name}`).metadata()))
  const others = stills.filter((_, i) => sizes[i]!.width !== width || sizes[i]!.height !== height)
  expect(others).toEqual([])
}, 30_000)

// measured in aisha-rahman/bedroom-bed-45.webp: the front corners of the top of the chest of drawers
test.each<[string, HousePoint, { x: number; y: number }]>([
  ['left', [4.49, 3.54, 3.33], { x: 722, y: 281 }],
  ['right', [4.49, 2.5, 3.33], { x: 984, y: 342 }],
])('a pin on the %s corner of the chest lies on that corner of the picture', (_, corner, seen) => {
  const view = stillView(readHomeFile(), { point: 'bedroom-bed', heading: 45 }, STILL, NO_INSETS)
  const pin = projectPoint(view, corner)
  expect(Math.hypot(pin!.x - seen.x, pin!.y - seen.y)).toBeLessThan(10)
})

test('where sides are cut, what one looks at is in what stays; the middle where nothing is cut', () => {
  const home = readHomeFile()
  const still = { point: 'bedroom-bed', heading: 45 }
  const corner: HousePoint = [4.49, 3.54, 3.33]
  const seenAt = (width: number, towards?: number) =>
    projectPoint(stillView(home, still, { width, height: STILL.height }, NO_INSETS, towards), corner)!.x
  const [whole, slim] = [STILL.width, 300]
  expect(seenAt(slim) - slim / 2).toBeCloseTo(seenAt(whole) - whole / 2)
  // 20 degrees to the right the corner is left of the middle.
  expect(seenAt(slim, 65)).toBeLessThan(seenAt(slim) - 200)
  expect(seenAt(whole, 65)).toBe(seenAt(whole))
  // A still ends somewhere: nobody looks past its edge.
  expect(seenAt(whole - 10, 65)).toBeCloseTo(seenAt(whole - 10) - 5)
})

test('a place is in the still of a point turned to it, nearer to its edge, outside, or seen from elsewhere', () => {
  const home = readHomeFile()
  const chair = home.standingPoints.find(({ id }) => id === 'living-room-chair')!
  const inPicture = (at: HousePoint, points: string[] = []) =>
    placeInStill(home, { life: 'tommy-hallam', points }, chair, at)
  const ahead = [chair.x, chair.y - 2] as const
  expect(inPicture([...ahead, 1])).toBeGreaterThan(0.3)
  expect(inPicture([...ahead, 1])).toBeGreaterThan(inPicture([...ahead, 2]))
  expect(inPicture([chair.x, chair.y - 0.4, 0])).toBeLessThan(0)
  expect(inPicture([...ahead, 1], ['living-room-doorway'])).toBe(-Infinity)
})
