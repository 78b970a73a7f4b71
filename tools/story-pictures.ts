import path from 'node:path'
import sharp from 'sharp'

/** A picture that is taken closer than a still has room for. */
export interface Detail {
  readonly file: string
  /** Whose home; null for the one that a first visitor sees. */
  readonly life: string | null
  readonly point: string
  readonly heading: number
  /** Left and top as parts of the picture's width and height; the width too, and the height follows from the size. */
  readonly cut: readonly [left: number, top: number, width: number]
  readonly size: readonly [width: number, height: number]
}

const faces: readonly Omit<Detail, 'file' | 'size'>[] = [
  { life: 'aisha-rahman', point: 'living-room-doorway', heading: 315, cut: [0.369, 0.175, 0.153] },
  { life: 'callum-reay', point: 'spare-room-doorway', heading: 225, cut: [0.797, 0.281, 0.147] },
  { life: 'derek-fenwick', point: 'living-room-doorway', heading: 315, cut: [0.29, 0.301, 0.158] },
  { life: 'irene-pattison', point: 'kitchen-doorway', heading: 225, cut: [0.71, 0.315, 0.131] },
  { life: 'jean-robson', point: 'kitchen-table', heading: 90, cut: [0.789, 0.175, 0.164] },
  { life: 'peg-dodds', point: 'living-room-middle', heading: 270, cut: [0.552, 0.281, 0.142] },
  { life: 'surinder-gill', point: 'bedroom-bed', heading: 270, cut: [0.436, 0.369, 0.147] },
]
/** The faces of the people, each from where they are seen best. */
export const portraits: readonly Detail[] = faces.map((face) => ({
  ...face,
  file: `${face.life}.webp`,
  size: [480, 480],
}))

/** A picture for the pages of a story, cut from a still of the person's home. */
interface Cut {
  readonly file: string
  /** The still, without its ending. */
  readonly still: string
  /** Left, top and width in pixels of the still; the height follows from the size. */
  readonly at: readonly [left: number, top: number, width: number]
}

const SCENE = [960, 540] as const

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

/** Cuts the scenes of the story pages from the stills in `folder`. Needs no browser. */
export async function cutStoryPictures(folder: string): Promise<void> {
  const [width, height] = SCENE
  for (const { file, still, at } of scenes) {
    const [left, top, wide] = at
    await sharp(path.join(folder, `${still}.webp`))
      .extract({ left, top, width: wide, height: Math.floor((wide * height) / width) })
      .resize(width, height)
      .webp({ quality: 76, effort: 6 })
      .toFile(path.join(folder, file))
  }
}
