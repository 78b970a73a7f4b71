import { z } from 'zod/mini'
import {
  analysisPlanSchema,
  costSchema,
  frozenPlanSchema,
  targetSchema,
  type AnalysisPlan,
  type Cost,
  type Target,
} from '../domain/evaluation/analysis-plan.schema.ts'
import { figureSchema, type Section, sectionSchema, valueSchema } from '../domain/evaluation/figure.schema.ts'
import { type Filter, filterSchema } from '../domain/evaluation/filter.ts'
import { reportPartSchema } from '../domain/evaluation/report/report.schema.ts'

/** Addresses for evaluators. */
export const EVALUATE_PATHS = {
  /** One section at a time: `?section=confidence`, with the parts of a filter. */
  figures: '/api/evaluate/figures',
  report: '/api/evaluate/report',
  plan: '/api/evaluate/plan',
  freezePlan: '/api/evaluate/plan/freeze',
  targets: '/api/evaluate/targets',
  costs: '/api/evaluate/costs',
  pilotZip: '/api/export/pilot.zip',
  publicationZip: '/api/export/publication.zip',
  /** How far a file has come: `?order=`, with the id that its address was given. */
  packProgress: '/api/export/progress',
} as const

const count = z.int().check(z.nonnegative())

/** The study is being worked out from the log: how many of its visits are done. Ask again in a moment. */
const workingSchema = z.object({ state: z.literal('working'), done: count, of: count })

/** What the figures of an answer are about. */
const viewSchema = z.object({
  filter: filterSchema,
  /** The council that this account is bound to; null for the whole region. */
  authority: z.nullable(z.string()),
  /** People the filter leaves. */
  people: valueSchema,
  /** Answers that came in before this day (a Monday) are in; later ones wait, so that nobody can tell who came. */
  until: z.string(),
  /** Made-up visits: nothing here is a result. */
  isDemonstration: z.boolean(),
  /** Whether visits without the key of an invitation are counted. */
  includesUnkeyed: z.boolean(),
  /** Mondays on which `from` may stand; `to` may be the last Monday before one of them, or open. */
  periods: z.array(z.string()),
  leftOut: z.object({
    /** Visits for trying out, and of the kind that this store does not hold. */
    test: count,
    otherPurpose: count,
    /** Visits whose beginning has not arrived. */
    unstarted: count,
    /** Events that cannot be read. */
    unreadable: count,
  }),
  /** What one may filter by. A choice with too few people is not among them. */
  filters: z.array(
    z.object({
      /** Name of the part of the address: `authority`, `about-age-band`. */
      id: z.string(),
      label: z.string(),
      choices: z.array(z.object({ id: z.string(), label: z.string() })),
    }),
  ),
})
/** What the figures of an answer are about. */
export type View = z.infer<typeof viewSchema>

/** One section of figures. `refused` is a filter that would single people out; the sentence says why. */
export const figuresSchema = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('ready'),
    section: sectionSchema,
    view: viewSchema,
    figures: z.array(figureSchema),
  }),
  z.object({ state: z.literal('refused'), sentence: z.string(), view: viewSchema }),
  workingSchema,
])
/** One section of figures. */
export type Figures = z.infer<typeof figuresSchema>

/** The plan of the pilot as it stands. */
export const planAnswerSchema = z.object({
  /** The newest frozen plan, then the earlier ones. */
  frozen: z.array(frozenPlanSchema),
  targets: z.array(targetSchema),
  /** Whether this account may freeze a plan and set targets. */
  mayChange: z.boolean(),
})
/** The plan of the pilot as it stands. */
export type PlanAnswer = z.infer<typeof planAnswerSchema>

export const freezeRequestSchema = z.object({ plan: analysisPlanSchema })
export const targetsSchema = z.object({ targets: z.array(targetSchema).check(z.maxLength(50)) })
export const costsSchema = z.object({ costs: z.array(costSchema).check(z.maxLength(100)) })

/** The report for a board. */
export const reportSchema = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('ready'),
    view: viewSchema,
    /** Days of the first and the last answer. */
    firstDay: z.nullable(z.string()),
    lastDay: z.nullable(z.string()),
    /** Version of the product. */
    version: z.string(),
    plan: z.nullable(frozenPlanSchema),
    costs: z.array(costSchema),
    parts: z.array(reportPartSchema),
  }),
  z.object({ state: z.literal('refused'), sentence: z.string(), view: viewSchema }),
  workingSchema,
])
/** The report for a board. */
export type Report = z.infer<typeof reportSchema>

/**
 * How far a file has come. `waiting`: `done` others are before it. `reading`: `done` answers are read, and `of` is 0 when
 * nobody knows how many there are. `writing`: `done` of `of` people are written. `unknown`: this server is not making it.
 */
export const packProgressSchema = z.object({
  step: z.enum(['unknown', 'waiting', 'reading', 'writing']),
  done: count,
  of: count,
})
/** How far a file has come. */
export type PackProgress = z.infer<typeof packProgressSchema>

/** The id of an order, made by the browser that waits for the file. */
export const orderSchema = z.uuid()

/** What came of asking the server: a value, or a sentence for the person. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false
      readonly reason: 'not-signed-in' | 'refused' | 'unreachable'
      readonly message: string
    }

/** Whoever waits for a file. */
export interface FileWatch {
  readonly onProgress: (progress: PackProgress) => void
  /** Aborted when the file is no longer wanted. */
  readonly signal: AbortSignal
}

/** The files that an evaluator takes away. */
export interface PackApi {
  pilotZip(watch: FileWatch): Promise<Answer<Uint8Array<ArrayBuffer>>>
  publicationZip(watch: FileWatch): Promise<Answer<Uint8Array<ArrayBuffer>>>
}

/** Figures, report, plan and costs as the evaluator's pages see them. */
export interface EvidenceApi {
  figures(section: Section, filter: Filter): Promise<Answer<Figures>>
  report(filter: Filter): Promise<Answer<Report>>
  plan(): Promise<Answer<PlanAnswer>>
  freezePlan(plan: AnalysisPlan): Promise<Answer<PlanAnswer>>
  setTargets(targets: readonly Target[]): Promise<Answer<PlanAnswer>>
  costs(): Promise<Answer<readonly Cost[]>>
  setCosts(costs: readonly Cost[]): Promise<Answer<readonly Cost[]>>
}
