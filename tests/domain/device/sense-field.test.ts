import { expect, test } from 'vitest'
import { reachAreas, senseOutline } from '../../../src/domain/device/sense-field.ts'
import { readHome } from '../../support/home-file.ts'

const place = { x: 0, y: 0, heading: 90 }
const area = (points: readonly (readonly [number, number])[]) =>
  Math.abs(
    points.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = points[(index + 1) % points.length] ?? [0, 0]
      return sum + (x * nextY - nextX * y) / 2
    }, 0),
  )

test('a slice looks along its heading, as far as it reaches', () => {
  const outline = senseOutline({ shape: 'cone', reachM: 4, angleDeg: 90 }, place)
  expect(outline?.[0]).toEqual([0, 0])
  expect(Math.max(...(outline ?? []).map(([x]) => x))).toBeCloseTo(4, 1)
  expect(Math.min(...(outline ?? []).map(([x]) => x))).toBeCloseTo(0, 5)
  // A quarter of a circle, a little less for its straight edges.
  expect(area(outline ?? []) / ((Math.PI * 16) / 4)).toBeGreaterThan(0.99)
})

test('what is worn or touched watches no floor', () => {
  expect(senseOutline({ shape: 'worn', reachM: 4 }, place)).toBeNull()
  expect(senseOutline({ shape: 'contact' }, place)).toBeNull()
  expect(senseOutline({ shape: 'cone' }, place)).toBeNull()
})

test('a sensor that looks one way does not look through walls; a radio reaches the storey', () => {
  const home = readHome()
  const kitchen = home.rooms.find(({ id }) => id === 'kitchen')
  const [west = 0, south = 0, east = 0, north = 0] = kitchen?.rects[0] ?? []
  const middle = { x: (west + east) / 2, y: (south + north) / 2, heading: 0 }
  const circle = senseOutline({ shape: 'sphere', reachM: 30 }, middle) ?? []
  const own = reachAreas(home, { shape: 'cone' }, 'kitchen', circle)
  const total = kitchen?.rects.reduce((sum, [w, s, e, n]) => sum + (e - w) * (n - s), 0) ?? 0
  expect(own.reduce((sum, points) => sum + area(points), 0)).toBeCloseTo(total, 6)
  expect(reachAreas(home, { shape: 'sphere' }, 'kitchen', circle).length).toBeGreaterThan(own.length)
})
