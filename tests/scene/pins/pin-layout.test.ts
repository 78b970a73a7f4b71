import { describe, expect, test } from 'vitest'
import { layOutPins, type PinSpec } from '../../../src/scene/pins/pin-layout.ts'
import { canSee } from '../../../src/domain/home/sight-line.ts'
import { waysOut } from '../../../src/domain/home/standing-points.ts'
import { projectPoint } from '../../../src/scene/view/project-point.ts'
import {
  eyeOf,
  fieldOfView,
  NO_INSETS,
  RESTING_PITCH,
  type View,
  withPad,
} from '../../../src/scene/view/view.ts'
import { readHome } from '../../support/home-file.ts'

const home = readHome()
const walkable = ['front', 'hall', 'living-room']
const safe = { top: 8, right: 8, bottom: 108, left: 8 }

function viewFrom(point: string, heading: number, width = 1366, height = 698): View {
  const at = home.standingPoints.find((p) => p.id === point)
  const pose = { x: at?.x ?? 0, y: at?.y ?? 0, floorM: 0, heading, pitch: RESTING_PITCH }
  return { pose, eyeM: 1.55, fovDeg: fieldOfView(width, height), width, height, panel: withPad(NO_INSETS) }
}

/** The rings of a room as the house declares them: furniture hides those behind it. */
function ringsOf(room: string, view: View): PinSpec[] {
  const places = [
    ...home.standingPoints
      .filter((point) => point.room === room)
      .map((at) => ({ ...at, kind: 'point' as const })),
    ...waysOut(home, room).map((at) => ({ ...at, id: `to-${at.room}`, kind: 'way-out' as const })),
  ]
  return places.map(({ id, kind, x, y }): PinSpec => {
    const isHidden = !canSee(home, room, eyeOf(view), [x, y, 0])
    return { id, kind, at: [x, y, 0], labelPx: 150, discPx: 84, isHidden }
  })
}

function pinsOf(room: string, labelPx = 110): PinSpec[] {
  const items = home.items.filter((item) => item.room === room)
  const points = home.standingPoints.filter((point) => point.room === room)
  return [
    ...items.map(({ id, kind, at }): PinSpec => ({ id, kind, at, labelPx, discPx: 56 })),
    ...points.map(({ id, x, y }): PinSpec => ({ id, kind: 'point', at: [x, y, 0], labelPx, discPx: 84 })),
  ]
}

describe('pins', () => {
  test('float above their thing, with a stem down to it', () => {
    const view = viewFrom('living-room-middle', 20)
    const tommy = home.items.find((item) => item.id === 'tommy')
    const point = projectPoint(view, tommy?.at ?? [0, 0, 0])
    const place = layOutPins(view, safe, pinsOf('living-room')).find((p) => p.id === 'tommy')
    expect(place?.x).toBeCloseTo(point?.x ?? 0)
    expect((place?.y ?? 0) + 28 + (place?.stemPx ?? 0)).toBeCloseTo(point?.y ?? 0)
    expect(place?.stemPx).toBeGreaterThanOrEqual(20)
  })

  test.each([
    [1366, 698],
    [768, 950],
    [390, 700],
    [320, 500],
  ])(
    'stay inside the safe rectangle and apart, from every point and heading, at %i by %i',
    (width, height) => {
      let seen = 0
      for (const { id, room } of home.standingPoints) {
        if (room !== 'hall' && room !== 'living-room') continue
        for (let heading = 0; heading < 360; heading += 30) {
          const places = layOutPins(viewFrom(id, heading, width, height), safe, pinsOf(room, 90))
          for (const { box, ...place } of places) {
            expect([place.id, box.x >= 8 && box.y >= 8]).toEqual([place.id, true])
            expect([place.id, box.x + box.w <= width - 8 && box.y + box.h <= height - 108]).toEqual([
              place.id,
              true,
            ])
            seen++
          }
          const discs = places.map(({ x, y }) => [x, y] as const)
          const touching = discs.flatMap(([x, y], i) =>
            discs
              .slice(i + 1)
              .filter(([otherX, otherY]) => Math.abs(x - otherX) < 44 && Math.abs(y - otherY) < 40),
          )
          expect(touching).toEqual([])
        }
      }
      expect(seen).toBeGreaterThan(100)
    },
  )

  test('are hidden rather than moved off their thing: nothing covers a thing and leaves its pin beside it', () => {
    const view = viewFrom('hall-mat', 120)
    const hub: PinSpec = { id: 'hub', kind: 'try', at: [6.86, 3.235, 0.86], labelPx: 110, discPx: 56 }
    const point = projectPoint(view, hub.at)
    expect(layOutPins(view, safe, [hub])).toHaveLength(1)
    const card = { ...safe, left: Math.round((point?.x ?? 0) + 120) }
    expect(layOutPins(view, card, [hub])).toEqual([])
    const low = { ...view, pose: { ...view.pose, pitch: 20 } }
    expect(layOutPins(low, safe, [hub])).toEqual([])
  })

  test('no pin stands farther than 60 px from where it belongs, and its stem ends at the thing', () => {
    for (const { id, room } of home.standingPoints.filter((point) => walkable.includes(point.room))) {
      for (let heading = 0; heading < 360; heading += 30) {
        const view = viewFrom(id, heading)
        const specs = pinsOf(room).filter(({ kind }) => kind !== 'point')
        for (const place of layOutPins(view, safe, specs)) {
          const at = specs.find((spec) => spec.id === place.id)?.at ?? [0, 0, 0]
          const point = projectPoint(view, at) ?? { x: NaN, y: NaN }
          expect(Math.hypot(place.x - point.x, place.y - (point.y - 48))).toBeLessThanOrEqual(60.01)
          const stemEnd = place.y + 28 + place.stemPx
          if (place.stemPx > 0) expect(stemEnd).toBeCloseTo(Math.min(point.y, view.height - 116))
        }
      }
    }
  })

  test('have their name on the left when there is no room on the right', () => {
    const view = viewFrom('living-room-middle', 20)
    const edge: PinSpec = { id: 'edge', kind: 'look', at: [4.95, 2.6, 1.2], labelPx: 160, discPx: 56 }
    const place = layOutPins(view, { ...safe, right: 250 }, [edge])[0]
    expect(place?.labelSide).toBe('left')
    expect((place?.box.x ?? 0) + (place?.box.w ?? 0)).toBeLessThanOrEqual(1366 - 258)
  })

  test.each([0, 10, 20, 30])('of three things side by side all find a place, at heading %i', (heading) => {
    const onTheTable = (['alarm-hub', 'number-book', 'test-card'] as const).map((id, index): PinSpec => {
      const at = (
        [
          [6.86, 3.235, 0.86],
          [6.74, 3.07, 0.7],
          [6.945, 3.375, 0.93],
        ] as const
      )[index] ?? [0, 0, 0]
      return { id, kind: 'look', at, labelPx: 110, discPx: 56 }
    })
    const places = layOutPins(viewFrom('hall-end', heading), safe, onTheTable)
    expect(places.map(({ id }) => id).toSorted()).toEqual(['alarm-hub', 'number-book', 'test-card'])
  })

  test('behind the visitor are left out', () => {
    const behind = layOutPins(viewFrom('living-room-middle', 200), safe, pinsOf('living-room'))
    expect(behind.map((place) => place.id)).not.toContain('tommy')
  })

  test('the ring at the visitor’s own feet is left out', () => {
    const looking = { ...viewFrom('hall-end', 0), pose: { ...viewFrom('hall-end', 0).pose, pitch: -50 } }
    expect(layOutPins(looking, safe, pinsOf('hall')).map((place) => place.id)).not.toContain('hall-end')
  })

  test('the same look always gives the same places', () => {
    const view = viewFrom('living-room-doorway', 315)
    expect(layOutPins(view, safe, pinsOf('living-room'))).toEqual(
      layOutPins(view, safe, pinsOf('living-room')),
    )
  })
})

