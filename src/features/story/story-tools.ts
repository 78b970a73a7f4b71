import { createContext, useContext } from 'react'
import type { Person } from '../../domain/content/person.schema.ts'
import type { Story } from '../../domain/content/story.schema.ts'
import type { SpeechReader } from '../../domain/ports/speech-reader.ts'

/** What every page of a story gets from the screen. */
export interface StoryTools {
  readonly story: Story
  readonly person: Person
  /** In a panel over the 3D view: headings start lower, and what can be folded is folded. */
  readonly compact: boolean
  /** Null where nothing can be read aloud, or should not be. */
  readonly speech: SpeechReader | null
  /** The last attempt to save failed. */
  readonly hasFailed: boolean
  href(path: string): string
  /** Where a file of `public/pictures` is; null where stories are told without pictures. */
  readonly pictureHref: ((file: string) => string) | null
}

/** The screen's tools, for its pages and their parts. */
export const StoryToolsContext = createContext<StoryTools | null>(null)

/** The tools of the story screen that a part stands in. */
export function useStoryTools(): StoryTools {
  const tools = useContext(StoryToolsContext)
  if (!tools) throw new Error('A story page stands outside the story screen.')
  return tools
}

const headings = {
  page: { First: 'h1', Second: 'h2', Third: 'h3' },
  // The panel's own title is an h2.
  panel: { First: 'h3', Second: 'h4', Third: 'h5' },
} as const

/** Heading elements of the right level for a whole page or for a panel. */
export function useHeadings() {
  return useStoryTools().compact ? headings.panel : headings.page
}
