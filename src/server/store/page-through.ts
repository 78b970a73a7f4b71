import type { StoredEvent } from './event-log.ts'

/** Reads page after page until one is empty. */
export async function* pageThrough(
  readPage: (after: number) => Promise<readonly StoredEvent[]>,
): AsyncIterable<readonly StoredEvent[]> {
  let after = 0
  for (;;) {
    const page = await readPage(after)
    const last = page.at(-1)
    if (!last) return
    yield page
    after = last.position
  }
}
