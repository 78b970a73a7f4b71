// node preview/dolls-house.mjs OUTFILE: the house cut open along its front, rendered from the models in Full, for the
// welcome page. One sees in from the street because every wall has one side.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { ROOT } from '../kit/publish.mjs'
import { openStage } from './stage.mjs'

const SIZE = { width: 1680, height: 1400 }
/** Where one stands, across the street; where one looks; how wide. */
const CAMERA = [[2.2, 19, 5.2], [3.5, 0, 3.0], 31]
/** Everything nearer to the street is cut away. */
const CUT_Y = 3.83
const BRICK = '#8a5443'
const SLAB = '#e9e2d3'
const SLATE = '#56606a'
/** The cut: two party walls, three floors, the roof. Corners are x and z in metres. */
const SECTION = [
  { colour: BRICK, box: [-0.32, -0.25, 0, 5.02] },
  { colour: BRICK, box: [7.02, -0.25, 7.34, 5.02] },
  { colour: SLAB, box: [5, 0, 5.12, 4.9] },
  { colour: SLAB, box: [0, -0.25, 7.02, 0] },
  { colour: SLAB, box: [0, 2.42, 7.02, 2.47] },
  // over the lobby there is no room
  { colour: SLAB, box: [6.17, 2.47, 7.02, 4.9] },
  { colour: SLAB, box: [0, 4.9, 7.02, 5.02] },
  { colour: BRICK, box: [5.6, 6.35, 6.25, 7.1] },
].map(({ colour, box: [x0, z0, x1, z1] }) => ({
  colour,
  corners: [
    [x0, z0],
    [x1, z0],
    [x1, z1],
    [x0, z1],
  ],
}))
const ROOF = {
  colour: SLATE,
  corners: [
    [-0.6, 5.02],
    [7.62, 5.02],
    [6.6, 6.35],
    [0.42, 6.35],
  ],
}

const manifest = JSON.parse(readFileSync(join(ROOT, 'src', 'scene', 'models.json'), 'utf8'))
// the yard lies behind the house and would look out at its side
const rooms = [...Object.keys(manifest.rooms), ...Object.keys(manifest.people)].filter((id) => id !== 'yard')
const stage = await openStage()
const view = await stage.load(
  {
    rooms: rooms.join(),
    way: 'full',
    background: 'none',
    hide: ['backdrop', ...rooms.map((id) => `view_${id}`)].join(),
    cut: String(CUT_Y),
    section: JSON.stringify([...SECTION, ROOF]),
  },
  SIZE,
)
const { png } = await view.shoot(CAMERA)
await stage.close()
const info = await sharp(png)
  .trim()
  .resize({ width: 1120 })
  .webp({ quality: 80, alphaQuality: 90, effort: 6 })
  .toFile(process.argv[2])
console.log(`${process.argv[2]}: ${info.width} x ${info.height}, ${info.size} bytes`)
