import { openStore, type StorePlace } from '../../src/server/store/open-store.ts'

/** What came of torturing a store. */
export interface Outcome {
  readonly what: string
  readonly store: 'sqlite' | 'postgres'
  readonly rounds: number
  /** Events that a server said it has. */
  readonly acknowledged: number
  /** Of these, how many are not there. */
  readonly lost: number
  /** How many are there more than once. */
  readonly doubled: number
  /** Rounds in which the server did not come up again. */
  readonly failedStarts: number
  /** What else went otherwise than it should; empty when nothing did. */
  readonly faults: readonly string[]
}

/** Whether nothing was lost, nothing doubled, and all else went as it should. */
export const isUnharmed = ({ lost, doubled, failedStarts, faults }: Outcome) =>
  lost + doubled + failedStarts + faults.length === 0

/** Compares what was acknowledged with what is there. */
export async function compare(
  place: StorePlace,
  acknowledged: ReadonlySet<string>,
): Promise<{ readonly lost: number; readonly doubled: number }> {
  const store = await openStore(place)
  const there = new Set<string>()
  let stored = 0
  try {
    for await (const page of store.readEvents({ pageSize: 5000 })) {
      stored += page.length
      for (const { id } of page) there.add(id)
    }
  } finally {
    await store.close()
  }
  return { lost: [...acknowledged].filter((id) => !there.has(id)).length, doubled: stored - there.size }
}

/** The outcomes as a table in Markdown. */
export function asTable(outcomes: readonly Outcome[]): string {
  const rows = outcomes.map((outcome) =>
    [
      outcome.what,
      outcome.store,
      outcome.rounds,
      outcome.acknowledged,
      outcome.lost,
      outcome.doubled,
      outcome.failedStarts,
      isUnharmed(outcome) ? 'unharmed' : `HARMED ${outcome.faults.join(' ')}`,
    ].join(' | '),
  )
  return [
    'What | Store | Rounds | Acknowledged | Lost | Doubled | Failed starts | Verdict',
    '--- | --- | --- | --- | --- | --- | --- | ---',
    ...rows,
  ]
    .map((row) => `| ${row} |`)
    .join('\n')
}
