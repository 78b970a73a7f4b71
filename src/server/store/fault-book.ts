import type { CountedFault, Fault } from '../../protocol/faults-api.schema.ts'

/** What breaks in browsers, as counts. */
export interface FaultBook {
  /**
   * Counts each once more. When very many different ones are there already, a new one takes the place of the one that
   * was seen longest ago, of those the rarest; what that one counted goes over into "Other".
   */
  countFaults(faults: readonly Fault[], day: string): Promise<void>
  /** Those of the latest day first, then the most frequent. */
  readFaults(limit: number): Promise<readonly CountedFault[]>
  /** Forgets those that were not seen since a day; gives how many. */
  retireFaults(beforeDay: string): Promise<number>
}
