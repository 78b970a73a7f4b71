import { sum } from './describe.ts'
import { groupValues } from './group-values.ts'

/** How alike people of one site are. */
export interface IntraclassCorrelation {
  readonly n: number
  readonly groups: number
  /** Below 0 when people of one site differ more than people of different sites. */
  readonly icc: number
  /** People a site, as the variance sees them when sites differ in size. */
  readonly sizeOfGroup: number
}

/**
 * Intraclass correlation from a one-way analysis of variance, for groups of any size. Null when there is one group, or
 * nobody beside another in a group, or no spread at all.
 * Source: Donner, Int Stat Rev 1986, 54:67, section 2.
 */
export function intraclassCorrelation(
  values: readonly number[],
  groupOf: readonly string[],
): IntraclassCorrelation | null {
  const lists = groupValues(values, groupOf)
  const n = values.length
  const groups = lists.length
  if (groups < 2 || n <= groups) return null
  const centre = sum(values) / n
  const means = lists.map((list) => sum(list) / list.length)
  const between = sum(lists.map((list, at) => list.length * ((means[at] ?? 0) - centre) ** 2)) / (groups - 1)
  const within =
    sum(lists.flatMap((list, at) => list.map((value) => (value - (means[at] ?? 0)) ** 2))) / (n - groups)
  const sizeOfGroup = (n - sum(lists.map((list) => list.length ** 2)) / n) / (groups - 1)
  const total = between + (sizeOfGroup - 1) * within
  return total > 0 ? { n, groups, icc: (between - within) / total, sizeOfGroup } : null
}

/**
 * How many times more people a clustered sample needs than one of unconnected people. An ICC below 0 counts as none.
 * Source: Donner, Birkett and Buck, Am J Epidemiol 1981, 114:906.
 */
export function designEffect(sizeOfGroup: number, icc: number): number {
  return 1 + Math.max(0, sizeOfGroup - 1) * Math.max(0, icc)
}
