import { sum, variance } from './describe.ts'
import { fQuantile } from './distributions/f-distribution.ts'
import { CONFIDENCE, type Interval } from './interval.ts'

/** How well the questions of an index go together. */
export interface CronbachAlpha {
  /** People who answered every question. */
  readonly n: number
  readonly questions: number
  readonly alpha: number
  readonly interval: Interval
}

/**
 * Cronbach's alpha of an index: one row a person, one number a question. People who left a question out are not in it
 * (null in their row). Null below two people or two questions, or when totals do not differ.
 * Sources: Cronbach, Psychometrika 1951, 16:297; interval: Feldt, Psychometrika 1965, 30:357.
 */
export function cronbachAlpha(
  rows: readonly (readonly (number | null)[])[],
  confidence = CONFIDENCE,
): CronbachAlpha | null {
  const complete = rows.flatMap((row) => {
    const answers = row.filter((value) => value !== null)
    return answers.length === row.length ? [answers] : []
  })
  const n = complete.length
  const questions = complete[0]?.length ?? 0
  const total = variance(complete.map(sum))
  if (n < 2 || questions < 2 || !total) return null
  const single = Array.from(
    { length: questions },
    (_, at) => variance(complete.map((row) => row[at] ?? 0)) ?? 0,
  )
  const alpha = (questions / (questions - 1)) * (1 - sum(single) / total)
  const [df1, df2] = [n - 1, (n - 1) * (questions - 1)]
  const tail = (1 - confidence) / 2
  return {
    n,
    questions,
    alpha,
    interval: {
      low: 1 - (1 - alpha) * fQuantile(1 - tail, df1, df2),
      high: 1 - (1 - alpha) * fQuantile(tail, df1, df2),
    },
  }
}
