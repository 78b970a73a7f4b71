import type { Insets } from './view/view.ts'

/** The light in the house. */
export type TimeOfDay = 'day' | 'evening'

/** What a person has set about the picture, the same for 3D and stills. */
export interface SceneSettings {
  readonly eyeHeight: 'standing' | 'wheelchair' | 'bed'
  readonly moves: 'gentle' | 'calm'
  readonly brighterRooms: boolean
  readonly timeOfDay: TimeOfDay
  readonly reverseDrag: boolean
}

/** Where a figure is put: east, north and up in metres, and where it looks, in degrees clockwise from the street. */
export interface FigurePlace {
  readonly at: readonly [number, number, number]
  readonly heading: number
}

/** Someone who is in the house. */
export interface Figure {
  /** Id of the person; the model is `person-<id>`. */
  readonly person: string
  readonly room: string
  /** Another place than the seat the figure was made in. */
  readonly place?: FigurePlace | undefined
  /** Goes up each time the person is spoken to: they look up and breathe for a while. */
  readonly attention: number
}

/** Why 3D had to be given up. */
export type FailReason = 'no-webgl' | 'lost' | 'slow' | 'load'

/** Numbers of the last frame. */
export interface FrameInfo {
  readonly calls: number
  readonly triangles: number
  readonly textures: number
  readonly geometries: number
}

/** What the page and the test hook can ask of a picture of the house, 3D or not. */
export interface PictureHandle {
  /** Resolves when the first picture has been drawn. */
  ready(): Promise<true>
  /** Asks for a new picture; resolves when it has been drawn. */
  redraw(): Promise<void>
  /** Stops the scene's time and lets this much pass; resolves when the picture has been drawn. */
  step(seconds: number): Promise<void>
  /** Whether time stands still until the next `step`. */
  isStopped(): boolean
  info(): FrameInfo
  visibleRooms(): readonly string[]
}

/** Props that 3D and Pictures share. */
export interface PictureProps {
  readonly label: string
  readonly describedBy?: string
  readonly settings: SceneSettings
  /** The part of the stage that a panel covers; its middle shifts. */
  readonly panel: Insets
  readonly onOpen: (item: string) => void
  readonly onHandle: (handle: PictureHandle | null) => void
}
