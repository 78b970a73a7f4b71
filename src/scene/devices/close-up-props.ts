import type { LampColour } from '../../domain/content/device-chart.schema.ts'
import type { Pose } from '../../domain/content/device-controls.schema.ts'

/** Where a part stands in the picture, in parts of its width and height from the top left. */
export interface PartBox {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** What a close-up of a device needs. It knows nodes of a model and how they stand, not what pressing one means. */
export interface CloseUpProps {
  /** Device whose model is shown. */
  readonly device: string
  /** All of it from the side, instead of its parts from the front. */
  readonly isWhole?: boolean
  readonly poses: readonly Pose[]
  /** State of each region, for the poses of moving parts. */
  readonly states: Readonly<Record<string, string>>
  /** Colours of lamps by node. */
  readonly lamps: Readonly<Record<string, LampColour>>
  /** Nodes that can be pressed now. */
  readonly parts: readonly string[]
  /** Node that was pressed last, and the number of presses so far: the part moves when that number changes. */
  readonly pressed: { readonly node: string; readonly count: number } | null
  readonly onPress: (node: string) => void
  /** Tells where the parts and lamps stand now, so that their buttons can be laid over them. */
  readonly onLayout: (boxes: Readonly<Record<string, PartBox>>) => void
  /** The model cannot be shown: use the picture. */
  readonly onFail: () => void
}
