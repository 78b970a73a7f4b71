// node preview/holes.mjs OUTFOLDER [MODEL ...]: where one sees through a room that ought to be closed. Every standing point,
// every 45 degrees, in Full, against a colour that nothing has; a view with more of it than a few dots is kept as a picture.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { openStage } from './stage.mjs'
import { cameraAt, modelled, pointsOf, sceneOf } from './viewpoints.mjs'

const SIZE = { width: 960, height: 540 }
const HEADINGS = [0, 45, 90, 135, 180, 225, 270, 315]
const BEHIND = '#ff00ff'
// where two walls meet a dot here and there falls between their edges
const FEW_DOTS = 10

/** How many pixels of a picture show what is behind the room. */
async function seenThrough(png) {
  const { data } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  let count = 0
  for (let at = 0; at < data.length; at += 3)
    if (data[at] > 240 && data[at + 1] < 16 && data[at + 2] > 240) count++
  return count
}

const [folder, ...names] = process.argv.slice(2)
mkdirSync(folder, { recursive: true })
const stage = await openStage()
let found = 0
for (const model of names.length > 0 ? names : modelled) {
  // smooth edges would mix the colour with others
  const view = await stage.load({ ...sceneOf(model), way: 'full', background: BEHIND, aa: '0' }, SIZE)
  for (const point of pointsOf(model)) {
    for (const heading of HEADINGS) {
      const { png } = await view.shoot(cameraAt(point, heading))
      const count = await seenThrough(png)
      if (count <= FEW_DOTS) continue
      found++
      const file = join(folder, `${point.id}-${heading}.png`)
      writeFileSync(file, png)
      console.log(`${file}: ${count} pixels`)
    }
  }
  await view.close()
}
await stage.close()
console.log(`${found} views with holes`)
