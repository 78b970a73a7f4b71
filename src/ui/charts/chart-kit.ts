import { createContext, use } from 'react'

/** What every chart needs of the page it stands on: words, a way to save files, and the mark of what is not real. */
export interface ChartKit {
  readonly words: ChartWords
  /** Hands a file to the person. */
  readonly save: (name: string, mediaType: string, content: string | Uint8Array<ArrayBuffer>) => Promise<void>
  readonly announce: (text: string) => void
  /** Stands across each chart and in each saved file, such as "Demonstration"; null for real data. */
  readonly mark: string | null
  /** The last line of a saved picture: what this is and from when. */
  readonly source: string
  /** The whole address of one figure with the choices in force, to hand on. */
  readonly addressOf: (figureId: string) => string
}

/** The words around charts. */
export interface ChartWords {
  readonly read: (title: string) => string
  readonly table: string
  readonly saveSvg: string
  readonly savePng: string
  readonly link: string
  readonly saved: (file: string) => string
  readonly notSaved: string
  readonly linkCopied: string
  readonly linkNotCopied: string
}

/** The kit of the page. A page with charts provides it once. */
export const ChartKitContext = createContext<ChartKit | null>(null)

/** The kit of the page that a chart stands on. */
export function useChartKit(): ChartKit {
  const kit = use(ChartKitContext)
  if (!kit) throw new Error('a chart stands on a page without a chart kit')
  return kit
}
