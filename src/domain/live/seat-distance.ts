/** The furthest seat for words that matter, in heights of the picture (AV practice for training rooms). */
const PICTURE_HEIGHTS = 6

/** How far from a 16 to 9 picture of this width the furthest seat may be, in metres to a tenth. */
export function furthestSeatM(pictureWidthM: number): number {
  return Math.floor(((pictureWidthM * 9) / 16) * PICTURE_HEIGHTS * 10) / 10
}
