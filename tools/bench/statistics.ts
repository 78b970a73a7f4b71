/** The value below or at which a share of the values lies: 0.5 for the median, 0.75 for the third quartile. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

/** The middle value; of an even number the lower of the two in the middle. */
export const median = (values: readonly number[]) => quantile(values, 0.5)

/** The least and the greatest value in words. */
export function range(values: readonly number[], unit: string): string {
  return `${Math.round(Math.min(...values))} to ${Math.round(Math.max(...values))} ${unit}`
}
