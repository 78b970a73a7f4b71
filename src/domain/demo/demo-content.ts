import type { Device } from '../content/device.schema.ts'
import type { Content } from '../content/library.ts'
import type { Measures } from '../content/measures.schema.ts'
import type { Region } from '../content/region.schema.ts'
import type { Story } from '../content/story.schema.ts'

/** The content that demonstration people walk through, and the one thing that content cannot give: a calendar. */
export interface DemoContent {
  readonly version: string
  readonly stories: readonly Story[]
  readonly devices: readonly Device[]
  readonly measures: Measures
  readonly region: Region
  readonly rooms: readonly string[]
  /** Milliseconds since 1970 in the form events carry. */
  readonly timestampOf: (ms: number) => string
}

/** Takes from all content what demonstration visits need. Throws when a file that they rest on is missing. */
export function demoContentOf(
  { version, stories, devices, measures, regions, home }: Content,
  timestampOf: DemoContent['timestampOf'],
): DemoContent {
  const [region] = regions.values()
  if (!measures || !region || !home || stories.size === 0 || devices.size === 0)
    throw new Error('Demonstration data needs measures, a region, a home, a story and a device.')
  return {
    version,
    measures,
    region,
    timestampOf,
    stories: [...stories.values()],
    devices: [...devices.values()].filter(({ tasks }) => tasks.length > 0),
    rooms: home.rooms.map(({ id }) => id),
  }
}
