// What the previews look at: the standing points of home.yaml, and the models that one may see from each.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { ROOT } from '../kit/publish.mjs'

const EYE_M = 1.55
const FIELD_OF_VIEW = 74

const home = parse(readFileSync(join(ROOT, 'scenarios', 'home.yaml'), 'utf8'))
const manifest = JSON.parse(readFileSync(join(ROOT, 'src', 'scene', 'models.json'), 'utf8'))
const storeyOf = (room) => home.storeys.find(({ id }) => id === room.storey)
const roomsOf = (model) => home.rooms.filter((room) => room.model === model).map(({ id }) => id)

/** The models of rooms that are published. */
export const modelled = Object.keys(manifest.rooms)

/** A model with those that one may see from it: its neighbours by door, and by stairs from above. */
function withNeighbours(model) {
  const rooms = roomsOf(model)
  const links = [...home.doors.filter(({ open }) => open), ...home.stairs]
  const near = links.flatMap(({ between }) => (between.some((id) => rooms.includes(id)) ? between : []))
  const models = near.map((id) => home.rooms.find((room) => room.id === id).model)
  return [...new Set([model, ...models])].filter((id) => modelled.includes(id))
}

/** What the stage loads to stand in a model: it and its neighbours themselves, without the pictures that stand in for them. */
export function sceneOf(model) {
  const models = withNeighbours(model)
  return { rooms: models.join(), hide: models.map((id) => `view_${id}`).join() }
}

/** The standing points in the rooms of a model. */
export function pointsOf(model) {
  const rooms = roomsOf(model)
  return home.standingPoints.filter(({ room }) => rooms.includes(room))
}

/** Camera of somebody who stands on a point and looks `heading` degrees clockwise from the street. */
export function cameraAt(point, heading) {
  const room = home.rooms.find(({ id }) => id === point.room)
  const z = storeyOf(room).floorM + EYE_M
  const turn = (heading * Math.PI) / 180
  const from = [point.x, point.y, z]
  return [from, [point.x + Math.sin(turn), point.y + Math.cos(turn), z - 0.12], FIELD_OF_VIEW]
}
