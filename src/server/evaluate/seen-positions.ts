/** Places of the log that a reading has passed, with what was not there yet. */
export interface SeenPositions {
  /** Notes the place of the next event read; places come in rising order. */
  note(position: number): void
  /** Whether an event at this place was read. */
  has(position: number): boolean
}

/**
 * Remembers which places were read, as the gaps between them: there are few. A place is given before its commit, so one
 * that was on its way during the reading turns up later in a gap.
 */
export function createSeenPositions(): SeenPositions {
  /** First place of each gap, and the first one after it, in rising order. */
  const gaps: { readonly from: number; readonly to: number }[] = []
  let last = 0
  return {
    note(position) {
      if (position > last + 1) gaps.push({ from: last + 1, to: position })
      last = position
    },
    has(position) {
      if (position > last) return false
      let low = 0
      let high = gaps.length
      while (low < high) {
        const middle = (low + high) >> 1
        if ((gaps[middle]?.to ?? 0) <= position) low = middle + 1
        else high = middle
      }
      return position < (gaps[low]?.from ?? Number.POSITIVE_INFINITY)
    },
  }
}
