import { z } from 'zod/mini'
import type { Answer } from './evaluate-api.schema.ts'
import { MAX_EVENTS_PER_POST } from './events-api.schema.ts'

/** Addresses for files of answers that evaluators take in by hand. */
export const IMPORT_PATHS = {
  imports: '/api/imports',
  preview: '/api/imports/preview',
  undo: '/api/imports/undo',
} as const

const count = z.int().check(z.nonnegative())
// Each event is parsed by itself, so that a bad one does not spoil the rest.
const events = z.array(z.unknown()).check(z.maxLength(MAX_EVENTS_PER_POST))
const refused = z.array(z.object({ id: z.nullable(z.string()), reason: z.string() }))
const importId = z.uuid()

/** A part of a file, to be looked at and not taken in. */
export const previewRequestSchema = z.object({ events })

/** What a part of a file would bring. */
export const previewSchema = z.object({ fresh: count, there: count, refused })
/** What a part of a file would bring. */
export type ImportPreview = z.infer<typeof previewSchema>

/** A part of a file, to be taken in. All parts of one import carry one id; `invited` counts them as invited. */
export const importRequestSchema = z.object({ import: importId, invited: z.boolean(), events })
/** A part of a file, to be taken in. */
export type ImportRequest = z.infer<typeof importRequestSchema>

/** What a part of a file brought. */
export const importedSchema = z.object({ accepted: count, repeated: count, rejected: refused })
/** What a part of a file brought. */
export type Imported = z.infer<typeof importedSchema>

/** Names one import. */
export const undoRequestSchema = z.object({ import: importId })

/** How many events went. */
export const undoneSchema = z.object({ events: count })

/** One import of which something is in the store. */
export const importRecordSchema = z.object({
  id: z.string(),
  importedAt: z.string(),
  importedBy: z.string(),
  events: count,
  visits: count,
})
/** One import of which something is in the store. */
export type ImportRecord = z.infer<typeof importRecordSchema>

/** All imports, newest first. */
export const importsSchema = z.object({ imports: z.array(importRecordSchema) })

/** Taking in files of answers, as its page sees it. */
export interface ImportApi {
  imports(): Promise<Answer<readonly ImportRecord[]>>
  preview(events: readonly unknown[]): Promise<Answer<ImportPreview>>
  takeIn(request: ImportRequest): Promise<Answer<Imported>>
  /** Gives how many events went. */
  undo(id: string): Promise<Answer<number>>
}

/** Files that were sealed with the pilot's public key. */
export interface Seals {
  isSealed(bytes: Uint8Array): boolean
  /** The text of a sealed file; null when the key does not fit, or the file was changed. */
  open(bytes: Uint8Array, secretKey: string): Promise<string | null>
  /** A fresh pair: what is built into the site, and what is kept secret. */
  makeKeys(): Promise<{ readonly publicKey: string; readonly secretKey: string }>
}
