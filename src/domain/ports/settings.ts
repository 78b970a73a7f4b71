/** What a person may set about how the product looks, moves and sounds. Kept on the device, never sent. */
export interface Settings {
  /** Gentle glides between standing points; Calm fades and jumps. */
  readonly moves: 'gentle' | 'calm'
  readonly textSize: 'a' | 'a-plus' | 'a-plus-plus'
  readonly viewHeight: 'standing' | 'wheelchair' | 'bed'
  /** `auto` climbs from Lite to Full when the machine is fast enough. */
  readonly pictureQuality: 'auto' | 'full' | 'lite' | 'pictures'
  readonly brighterRooms: boolean
  /** The light in the house, by day or after dark. */
  readonly timeOfDay: 'day' | 'evening'
  readonly sound: boolean
  readonly captions: boolean
  readonly reverseDrag: boolean
  /** Names beside pins: always, or only on focus and hover. */
  readonly showNames: 'always' | 'on-focus'
  readonly theme: 'day' | 'night'
  /** Delays of devices run in real time instead of waiting for a button. */
  readonly realTime: boolean
}

/** Settings of a person who has set nothing. */
export const defaultSettings: Settings = {
  moves: 'gentle',
  textSize: 'a',
  viewHeight: 'standing',
  pictureQuality: 'auto',
  brighterRooms: false,
  timeOfDay: 'day',
  sound: true,
  captions: true,
  reverseDrag: false,
  showNames: 'always',
  theme: 'day',
  realTime: false,
}
