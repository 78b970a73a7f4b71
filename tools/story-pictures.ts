import path from 'node:path'
import sharp from 'sharp'

/** A picture for the pages of a story, cut from a still of the person's home. */
interface Cut {
  readonly file: string
  /** The still, without its ending. */
  readonly still: string
  /** Left, top and width in pixels of the still; the height follows from the size. */
  readonly at: readonly [left: number, top: number, width: number]
}

const FACE = [480, 480] as const
const SCENE = [960, 540] as const

const faces: readonly Cut[] = [
  { file: 'jean-robson.webp', still: 'jean-robson/kitchen-table-90', at: [980, 20, 270] },
  { file: 'aisha-rahman.webp', still: 'aisha-rahman/living-room-doorway-315', at: [455, 25, 240] },
  { file: 'callum-reay.webp', still: 'callum-reay/spare-room-doorway-225', at: [985, 95, 240] },
  { file: 'derek-fenwick.webp', still: 'derek-fenwick/living-room-doorway-315', at: [340, 135, 250] },
  { file: 'irene-pattison.webp', still: 'irene-pattison/kitchen-table-270', at: [385, 260, 280] },
  { file: 'peg-dodds.webp', still: 'peg-dodds/living-room-sofa-0', at: [40, 185, 290] },
  { file: 'surinder-gill.webp', still: 'surinder-gill/bedroom-window-225', at: [640, 165, 200] },
]

const scenes: readonly Cut[] = [
  { file: 'story-open-diary.webp', still: 'jean-robson/kitchen-sink-315', at: [584, 260, 576] },
  { file: 'story-door-chain.webp', still: 'aisha-rahman/hall-mat-45', at: [317, 30, 576] },
  { file: 'story-closed-post.webp', still: 'peg-dodds/kitchen-table-315', at: [108, 330, 576] },
  { file: 'story-tablet-box.webp', still: 'callum-reay/spare-room-doorway-135', at: [133, 310, 576] },
  { file: 'story-dark-screen.webp', still: 'surinder-gill/bedroom-doorway-315', at: [0, 107, 576] },
  { file: 'story-dog-lead.webp', still: 'derek-fenwick/hall-mat-180', at: [115, 270, 576] },
  { file: 'story-coal-bucket.webp', still: 'irene-pattison/hall-mat-180', at: [41, 292, 576] },
  { file: 'story-yellow-line.webp', still: 'derek-fenwick/kitchen-table-315', at: [108, 330, 576] },
  { file: 'story-hall-table.webp', still: 'hall-mat-90', at: [602, 330, 576] },
  { file: 'story-cat-tins.webp', still: 'irene-pattison/kitchen-sink-45', at: [704, 123, 576] },
  { file: 'story-red-folder.webp', still: 'care-home/care-office-doorway-45', at: [38, 100, 576] },
]

/** Cuts the faces and scenes of the story pages from the stills in `folder`. Needs no browser. */
export async function cutStoryPictures(folder: string): Promise<void> {
  for (const [cuts, [width, height]] of [
    [faces, FACE],
    [scenes, SCENE],
  ] as const)
    for (const { file, still, at } of cuts) {
      const [left, top, wide] = at
      await sharp(path.join(folder, `${still}.webp`))
        .extract({ left, top, width: wide, height: Math.floor((wide * height) / width) })
        .resize(width, height)
        .webp({ quality: 76, effort: 6 })
        .toFile(path.join(folder, file))
    }
}
