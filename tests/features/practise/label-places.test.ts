import { expect, test } from 'vitest'
import { clampBox, labelPlaces } from '../../../src/features/practise/label-places.ts'

const desk = { width: 640, height: 330, letter: 16 }
const phone = { width: 340, height: 175, letter: 16 }

const small = (id: string, left: number, label = 'Cancel') => ({
  id,
  label,
  box: { left, top: 0.5, width: 0.06, height: 0.1 },
})

/** The alarm unit as its model stands in the picture. */
const alarm = [
  { id: 'help', label: 'Help button', box: { left: 0.13, top: 0.39, width: 0.17, height: 0.3 } },
  { id: 'cancel', label: 'Cancel', box: { left: 0.33, top: 0.6, width: 0.09, height: 0.16 } },
  { id: 'home', label: 'Home / Away', box: { left: 0.42, top: 0.6, width: 0.09, height: 0.16 } },
  { id: 'pendant', label: 'Pendant', box: { left: 0.63, top: 0.26, width: 0.24, height: 0.62 } },
  { id: 'look-light', label: 'Light', box: { left: 0.12, top: 0.3, width: 0.09, height: 0.06 } },
]

/** The areas of the names in a picture, a little smaller than they are drawn at most. */
function names(parts: typeof alarm, picture: typeof desk) {
  const places = labelPlaces(parts, picture)
  return parts.map(({ id, label, box }) => {
    const { x = Number.NaN, y = Number.NaN } = places.get(id) ?? {}
    const [width, height] = [label.length * 8 + 20, 26]
    const left = (box.left + box.width / 2) * picture.width + x - width / 2
    const top = (box.top + box.height / 2) * picture.height + y - height / 2
    return { left, top, right: left + width, bottom: top + height }
  })
}

test('a name stands on a part that is large enough, else under it', () => {
  const large = { id: 'door', label: 'Door', box: { left: 0.1, top: 0.1, width: 0.4, height: 0.6 } }
  const places = labelPlaces([large, small('cancel', 0.7)], desk)
  expect(places.get('door')).toEqual({ x: 0, y: 0, isOff: false })
  expect(places.get('cancel')?.isOff).toBe(false)
  expect(places.get('cancel')?.x).toBeCloseTo(0)
  expect(places.get('cancel')?.y).toBeGreaterThan(20)
})

test.each([
  ['a desk', desk],
  ['a phone', phone],
])('on %s no name touches another and none leaves the picture', (_, picture) => {
  const areas = names(alarm, picture)
  for (const [at, a] of areas.entries()) {
    expect(a.left, alarm[at]?.id).toBeGreaterThanOrEqual(0)
    expect(a.right, alarm[at]?.id).toBeLessThanOrEqual(picture.width)
    for (const [other, b] of areas.entries()) {
      if (other <= at) continue
      const touch = a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
      expect(touch, `${alarm[at]?.id} and ${alarm[other]?.id}`).toBe(false)
    }
  }
})

test('where parts stand close together, names with no room beside them are known as such', () => {
  const crowd = [0.3, 0.36, 0.42, 0.48].map((left) => small(`${left}`, left, 'Home / Away'))
  const places = [...labelPlaces(crowd, phone).values()]
  expect(places).toHaveLength(crowd.length)
  expect(places.filter(({ isOff }) => isOff).length).toBeGreaterThan(0)
  expect(places.filter(({ isOff, x, y }) => isOff && Math.hypot(x, y) < 25)).toEqual([])
})

test('a name never leaves the picture at the bottom', () => {
  const low = { id: 'low', label: 'Low', box: { left: 0.4, top: 0.9, width: 0.04, height: 0.08 } }
  expect(labelPlaces([low], desk).get('low')?.y).toBeLessThan(0)
})

test('on a phone no name hides the whole of another part', () => {
  const areas = names(alarm, phone)
  for (const [at, a] of areas.entries()) {
    for (const [other, { box }] of alarm.entries()) {
      if (other === at) continue
      const left = box.left * phone.width
      const top = box.top * phone.height
      const isHidden =
        a.left <= left &&
        a.top <= top &&
        a.right >= left + box.width * phone.width &&
        a.bottom >= top + box.height * phone.height
      expect(isHidden, `${alarm[at]?.id} over ${alarm[other]?.id}`).toBe(false)
    }
  }
})

test('a name stands nearer to its own part than to another', () => {
  const keys = [0.3, 0.4].flatMap((left) =>
    [0.3, 0.45, 0.6].map((top) => ({
      id: `${left}-${top}`,
      label: 'Time',
      box: { left, top, width: 0.06, height: 0.1 },
    })),
  )
  const places = labelPlaces(keys, desk)
  const away = ({ left, top }: (typeof keys)[number]['box'], x: number, y: number) =>
    Math.hypot((left + 0.03) * desk.width - x, (top + 0.05) * desk.height - y)
  const near = keys.filter(({ id, box }) => {
    const { x = 0, y = 0 } = places.get(id) ?? {}
    const [atX, atY] = [(box.left + 0.03) * desk.width + x, (box.top + 0.05) * desk.height + y]
    return keys.every((other) => away(box, atX, atY) <= away(other.box, atX, atY) + 1)
  })
  expect(near).toHaveLength(keys.length)
})

test('a part that shows its name itself keeps its room, and needs no place', () => {
  const named = {
    ...small('cancel', 0.4),
    box: { left: 0.3, top: 0.62, width: 0.3, height: 0.2 },
    isNamed: true,
  }
  const places = labelPlaces([named, small('light', 0.42, 'Light')], desk)
  expect(places.has('cancel')).toBe(false)
  expect(places.get('light')?.y).toBeLessThan(0)
})

test('what sticks out of the picture is cut to the part that can be seen', () => {
  expect(clampBox({ left: -0.2, top: 0.8, width: 0.5, height: 0.6 })).toEqual({
    left: 0,
    top: 0.8,
    width: 0.3,
    height: expect.closeTo(0.2),
  })
})
