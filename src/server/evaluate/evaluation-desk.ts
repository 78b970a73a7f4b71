import type { Section } from '../../domain/evaluation/figure.schema.ts'
import type { Filter } from '../../domain/evaluation/filter.ts'
import type { PackProgress } from '../../protocol/evaluate-api.schema.ts'

/** A question about the people of a filter. `authority` is the council that the asking account is bound to, or null. */
export type StudyLookQuestion =
  | {
      readonly what: 'figures'
      readonly section: Section
      readonly filter: Filter
      readonly authority: string | null
    }
  | { readonly what: 'report'; readonly filter: Filter; readonly authority: string | null }

/**
 * A question about the study: figures, the report, which answers may be one person's, or how people chose in stories.
 */
export type StudyQuestion = StudyLookQuestion | { readonly what: 'links' } | { readonly what: 'choices' }

/** Which file somebody wants: the pack, of one council or of everybody, or the publication. */
export type PackOrder =
  | { readonly what: 'pilot'; readonly authority: string | null }
  | { readonly what: 'publication' }

/** Whoever waits for a file. */
export interface PackWatch {
  /** Aborted when nobody waits for it any more. */
  readonly signal: AbortSignal
  readonly onProgress: (progress: PackProgress) => void
}

/** A file that is being made while it is read. */
export interface OpenedPack {
  readonly purpose: 'real' | 'demo'
  /** Give it up half way and everything that was made for it goes. */
  readonly pieces: AsyncIterable<Uint8Array<ArrayBuffer>>
}

/**
 * Where figures and files are made. The routes ask it and do no such work themselves, so that a room that is being
 * trained never waits for an evaluator.
 */
export interface EvaluationDesk {
  /** The answer as JSON in UTF-8, as the protocol has it. Rejects with the reason of `signal` when that is aborted. */
  answer(question: StudyQuestion, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>>
  /** Resolves when the first bytes can be read. Rejects with the reason of the signal when that is aborted before. */
  open(order: PackOrder, watch: PackWatch): Promise<OpenedPack>
  /** Brings the study up and works out what is asked first, so that it is there before anybody asks. */
  bringUp(): Promise<void>
  close(): Promise<void>
}
