// node preview/sheet.mjs OUTFOLDER [MODEL ...]: contact sheets of every standing point, every 60 degrees, in Full and Lite,
// by day and in the evening. A row is a standing point, in the order of home.yaml; the first column looks to the street.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { openStage } from './stage.mjs'
import { cameraAt, modelled, pointsOf, sceneOf } from './viewpoints.mjs'

const CELL = { width: 480, height: 270 }
const HEADINGS = [0, 60, 120, 180, 240, 300]
const GAP = 4

async function sheet(stage, model, way, time, file) {
  const points = pointsOf(model)
  const view = await stage.load({ ...sceneOf(model), way, time }, CELL)
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
