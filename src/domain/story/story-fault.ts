import type { ContentPath } from '../content/fault.ts'

/** Something wrong inside one story, and where. */
export interface StoryFault {
  readonly path: ContentPath
  readonly what: string
  readonly mend: string
}
