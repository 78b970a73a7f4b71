const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
const calendarDay = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
const dayAndTime = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})

/** A day in words, such as "21 November 2026", from a time such as `2026-11-21T09:30:00.000Z` or in milliseconds. */
export function dayInWords(at: string | number): string {
  return day.format(new Date(at))
}

/** A date of the calendar in words, from `2026-11-21`: the same wherever it is read. */
export function dateInWords(date: string): string {
  return calendarDay.format(new Date(`${date}T00:00:00Z`))
}

/** Day and time on this device's clock, such as "21 Nov 2026, 09:30". */
export function dayAndTimeInWords(at: string): string {
  return dayAndTime.format(new Date(at))
}
