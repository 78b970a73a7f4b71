/**
 * Natural group commit: whatever arrives while one commit runs goes into the next one together, so many small
 * posts share one flush of the disk. A failed commit is told to everybody in it and to nobody else.
 */
export function createGroupCommit<Item, Outcome>(
  commit: (items: readonly Item[]) => Promise<readonly Outcome[]>,
  maxItems = 2000,
): (items: readonly Item[]) => Promise<readonly Outcome[]> {
  interface Waiting {
    readonly items: readonly Item[]
    readonly resolve: (outcomes: readonly Outcome[]) => void
    readonly reject: (error: unknown) => void
  }
  let waiting: Waiting[] = []
  let running = false

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
    if (running) return
    running = true
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
    running = false
  }

  return (items) =>
    new Promise((resolve, reject) => {
      waiting.push({ items, resolve, reject })
      void run()
    })
}
