import { z } from 'zod/mini'

/** Where anybody can ask what this server keeps, and for how long. */
export const DATA_RULES_PATH = '/api/data-rules'

/** What the store holds. It is settled by the first events and never changes. */
export const holdsSchema = z.enum(['real', 'demo'])
/** What the store holds. */
export type Holds = z.infer<typeof holdsSchema>

/** What this server keeps, and for how long. */
export const dataRulesSchema = z.object({
  /** Null while the store is empty. */
  holds: z.nullable(holdsSchema),
  /** Months after a person's last visit. */
  retentionMonths: z.int(),
  auditMonths: z.int(),
})
/** What this server keeps, and for how long. */
export type DataRules = z.infer<typeof dataRulesSchema>
