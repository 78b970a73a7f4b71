import { localStorageOrNull, openSavedRecord } from '../platform/saved-record.ts'

type Versions = Readonly<Record<string, string>>

const kept = openSavedRecord<Versions>({
  storage: localStorageOrNull(),
  key: 'virtual-house.story-versions',
  version: 1,
  empty: {},
  parse: readVersions,
})

/** In which version of its file each story was begun on this device. An update can only then be told from a reload. */
export const storyVersions = {
  begunIn: (visit: string, story: string): string | null => kept.get()[`${visit}/${story}`] ?? null,
  note(visit: string, story: string, version: string): void {
    if (storyVersions.begunIn(visit, story) !== version)
      kept.set({ ...kept.get(), [`${visit}/${story}`]: version })
  },
  forget: () => kept.clear(),
}

function readVersions(value: unknown): Versions | null {
  if (typeof value !== 'object' || value === null) return null
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}
