import { localStorageOrNull, openSavedRecord } from '../platform/saved-record.ts'

type Texts = Readonly<Record<string, string>>

/** Short texts by name that this device keeps through a reload. */
export function openSavedTexts(key: string) {
  const kept = openSavedRecord<Texts>({
    storage: localStorageOrNull(),
    key,
    version: 1,
    empty: {},
    parse: readTexts,
  })
  return {
    get: (name: string): string | null => kept.get()[name] ?? null,
    note(name: string, text: string): void {
      if (kept.get()[name] !== text) kept.set({ ...kept.get(), [name]: text })
    },
    forget: () => kept.clear(),
  }
}

function readTexts(value: unknown): Texts | null {
  if (typeof value !== 'object' || value === null) return null
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}
