import { suppressPairs } from '../../disclosure/suppress-pairs.ts'
import type { Study } from '../study.ts'
import { type Pair, pairedTableOf, pairsOf } from '../waves.ts'
import { suppressPoints } from './suppress-points.ts'

const points = [1, 2, 3, 4, 5] as const

/** How many chose each of the five points. */
export function pointCounts(answers: readonly number[]): readonly [number, number, number, number, number] {
  const count = (point: number) => answers.filter((answer) => answer === point).length
  const [one, two, three, four, five] = points
  return [count(one), count(two), count(three), count(four), count(five)]
}

/**
 * Pairs of answers of which nothing has to be hidden: neither who changed nor any point at either time. Of others no
 * mean and no test is told, because small counts could be found from them. Null where there are none such.
 */
export function openPairs(
  { rows, rule }: Study,
  question: string,
  second: 'after' | 'later',
): readonly Pair[] | null {
  const pairs = pairsOf(rows, question, 'before', second)
  if (!suppressPairs(pairedTableOf(pairs), rule)?.isTestShown) return null
  const waves = [pairs.map(({ first }) => first), pairs.map(({ second }) => second)]
  return waves.every((answers) => suppressPoints(pointCounts(answers), rule).isOpen) ? pairs : null
}
