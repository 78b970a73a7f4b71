import { describe, expect, test } from 'vitest'
import { layOutPins, type PinSpec } from '../../../src/scene/pins/pin-layout.ts'
import { projectPoint } from '../../../src/scene/view/project-point.ts'
import { fieldOfView, NO_INSETS, type View } from '../../../src/scene/view/view.ts'
import { readHome } from '../../support/home-file.ts'

const home = readHome()
const safe = { top: 8, right: 8, bottom: 108, left: 8 }

function viewFrom(point: string, heading: number, width = 1366, height = 698): View {
  const at = home.standingPoints.find((p) => p.id === point)
  const pose = { x: at?.x ?? 0, y: at?.y ?? 0, floorM: 0, heading, pitch: -8 }
  return { pose, eyeM: 1.55, fovDeg: fieldOfView(width, height), width, height, panel: NO_INSETS }
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

  test('have their name on the left when there is no room on the right', () => {
    const view = viewFrom('living-room-middle', 20)
    const edge: PinSpec = { id: 'edge', kind: 'look', at: [4.95, 2.6, 1.2], labelPx: 160, discPx: 56 }
    const place = layOutPins(view, { ...safe, right: 250 }, [edge])[0]
    expect(place?.labelSide).toBe('left')
    expect((place?.box.x ?? 0) + (place?.box.w ?? 0)).toBeLessThanOrEqual(1366 - 258)
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
