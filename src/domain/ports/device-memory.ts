/** The few things a device remembers beside the log. */
export interface DeviceRecord {
  /** The visit under way, or null. */
  readonly visit: string | null
  /** The person code that this device holds, or null. */
  readonly person: string | null
  /** False on a shared device: everything goes at "Finish and clear" or after two idle hours. */
  readonly ownDevice: boolean
  readonly lastActiveMs: number
}

/** Small, quick memory of the device. Reading never fails: what cannot be read counts as nothing remembered. */
export interface DeviceMemory {
  read(): DeviceRecord
  write(change: Partial<DeviceRecord>): void
  clear(): void
}
