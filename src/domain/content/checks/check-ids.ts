import { addressOf } from '../content-kinds.ts'
import { type ContentPath, type Fault, faultAt, type LocatedFile } from '../fault.ts'
import { allFiles, plainFiles } from '../library.ts'
import type { Check } from './check.ts'

/** A file is named after its id, and ids are used once in their list. Stories, devices and the home look at theirs. */
export const checkIds: Check = (library) => [
  ...allFiles(library).flatMap(nameFaults),
  ...plainFiles(library).flatMap((file) => repeats(file, file.value, [])),
]

function nameFaults(file: LocatedFile<unknown>): readonly Fault[] {
  const address = addressOf(file.path)
  const id = idOf(file.value)
  if (!address || id === null || id === address.id) return []
  const what = `The id is "${id}", but the file is called "${address.id}.yaml".`
  return [faultAt(file, ['id'], what, `Give both the same name. Ids that were ever used do not change.`)]
}

/** Entries of one list that share an id, at any depth. */
function repeats(file: LocatedFile<unknown>, value: unknown, path: ContentPath): readonly Fault[] {
  if (Array.isArray(value)) {
    const seen = new Map<string, number>()
    const here = value.flatMap((item: unknown, index): readonly Fault[] => {
      const id = idOf(item)
      if (id === null) return []
      const first = seen.get(id)
      if (first === undefined) {
        seen.set(id, index)
        return []
      }
      const line = file.lineOf([...path, first, 'id'])
      const what = `The id "${id}" is used twice. It is already used on line ${line}.`
      return [faultAt(file, [...path, index, 'id'], what, 'Give this entry an id of its own.')]
    })
    return [...here, ...value.flatMap((item: unknown, index) => repeats(file, item, [...path, index]))]
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => repeats(file, item, [...path, key]))
}

function idOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null
  return typeof value.id === 'string' ? value.id : null
}
