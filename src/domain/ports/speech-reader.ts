/** Reads text aloud with a voice of this device. */
export interface SpeechReader {
  /** False when the device has no local en-GB voice: the Listen button is hidden then. */
  readonly available: boolean
  /** Reads sentence by sentence; a second call ends the first. */
  read(text: string): void
  stop(): void
}
