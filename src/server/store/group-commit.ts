/** How much a group commit does at once. */
export interface GroupCommitOptions {
  /** Most items in one commit; one batch that is bigger still goes as a whole. */
  readonly maxItems?: number
  /** Commits that run side by side; with more than one, a later commit may end before an earlier one. */
  readonly maxRunning?: number
}

/**
 * Natural group commit: whatever arrives while commits run goes into the next one together, so many small posts share
 * one flush of the disk. A failed commit is told to everybody in it and to nobody else.
 */
export function createGroupCommit<Item, Outcome>(
  commit: (items: readonly Item[]) => Promise<readonly Outcome[]>,
  { maxItems = 2000, maxRunning = 1 }: GroupCommitOptions = {},
): (items: readonly Item[]) => Promise<readonly Outcome[]> {
  interface Waiting {
    readonly items: readonly Item[]
    readonly resolve: (outcomes: readonly Outcome[]) => void
    readonly reject: (error: unknown) => void
  }
  let waiting: Waiting[] = []
  let running = 0

  function nextGroup(): readonly Waiting[] {
    let count = 0
    const end = waiting.findIndex((entry, index) => {
      count += entry.items.length
      return index > 0 && count > maxItems
    })
    const group = end === -1 ? waiting : waiting.slice(0, end)
    waiting = end === -1 ? [] : waiting.slice(end)
    return group
  }

  async function run() {
    if (running >= maxRunning) return
    running++
    while (waiting.length > 0) {
      const group = nextGroup()
      try {
        const outcomes = await commit(group.flatMap((entry) => entry.items))
        let from = 0
        for (const entry of group) {
          entry.resolve(outcomes.slice(from, from + entry.items.length))
          from += entry.items.length
        }
      } catch (error) {
        for (const entry of group) entry.reject(error)
      }
    }
    running--
  }

  return (items) =>
    new Promise((resolve, reject) => {
      waiting.push({ items, resolve, reject })
      void run()
    })
}
