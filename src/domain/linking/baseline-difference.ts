import { isConfident } from '../measures/headline-counts.ts'
import {
  type MeanDifference,
  meanDifference,
  type ShareDifference,
  shareDifference,
} from '../statistics/two-groups.ts'

/** One person's answer before, 1 to 5, and whether they could be followed. */
export interface BaselineAnswer {
  readonly before: number
  readonly followed: boolean
}

/** How people who could be followed differ at baseline from the rest: followed less rest. */
export interface BaselineDifference {
  readonly followed: number
  readonly rest: number
  /** Of those who were confident; null when a group is empty. */
  readonly confident: ShareDifference | null
  readonly mean: MeanDifference | null
}

/** Compares the two groups on one question. A difference says that the headline may not hold for everybody. */
export function baselineDifference(people: readonly BaselineAnswer[]): BaselineDifference {
  const valuesOf = (wanted: boolean) =>
    people.filter(({ followed }) => followed === wanted).map(({ before }) => before)
  const [followed, rest] = [valuesOf(true), valuesOf(false)]
  return {
    followed: followed.length,
    rest: rest.length,
    confident: shareDifference(counted(followed), counted(rest)),
    mean: meanDifference(followed, rest),
  }
}

function counted(values: readonly number[]) {
  return { count: values.filter(isConfident).length, n: values.length }
}
