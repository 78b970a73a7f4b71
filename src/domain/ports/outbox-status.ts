/** What the outbox can say about sending, for screens that must tell the truth about what is unsent. */
export interface OutboxStatus {
  /** Events waiting to be sent from this device. */
  readonly waiting: number
  /** Events the server refused; kept on the device and shown. */
  readonly refused: number
  /** Whether the last attempt reached the server; null before the first. */
  readonly reached: boolean | null
}

/** Sends what the person agreed to share; keeps everything until the server says that it has it. */
export interface Outbox {
  status(): OutboxStatus
  subscribe(listener: () => void): () => void
  /** Asks for an attempt now; resolves when the attempt ended, whatever came of it. */
  flush(): Promise<OutboxStatus>
}
