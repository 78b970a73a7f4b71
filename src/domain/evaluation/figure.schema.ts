import { z } from 'zod/mini'

/**
 * Why a number is not shown. `small`: the count is from 1 to 4. `group`: its group has fewer people than are ever
 * shown. `guard`: it would give a hidden number away.
 */
const hiddenSchema = z.enum(['small', 'group', 'guard'])

/** A number that may be shown, or the reason why it is not. */
export const valueSchema = z.union([z.number(), z.object({ hidden: hiddenSchema })])
/** A number that may be shown, or the reason why it is not. */
export type Value = z.infer<typeof valueSchema>

/** Ends of an interval, in the unit of its value; null where there is none or where it is hidden. */
const intervalSchema = z.nullable(z.object({ low: z.number(), high: z.number() }))
/** Ends of an interval. */
export type Interval = z.infer<typeof intervalSchema>

/** What one column holds, which says how a screen writes it. `percent`, `points` and `mean` come unrounded. */
const columnSchema = z.object({
  id: z.string(),
  label: z.string(),
  kind: z.enum(['text', 'count', 'percent', 'points', 'mean', 'p', 'minutes', 'pounds']),
})
/** One column of a figure's table. */
export type Column = z.infer<typeof columnSchema>

/** One cell: text, a number, a hidden number, or null where there is nothing to say. */
const cellSchema = z.union([z.string(), valueSchema, z.null()])
/** One cell of a figure's table. */
export type FigureCell = z.infer<typeof cellSchema>

/** The numbers of a figure, row by row; the first column names the row. */
const figureTableSchema = z.object({
  columns: z.array(columnSchema),
  rows: z.array(z.array(cellSchema)),
})
/** The numbers of a figure. */
export type FigureTable = z.infer<typeof figureTableSchema>

/** A chart of nothing is not a chart: a figure without one says why. */
const some = <Item extends z.core.SomeType>(item: Item) => z.array(item).check(z.minLength(1))

const barsSchema = z.object({
  kind: z.literal('bars'),
  /** What a bar counts: people, visits, choices … */
  unit: z.string(),
  bars: some(
    z.object({
      id: z.string(),
      label: z.string(),
      value: valueSchema,
      /** How many were hoped for. */
      target: z.nullable(z.number()),
    }),
  ),
})
const intervalsSchema = z.object({
  kind: z.literal('intervals'),
  unit: z.enum(['percent', 'points', 'mean']),
  /** Ends of the axis. */
  lowest: z.number(),
  highest: z.number(),
  groups: some(
    z.object({
      id: z.string(),
      label: z.string(),
      n: valueSchema,
      points: z.array(
        z.object({ id: z.string(), label: z.string(), value: valueSchema, interval: intervalSchema }),
      ),
    }),
  ),
})
const changedSchema = z.object({
  kind: z.literal('changed'),
  /** Names of the two times: "before", "after". */
  first: z.string(),
  second: z.string(),
  pairs: valueSchema,
  stayedLow: valueSchema,
  gained: valueSchema,
  lost: valueSchema,
  stayedHigh: valueSchema,
  /** In percentage points; null while any of the four is hidden. */
  difference: z.nullable(z.object({ value: z.number(), low: z.number(), high: z.number() })),
  exactP: z.nullable(z.number()),
  midP: z.nullable(z.number()),
})
const distributionSchema = z.object({
  kind: z.literal('distribution'),
  /** Names of the parts of a bar, lowest first. */
  parts: z.array(z.string()),
  rows: some(z.object({ id: z.string(), label: z.string(), n: valueSchema, counts: z.array(valueSchema) })),
})
const lineSchema = z.object({
  kind: z.literal('line'),
  unit: z.string(),
  /** Mondays, `YYYY-MM-DD`. */
  weeks: some(z.string()),
  series: some(z.object({ id: z.string(), label: z.string(), values: z.array(valueSchema) })),
  /** How many were hoped for in all. */
  target: z.nullable(z.number()),
})

/** What is drawn. Charts of one kind are drawn by one component. */
const chartSchema = z.discriminatedUnion('kind', [
  barsSchema,
  intervalsSchema,
  changedSchema,
  distributionSchema,
  lineSchema,
])
/** What is drawn. */
export type Chart = z.infer<typeof chartSchema>
/** The chart of one kind. */
export type ChartOf<Kind extends Chart['kind']> = Extract<Chart, { kind: Kind }>

/** The parts of the evaluation, in the order in which they are read. */
export const figureSections = [
  'took-part',
  'confidence',
  'deserved',
  'work',
  'left-out',
  'stories',
  'devices',
  'groups',
  'use',
] as const
/** A part of the evaluation. */
export const sectionSchema = z.enum(figureSections)
/** A part of the evaluation. */
export type Section = z.infer<typeof sectionSchema>

/**
 * One figure, after suppression: the dashboard, the report and the independent check all read this and nothing else.
 * A figure of too few people has no chart and no rows; its sentence says so.
 */
export const figureSchema = z.object({
  /** Names the figure for good, as in links and the check: `confident-recommend`. */
  id: z.string(),
  section: sectionSchema,
  title: z.string(),
  /** How many it rests on … */
  n: valueSchema,
  /** … and what they are: "people who answered before and after". */
  counted: z.string(),
  state: z.enum(['shown', 'too-few']),
  /** What the figure says, in one or two plain sentences. */
  sentence: z.string(),
  /** Method and limits, a sentence each. */
  notes: z.array(z.string()),
  chart: z.nullable(chartSchema),
  table: figureTableSchema,
})
/** One figure, after suppression. */
export type Figure = z.infer<typeof figureSchema>

/** Whether a value is shown. */
export function isShown(value: Value | string | null | undefined): value is number {
  return typeof value === 'number'
}
