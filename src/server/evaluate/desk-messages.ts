import type { DisclosureRule } from '../../domain/disclosure/disclosure-rule.ts'
import type { PackProgress } from '../../protocol/evaluate-api.schema.ts'
import type { StorePlace } from '../store/open-store.ts'
import { StoreUnavailableError } from '../store/store.ts'
import type { PackOrder, StudyQuestion } from './evaluation-desk.ts'

/** What a thread of the desk is started with. */
export interface DeskThreadParts {
  readonly place: StorePlace
  readonly version: string
  readonly rule: DisclosureRule
  /** The one file that the thread makes, and the folder for what that needs; null in the thread that answers. */
  readonly making: { readonly order: PackOrder; readonly spoolIn: string } | null
}

/** What went wrong in a thread; whether the store was away. */
export interface Fault {
  readonly error: string
  readonly isStoreAway: boolean
}

/** A fault as it travels. */
export function faultOf(error: unknown): Fault {
  return {
    error: error instanceof Error ? (error.stack ?? error.message) : String(error),
    isStoreAway: error instanceof StoreUnavailableError,
  }
}

/** A fault as it is thrown on this side. */
export function errorOf({ error, isStoreAway }: Fault): Error {
  return isStoreAway ? new StoreUnavailableError(error) : new Error(error)
}

/** What the thread that answers is asked. */
export type AnswersCall =
  | { readonly call: number; readonly question: StudyQuestion }
  | { readonly call: number; readonly bringUp: true }
  | { readonly close: true }

/** What the thread that answers says. */
export type AnswersReply =
  | { readonly call: number; readonly body: Uint8Array<ArrayBuffer> }
  | ({ readonly call: number } & Fault)

/** What the thread that makes a file is told: to send the next bytes, or that nobody wants them any more. */
export type PackCall = 'next' | 'stop'

/** What the thread that makes a file says. */
export type PackReply =
  | { readonly progress: PackProgress }
  | { readonly opened: 'real' | 'demo' }
  | { readonly bytes: Uint8Array<ArrayBuffer> }
  | Fault
  | 'end'
