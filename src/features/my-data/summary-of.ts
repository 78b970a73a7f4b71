import { myDataMessages as words } from './my-data.messages.ts'

/** What is held under a code, summed up for its owner. */
export interface HeldSummary {
  readonly records: number
  readonly visits: number
  /** Times of the first and the last record that has one. */
  readonly first: string | null
  readonly last: string | null
  readonly kinds: readonly { readonly kind: string; readonly count: number }[]
}

const textOf = (record: unknown, name: string): string | null => {
  const value =
    typeof record === 'object' && record !== null ? (record as Record<string, unknown>)[name] : null
  return typeof value === 'string' ? value : null
}

/** Sums up records as the server holds them. One that cannot be read is counted among the others. */
export function summaryOf(records: readonly unknown[]): HeldSummary {
  const times = records.flatMap((record) => textOf(record, 'at') ?? []).toSorted()
  const counts = new Map<string, number>()
  for (const record of records) {
    const name = kindInWords(textOf(record, 'kind'))
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return {
    records: records.length,
    visits: new Set(records.flatMap((record) => textOf(record, 'visit') ?? [])).size,
    first: times[0] ?? null,
    last: times.at(-1) ?? null,
    kinds: [...counts].map(([kind, count]) => ({ kind, count })),
  }
}

function kindInWords(kind: string | null): string {
  return Object.entries(words.kinds).find(([known]) => known === kind)?.[1] ?? words.otherKind
}
