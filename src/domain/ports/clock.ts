/** The time, handed in so that the domain never reads it for itself. */
export interface Clock {
  /** Milliseconds since 1970-01-01 UTC. */
  nowMs(): number
  /** Now as `2026-11-21T09:30:12.345Z`, the form events carry. */
  timestamp(): string
}
