import type { PartBox } from '../../scene/devices/close-up-props.ts'
import pictures from './device-pictures.json'

/** Shape of a device's picture, and of its close-up: width by height. */
export const PICTURE_RATIO = 1.6

type Boxes = Readonly<Record<string, PartBox>>
type Listed = Readonly<
  Record<string, { readonly boxes: Readonly<Record<string, readonly number[]>>; readonly hasWhole?: boolean }>
>
const listed: Listed = pictures

/** Where the parts and lamps of a device stand in its picture, by node. Nothing for a device without a picture. */
export function picturedParts(device: string): Boxes {
  return Object.fromEntries(
    Object.entries(listed[device]?.boxes ?? {}).map(([node, box]) => {
      const [left = 0, top = 0, width = 0, height = 0] = box
      return [node, { left, top, width, height }]
    }),
  )
}

/** Whether a part of a device has its place in the picture. */
export function isPictured(device: string, node: string): boolean {
  return listed[device]?.boxes[node] !== undefined
}

/** Whether what moves is much larger than what is pressed: then one picture shows the whole, another the controls. */
export function hasWhole(device: string): boolean {
  return listed[device]?.hasWhole === true
}

/** Address of a device's picture, or null. `close`: of its controls, where these have a picture of their own. */
export function pictureOf(device: string, close = false): string | null {
  if (!listed[device]) return null
  const name = close && hasWhole(device) ? `${device}-controls` : device
  return `${import.meta.env.BASE_URL}pictures/devices/${name}.webp`
}
