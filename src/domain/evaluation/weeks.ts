import { dayNumberOf } from '../measures/timestamp.ts'

// Day 0, 1 January 1970, was a Thursday.
const DAYS_FROM_MONDAY_TO_DAY_0 = 3

/** The Monday of the week of a day, `YYYY-MM-DD`; the day is given as text or as a number of days since 1970. */
export function mondayOf(day: string | number): string {
  const number = typeof day === 'number' ? day : dayNumberOf(day)
  return dayOfNumber(number - ((((number + DAYS_FROM_MONDAY_TO_DAY_0) % 7) + 7) % 7))
}

/** The day `YYYY-MM-DD` that is so many days after 1 January 1970. */
export function dayOfNumber(number: number): string {
  // The year is counted from March, so that the leap day is its last.
  const shifted = number + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}

const two = (number: number) => String(number).padStart(2, '0')

/** The Monday with which a week begins that `weekOf` has numbered. */
export function mondayOfWeek(week: number): string {
  return dayOfNumber(7 * week - DAYS_FROM_MONDAY_TO_DAY_0)
}