describe('rings', () => {
  test('lie on their floor, or stand in a row above the lower edge when that floor is below the picture', () => {
    const sides = new Set<string>()
    for (const { id, room } of home.standingPoints.filter((point) => walkable.includes(point.room))) {
      for (let heading = 0; heading < 360; heading += 30) {
        const view = viewFrom(id, heading)
        const specs = ringsOf(room, view)
        for (const place of layOutPins(view, safe, specs)) {
          const point = projectPoint(view, specs.find((spec) => spec.id === place.id)?.at ?? [0, 0, 0])
          sides.add(place.labelSide)
          if (place.labelSide === 'docked') {
            expect(place.box.y + place.box.h).toBe(view.height - 116)
            expect(point?.y).toBeGreaterThan(view.height - 116 - 46)
          } else {
            expect(Math.hypot(place.x - (point?.x ?? 0), place.y - (point?.y ?? 0))).toBeLessThanOrEqual(12)
          }
        }
      }
    }
    expect([...sides].toSorted()).toEqual(['docked', 'over', 'under'])
  })

  test.each([
    ['hall-mat', 0, 'to-front'],
    ['hall-end', 180, 'to-kitchen'],
    ['hall-end', 270, 'to-living-room'],
    ['living-room-doorway', 90, 'to-hall'],
    ['front-step', 180, 'to-hall'],
  ])('at a door one can always go on: from %s, heading %i, %s', (point, heading, way) => {
    const view = viewFrom(point, heading)
    const room = home.standingPoints.find(({ id }) => id === point)?.room ?? ''
    expect(layOutPins(view, safe, ringsOf(room, view)).map(({ id }) => id)).toContain(way)
  })

  test('behind the stairs are left out', () => {
    const view = viewFrom('hall-end', 0)
    const stairs = ringsOf('hall', view).find(({ id }) => id === 'to-landing')
    expect(stairs?.isHidden).toBe(true)
    expect(layOutPins(view, safe, stairs ? [stairs] : [])).toEqual([])
  })

  test.each([
    [1366, 698, 1],
    [800, 380, 1],
    [390, 700, 2],
  ])('at %i by %i every place shows one, or is %i turns away from one', (width, height, turns) => {
    const without = home.standingPoints
      .filter((point) => walkable.includes(point.room))
      .filter(({ id, room, heading }) =>
        Array.from({ length: turns * 2 + 1 }, (_, index) => heading + (index - turns) * 30).every((look) => {
          const view = viewFrom(id, look, width, height)
          return layOutPins(view, safe, ringsOf(room, view)).length === 0
        }),
      )
    expect(without.map(({ id }) => id)).toEqual([])
  })
})
