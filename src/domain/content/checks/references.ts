import { type ContentPath, type Fault, faultAt, type LocatedFile } from '../fault.ts'

/** Collects faults for ids that name nothing. */
export class References {
  readonly faults: Fault[] = []
  private readonly file: LocatedFile<unknown>

  constructor(file: LocatedFile<unknown>) {
    this.file = file
  }

  /** Says so when `id` is not one of `known`. `noun` names what it should be: "a room of the home". */
  expect(id: string | undefined, known: Iterable<string>, noun: string, path: ContentPath) {
    if (id === undefined) return
    const names = [...known]
    if (names.includes(id)) return
    const nearest = names.toSorted((a, b) => distance(id, a) - distance(id, b))[0]
    const isTypo = nearest !== undefined && distance(id, nearest) <= Math.ceil(id.length / 3)
    const mend = isTypo ? `Did you mean "${nearest}"?` : `Use one of: ${listed(names)}.`
    this.faults.push(faultAt(this.file, path, `There is no ${noun} with the id "${id}".`, mend))
  }
}

const MOST_LISTED = 12

function listed(names: readonly string[]): string {
  if (names.length === 0) return 'there are none yet, so add one'
  const more = names.length > MOST_LISTED ? ` and ${names.length - MOST_LISTED} more` : ''
  return names.slice(0, MOST_LISTED).join(', ') + more
}

/** Levenshtein distance: how many letters must change to turn one word into the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, swap))
    }
    row = next
  }
  return row[b.length] ?? 0
}

/** The ids of a list. */
export const idsOf = (list: readonly { readonly id: string }[] | undefined): readonly string[] =>
  (list ?? []).map((entry) => entry.id)
