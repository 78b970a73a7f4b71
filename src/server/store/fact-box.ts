/** Facts about the store itself that are settled once: what it holds, which day's cleaning was begun. */
export interface FactBox {
  /** Settles a fact unless it is settled already, and gives what stands. */
  settle(name: string, value: string): Promise<string>
  /** What stands; null while nothing does. */
  readFact(name: string): Promise<string | null>
  /** Settles that no event of this visit is ever taken in, as after an erasure. */
  refuseVisit(visit: string): Promise<void>
}
