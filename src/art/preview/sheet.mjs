// node preview/sheet.mjs OUTFOLDER [MODEL ...]: contact sheets of every standing point, every 60 degrees, in Full and Lite,
// by day and in the evening. A row is a standing point, in the order of home.yaml; the first column looks to the street.
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { parse } from 'yaml'
import { ROOT } from '../kit/publish.mjs'
import { openStage } from './stage.mjs'

const CELL = { width: 480, height: 270 }
const HEADINGS = [0, 60, 120, 180, 240, 300]
const FIELD_OF_VIEW = 74
const EYE_M = 1.55
const GAP = 4

const home = parse(readFileSync(join(ROOT, 'scenarios', 'home.yaml'), 'utf8'))
const manifest = JSON.parse(readFileSync(join(ROOT, 'src', 'scene', 'models.json'), 'utf8'))
const storeyOf = (room) => home.storeys.find(({ id }) => id === room.storey)
const modelled = new Set(Object.keys(manifest.rooms))

/** A model with those that one may see from it: its neighbours by door, and by stairs from above. */
function withNeighbours(model) {
  const rooms = home.rooms.filter((room) => room.model === model).map(({ id }) => id)
  const links = [...home.doors.filter(({ open }) => open), ...home.stairs]
  const near = links.flatMap(({ between }) => (between.some((id) => rooms.includes(id)) ? between : []))
  const models = near.map((id) => home.rooms.find((room) => room.id === id).model)
  return [...new Set([model, ...models])].filter((id) => modelled.has(id))
}

function cameraAt(point, heading) {
  const room = home.rooms.find(({ id }) => id === point.room)
  const z = storeyOf(room).floorM + EYE_M
  const turn = (heading * Math.PI) / 180
  const from = [point.x, point.y, z]
  return [from, [point.x + Math.sin(turn), point.y + Math.cos(turn), z - 0.12], FIELD_OF_VIEW]
}

async function sheet(stage, model, way, time, file) {
  const rooms = home.rooms.filter((room) => room.model === model).map(({ id }) => id)
  const points = home.standingPoints.filter(({ room }) => rooms.includes(room))
  const models = withNeighbours(model)
  const hide = models.map((id) => `view_${id}`).join()
  const view = await stage.load({ rooms: models.join(), way, time, hide }, CELL)
  const cells = []
  for (const [row, point] of points.entries()) {
    for (const [column, heading] of HEADINGS.entries()) {
      const { png } = await view.shoot(cameraAt(point, heading))
      cells.push({ input: png, left: column * (CELL.width + GAP), top: row * (CELL.height + GAP) })
    }
  }
  await view.close()
  const size = {
    width: HEADINGS.length * (CELL.width + GAP) - GAP,
    height: points.length * (CELL.height + GAP) - GAP,
  }
  await sharp({ create: { ...size, channels: 3, background: '#ffffff' } })
    .composite(cells)
    .png()
    .toFile(file)
  console.log(`${file}: ${points.map(({ id }) => id).join(', ')}`)
}

const [folder, ...names] = process.argv.slice(2)
mkdirSync(folder, { recursive: true })
const stage = await openStage()
for (const model of names.length > 0 ? names : modelled) {
  for (const way of ['full', 'lite']) {
    for (const time of ['day', 'evening'])
      await sheet(stage, model, way, time, join(folder, `${model}-${way}-${time}.png`))
  }
}
await stage.close()
