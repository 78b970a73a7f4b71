import type { NoteKeeper, NoteText, OwnWords } from '../features/story/recommendation-part.tsx'
import { printPage } from '../platform/print.ts'
import { localStorageOrNull, openSavedRecord } from '../platform/saved-record.ts'

type Notes = Readonly<Record<string, NoteText>>

const kept = openSavedRecord<Notes>({
  storage: localStorageOrNull(),
  key: 'virtual-house.notes',
  version: 1,
  empty: {},
  parse: readNotes,
})

/** The recommendation notes that were changed on this device, by story. They never leave it. */
export const keptNotes: NoteKeeper = {
  load: (story) => kept.get()[story] ?? null,
  save: (story, note) => kept.set({ ...kept.get(), [story]: note }),
  print: () => void printPage(),
}

/** Forgets every note. */
export function forgetNotes(): void {
  kept.clear()
}

/** What was stored, as far as it is own words by story and part. */
function readNotes(value: unknown): Notes | null {
  if (typeof value !== 'object' || value === null) return null
  return Object.fromEntries(
    Object.entries(value).flatMap(([story, note]: [string, unknown]) => {
      if (typeof note !== 'object' || note === null) return []
      const parts = Object.entries(note).filter(([, part]) => isOwnWords(part))
      return [[story, Object.fromEntries(parts) as NoteText]]
    }),
  )
}

function isOwnWords(part: unknown): part is OwnWords {
  if (typeof part !== 'object' || part === null) return false
  return 'made' in part && typeof part.made === 'string' && 'text' in part && typeof part.text === 'string'
}
