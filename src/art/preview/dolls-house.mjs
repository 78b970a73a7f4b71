// node preview/dolls-house.mjs OUTFILE: the house cut open along its front, rendered from the models in Full, for the
// welcome page. One sees in from the street because every wall has one side.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { ROOT } from '../kit/publish.mjs'
import { openStage } from './stage.mjs'

const SIZE = { width: 1680, height: 1400 }
/** Where one stands, across the street; where one looks; how wide. */
const CAMERA = [[2.2, 19, 5.2], [3.5, 0, 2.75], 30]
/** Everything nearer to the street is cut away. */
const CUT_Y = 3.83
const BRICK = '#8a5443'
const SLAB = '#e9e2d3'
const SLATE = '#56606a'
/** The cut: two party walls, three floors, the roof. Corners are x and z in metres. */
const SECTION = [
  ...[
    [-0.32, 0],
    [7.02, 7.34],
    [5, 5.12],
  ].map(([a, b], k) => ({
    colour: k < 2 ? BRICK : SLAB,
    corners: [
      [a, -0.25],
      [b, -0.25],
      [b, k < 2 ? 5.05 : 4.9],
      [a, k < 2 ? 5.05 : 4.9],
    ],
  })),
  ...[
    [-0.25, 0],
    [2.42, 2.47],
    [4.9, 5.05],
  ].map(([a, b]) => ({
    colour: SLAB,
    corners: [
      [0, a],
      [7.02, a],
      [7.02, b],
      [0, b],
    ],
  })),
  {
    colour: SLATE,
    corners: [
      [-0.6, 5.0],
      [7.62, 5.0],
      [6.6, 6.5],
      [0.42, 6.5],
    ],
  },
  {
    colour: BRICK,
    corners: [
      [5.6, 6.3],
      [6.25, 6.3],
      [6.25, 7.25],
      [5.6, 7.25],
    ],
  },
]

const manifest = JSON.parse(readFileSync(join(ROOT, 'src', 'scene', 'models.json'), 'utf8'))
const rooms = [...Object.keys(manifest.rooms), ...Object.keys(manifest.people)]
const stage = await openStage()
const view = await stage.load(
  {
    rooms: rooms.join(),
    way: 'full',
    background: 'none',
    hide: ['backdrop', ...rooms.map((id) => `view_${id}`)].join(),
    cut: String(CUT_Y),
    section: JSON.stringify(SECTION),
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
