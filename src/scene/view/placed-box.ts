import type { Placement } from '../../domain/home/dress-home.ts'
import { headingTowards, normaliseHeading } from '../../domain/home/heading.ts'
import { projectPoint } from './project-point.ts'
import type { View } from './view.ts'

/** A sheet shows a thing from eight sides, in squares beside each other: from its front first, then clockwise round it. */
export const SIDES = 8

/** What a sheet of a thing says: how wide its squares are in metres, and how far down in them the thing's foot is. */
export interface PlacedSheet {
  readonly sideM: number
  /** From 0, the top of the square, to 1. */
  readonly foot: number
}

/** Where on the stage a square of a sheet is drawn, in CSS pixels, and which one. */
export interface PlacedBox {
  readonly left: number
  readonly top: number
  readonly sizePx: number
  readonly side: number
}

/** The square that shows a thing as it stands in this view, in its true size; `undefined` behind the eye. */
export function placedBox(
  view: View,
  { at, heading }: Pick<Placement, 'at' | 'heading'>,
  { sideM, foot }: PlacedSheet,
): PlacedBox | undefined {
  const point = projectPoint(view, at)
  if (!point) return undefined
  const focalPx = view.height / 2 / Math.tan((view.fovDeg * Math.PI) / 360)
  const sizePx = (sideM * focalPx) / point.depthM
  const { x, y } = view.pose
  const seenFrom = normaliseHeading(headingTowards(at[0], at[1], x, y) - heading)
  const side = Math.round(seenFrom / (360 / SIDES)) % SIDES
  return { left: point.x - sizePx / 2, top: point.y - foot * sizePx, sizePx, side }
}
