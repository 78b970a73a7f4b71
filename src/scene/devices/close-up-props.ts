import type { Device } from '../../domain/content/device.schema.ts'
import type { LampColour } from '../../domain/content/device-chart.schema.ts'

/** Where a part stands in the picture, in parts of its width and height from the top left. */
export interface PartBox {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** What a close-up of a device needs. It knows how the device looks, not what an action means. */
export interface CloseUpProps {
  readonly device: Device
  /** State of each region, for the poses of moving parts. */
  readonly states: Readonly<Record<string, string>>
  readonly lamps: Readonly<Record<string, LampColour>>
  /** Control that was pressed last, and how often anything was: the part moves when the count changes. */
  readonly pressed: { readonly control: string; readonly count: number } | null
  readonly onPress: (control: string) => void
  /** Tells where each control stands, so that its button can be laid over it. */
  readonly onLayout: (boxes: Readonly<Record<string, PartBox>>) => void
  /** The model cannot be shown: use the drawing. */
  readonly onFail: () => void
}
