import { clamp } from '../../domain/home/plan-rect.ts'

/** Where a visitor stands and looks. Plan metres; degrees clockwise from the street, and up. */
export interface Pose {
  readonly x: number
  readonly y: number
  readonly floorM: number
  readonly heading: number
  readonly pitch: number
}

/** Widths along the four edges of the stage, in CSS pixels. */
export interface Insets {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/** All that decides where a point of the house appears on the screen. */
export interface View {
  readonly pose: Pose
  readonly eyeM: number
  readonly fovDeg: number
  readonly width: number
  readonly height: number
  /** Covered by a panel: the picture is centred in what is left. */
  readonly panel: Insets
}

/** No edges covered. */
export const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 }

/** Eye height of each way to look at the house. */
export const EYE_HEIGHT_M = { standing: 1.55, wheelchair: 1.15, bed: 0.75 } as const

/** How far a visitor can look up and down. */
const PITCH_LIMITS = { up: 60, down: -50 } as const

/** The pitch, or the nearer limit. */
export function limitPitch(pitch: number): number {
  return clamp(pitch, PITCH_LIMITS.down, PITCH_LIMITS.up)
}

/** How people look at a room: a little down, so that the floor ahead is in view. Walks and pictures begin so. */
export const RESTING_PITCH = -14

/** Height of the strip along the lower edge where the pad stands. The picture is centred in what is above it. */
export const PAD_PX = 108

/** What a panel and the pad cover together. */
export function withPad(panel: Insets): Insets {
  return { ...panel, bottom: panel.bottom + PAD_PX }
}

/** Vertical field of view: wider on upright screens, or a phone would see a slit. */
export function fieldOfView(width: number, height: number): number {
  const aspect = width / Math.max(1, height)
  if (aspect >= 1) return 58
  return aspect >= 0.6 ? 70 : 80
}

/** Where the eye is: east, north, up. */
export function eyeOf({ pose, eyeM }: View): readonly [x: number, y: number, z: number] {
  return [pose.x, pose.y, pose.floorM + eyeM]
}

/** Where the middle of the picture is drawn: the middle of what no panel covers. */
export function pictureCentre(
  view: Pick<View, 'width' | 'height' | 'panel'>,
): readonly [x: number, y: number] {
  const { width, height, panel } = view
  return [(panel.left + width - panel.right) / 2, (panel.top + height - panel.bottom) / 2]
}
