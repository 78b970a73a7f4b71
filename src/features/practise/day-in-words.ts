const months = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** `2027-01-31` as "31 January 2027". */
export function dayInWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${date} ${months[(month ?? 1) - 1]} ${year}`
}
