/** Facts about the store itself: what it holds, which day's cleaning was done. */
export interface FactBox {
  /** Settles a fact unless it is settled already, and gives what stands. */
  settle(name: string, value: string): Promise<string>
  /** Writes a fact over what stood. True for the one who changed it: of several who write the same, the first. */
  changeFact(name: string, value: string): Promise<boolean>
  /** What stands; null while nothing does. */
  readFact(name: string): Promise<string | null>
  /** Settles that no event of this visit is ever taken in, as after an erasure. */
  refuseVisit(visit: string): Promise<void>
}
