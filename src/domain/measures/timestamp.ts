/** A day in milliseconds. */
export const MS_A_DAY = 86_400_000

/** Days since 1 January 1970 of a timestamp or day that begins `YYYY-MM-DD`, in UTC. */
export function dayNumberOf(timestamp: string): number {
  const year = Number(timestamp.slice(0, 4))
  const month = Number(timestamp.slice(5, 7))
  const day = Number(timestamp.slice(8, 10))
  // The year is counted from March, so that the leap day is its last.
  const marchYear = month > 2 ? year : year - 1
  const marchMonth = (month + 9) % 12
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400)
  const daysBeforeMonth = Math.floor((153 * marchMonth + 2) / 5)
  return marchYear * 365 + leapDays + daysBeforeMonth + day - 719_469
}

/** Milliseconds since 1970 of an event's timestamp, `2026-11-21T09:30:12.345Z`. */
export function epochMsOf(timestamp: string): number {
  const hours = Number(timestamp.slice(11, 13))
  const minutes = Number(timestamp.slice(14, 16))
  const seconds = Number(timestamp.slice(17, 19))
  const ms = Number(timestamp.slice(20, 23))
  return dayNumberOf(timestamp) * MS_A_DAY + ((hours * 60 + minutes) * 60 + seconds) * 1000 + ms
}
