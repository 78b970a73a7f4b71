/** Minutes of a day. */
export const DAY_MINUTES = 1440

/** `07:30` as minutes since midnight. */
export function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

/** Minutes from the beginning of a day that `begins` at some time, 0 to 1439. */
export function sinceBegin(time: string, begins: string): number {
  return (minuteOf(time) - minuteOf(begins) + DAY_MINUTES) % DAY_MINUTES
}

/** The time of day, `07:30`, so many minutes after the day's beginning. */
export function timeAt(minute: number, begins: string): string {
  const whole = (Math.round(minute) + minuteOf(begins)) % DAY_MINUTES
  return `${String(Math.floor(whole / 60)).padStart(2, '0')}:${String(whole % 60).padStart(2, '0')}`
}
