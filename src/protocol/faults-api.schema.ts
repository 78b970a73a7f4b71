import { z } from 'zod/mini'
import { pagePaths } from './page-paths.ts'

/** Where browsers say what broke, and where administrators read it. */
export const FAULTS_PATH = '/api/faults'

/** Most faults in one report. */
export const MAX_FAULTS = 20

/**
 * One thing that broke in a browser. Nothing that a person wrote, chose or is called fits into it: no message, no
 * address, no browser name.
 */
export const faultSchema = z.object({
  /** A script failed; a promise failed and nobody looked; a page could not be shown. */
  kind: z.enum(['script', 'promise', 'page']),
  /** Class of the error, such as `TypeError`. */
  name: z.string().check(z.regex(/^[A-Za-z]{1,40}$/)),
  /** File of our own build, line and column; null when it is not known. */
  place: z.nullable(z.string().check(z.regex(/^[A-Za-z0-9_-]{1,60}\.js:\d{1,7}:\d{1,7}$/))),
  /** The page as a pattern, such as `/house/:room`. */
  page: z.enum(pagePaths),
  /** Version of the content that the build was made with. */
  version: z.string().check(z.regex(/^[A-Za-z0-9.-]{1,40}$/)),
})
/** One thing that broke in a browser. */
export type Fault = z.infer<typeof faultSchema>

/** The body of a report. */
export const faultReportSchema = z.object({
  faults: z.array(faultSchema).check(z.minLength(1), z.maxLength(MAX_FAULTS)),
})

const countedFaultSchema = z.object({
  ...faultSchema.shape,
  name: z.string(),
  place: z.nullable(z.string()),
  page: z.string(),
  version: z.string(),
  count: z.int(),
  /** Days, as `2026-11-22`. */
  firstDay: z.string(),
  lastDay: z.string(),
})
/** A fault with how often it was reported. */
export type CountedFault = z.infer<typeof countedFaultSchema>

/** What administrators read, the most frequent of the latest first. */
export const faultListSchema = z.object({ faults: z.array(countedFaultSchema) })
