import type { ContentPath, LocatedFile } from '../fault.ts'
import { idsOf } from './references.ts'

/** Something in a file that rests on sources, or says that it rests on none. */
export interface Sourced {
  readonly file: LocatedFile<unknown>
  readonly path: ContentPath
  /** How to name it: the text of a fact, the term of a glossary entry. */
  readonly name: string
  readonly sources: readonly string[]
  readonly isGeneralKnowledge: boolean | undefined
  readonly checkBy: string | undefined
  /** Ids of the sources that its file lists. */
  readonly known: readonly string[]
}

/** Every entry with sources in these files: facts, glossary terms, notes of a region. */
export function sourcedIn(files: readonly LocatedFile<unknown>[]): readonly Sourced[] {
  return files.flatMap((file) => {
    const value = file.value as { readonly sources?: readonly { readonly id: string }[] }
    const known = idsOf(value.sources)
    return ['facts', 'terms', 'notes'].flatMap((list) => {
      // Any file may have one of these lists; its schema says what is in it.
      const entries = (file.value as Record<string, unknown>)[list]
      if (!Array.isArray(entries)) return []
      return entries.map(
        (entry: RawEntry, at): Sourced => ({
          file,
          path: [list, at],
          name: entry.term ?? entry.text ?? '',
          sources: entry.sources,
          isGeneralKnowledge: list === 'facts' ? entry.generalKnowledge === true : undefined,
          checkBy: entry.checkBy,
          known,
        }),
      )
    })
  })
}

interface RawEntry {
  readonly term?: string
  readonly text?: string
  readonly sources: readonly string[]
  readonly generalKnowledge?: boolean
  readonly checkBy?: string
}
