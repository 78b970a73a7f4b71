import type { PlanRect } from '../content/home.schema.ts'

/** Whether a point of the plan lies in the rectangle, its edges included. */
export function isInside(rect: PlanRect, x: number, y: number): boolean {
  return x >= rect[0] && x <= rect[2] && y >= rect[1] && y <= rect[3]
}

/** How far a point is from the rectangle, 0 inside it. */
export function distanceTo(rect: PlanRect, x: number, y: number): number {
  return Math.hypot(x - clamp(x, rect[0], rect[2]), y - clamp(y, rect[1], rect[3]))
}

/** The smallest rectangle round all of these, with a margin in metres. */
export function boundsOf(rects: readonly PlanRect[], marginM: number): PlanRect {
  return [
    Math.min(...rects.map(([west]) => west)) - marginM,
    Math.min(...rects.map(([, south]) => south)) - marginM,
    Math.max(...rects.map(([, , east]) => east)) + marginM,
    Math.max(...rects.map(([, , , north]) => north)) + marginM,
  ]
}

/** The value, or the nearer limit when it lies outside them. */
export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value))
}
