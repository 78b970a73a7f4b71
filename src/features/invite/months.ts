/** A month that can be chosen: `2027-02`, "February 2027". */
export interface MonthChoice {
  readonly value: string
  readonly label: string
}

const inWords = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** A month in words. */
export function monthInWords(month: string): string {
  return inWords.format(new Date(`${month}-01T00:00:00.000Z`))
}

/** This month and the 17 after it. */
export function monthsFrom(nowMs: number): readonly MonthChoice[] {
  const now = new Date(nowMs)
  return Array.from({ length: 18 }, (_, ahead) => {
    const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + ahead, 1))
    const value = month.toISOString().slice(0, 7)
    return { value, label: monthInWords(value) }
  })
}
