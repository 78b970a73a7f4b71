import type { CountedFault, Fault } from '../../protocol/faults-api.schema.ts'

/** What breaks in browsers, as counts. */
export interface FaultBook {
  /** Counts each once more. When very many different ones are there already, new ones are counted together. */
  countFaults(faults: readonly Fault[], day: string): Promise<void>
  /** Those of the latest day first, then the most frequent. */
  readFaults(limit: number): Promise<readonly CountedFault[]>
}
