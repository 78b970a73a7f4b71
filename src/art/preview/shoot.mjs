// node preview/shoot.mjs OUTPREFIX MODEL[,MODEL] full|lite CAM[,CAM] [key=value ...]
// Pictures of the published files in Chromium, from the room's own CAMS or from x,y,z/x,y,z/fov;...
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildFolder } from '../kit/publish.mjs'
import { openStage } from './stage.mjs'

const SIZE = { width: 1120, height: 630 }

function camera(models, name) {
  if (name.includes('/')) {
    const [from, to, fov] = name.split('/')
    return [from.split(',').map(Number), to.split(',').map(Number), Number(fov)]
  }
  const cams = JSON.parse(readFileSync(join(buildFolder(models[0]), 'model.json'), 'utf8')).cams
  if (!cams[name]) throw new Error(`No camera ${name}. There are: ${Object.keys(cams).join(', ')}`)
  return cams[name]
}

const [prefix, models, way, cams, ...extra] = process.argv.slice(2)
const settings = Object.fromEntries(extra.map((pair) => pair.split('=')))
const stage = await openStage()
const view = await stage.load({ rooms: models, way, ...settings }, SIZE)
let number = 0
for (const cam of cams.split(cams.includes('/') ? ';' : ',')) {
  const label = cam.includes('/') ? `free${number++}` : cam
  const { png, cost } = await view.shoot(camera(models.split(','), cam))
  writeFileSync(`${prefix}-${way}-${label}.png`, png)
  console.log(cam, JSON.stringify(cost))
}
await stage.close()
