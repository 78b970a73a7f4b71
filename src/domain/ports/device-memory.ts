/** The few things a device remembers beside the log. Reading never fails: what cannot be read is not remembered. */
export interface DeviceMemory {
  get(): {
    /** The visit under way, or null. */
    readonly visit: string | null
    /** A shared device forgets everything at "Finish and clear" or after two idle hours. */
    readonly device: 'own' | 'shared' | null
    /** The person code that this device holds, or null. */
    readonly person: string | null
  }
  /** Notes the visit that is under way and whose device it is. */
  startVisit(visit: string, device: 'own' | 'shared'): void
  setPerson(code: string | null): void
  /** Forgets all of it. */
  clear(): void
}
