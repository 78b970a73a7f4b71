import { expect, test } from 'vitest'
import { FloorPlan, floorUnder } from '../../../src/domain/home/floor-plan.ts'
import { canSee } from '../../../src/domain/home/sight-line.ts'
import { placeInStill } from '../../../src/scene/view/still.ts'
import { EYE_HEIGHT_M } from '../../../src/scene/view/view.ts'
import { type Shows, viewpointOf } from '../../../src/scene/walking/routes.ts'
import { lives, readDressing, readHome } from '../../support/home-file.ts'

test.each(lives)('in the home of %s, what some still shows is opened from where a still shows it', (life) => {
  const home = readHome(life)
  const { pictures: points } = readDressing(life)
  const shows: Shows = (from, { at }) => placeInStill(home, { life, points }, from, at)
  const plan = new FloorPlan(home)
  let shown = 0
  for (const item of home.items) {
    const inRoom = home.standingPoints.filter(({ room }) => room === item.room)
    const start = inRoom[0]!
    const seeing = inRoom.filter((point) => {
      const eye = [point.x, point.y, floorUnder(home, point.room) + EYE_HEIGHT_M.standing] as const
      return shows(point, item) > 0 && canSee(home, point.room, eye, item.at)
    })
    if (seeing.length === 0) continue
    const from = plan.locate(start.x, start.y, floorUnder(home, start.room), start.room)
    expect(seeing.map(({ id }) => id)).toContain(viewpointOf(home, plan, from, item, shows)?.id)
    shown++
  }
  expect(shown).toBeGreaterThan(0)
})
