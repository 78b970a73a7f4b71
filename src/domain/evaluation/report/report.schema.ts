import { z } from 'zod/mini'
import { figureSchema } from '../figure.schema.ts'

/** One part of the report: its text is made from its figures. */
export const reportPartSchema = z.object({
  id: z.enum([
    'summary',
    'took-part',
    'change',
    'deserved',
    'hard',
    'left-out',
    'cost',
    'limits',
    'methods',
    'tables',
  ]),
  title: z.string(),
  paragraphs: z.array(z.string()),
  figures: z.array(figureSchema),
})
/** One part of the report. */
export type ReportPart = z.infer<typeof reportPartSchema>
