/** One tone of a sound pattern: an oscillator at `hz` for `ms`; 0 Hz is silence. */
export interface Tone {
  readonly hz: number
  readonly ms: number
  readonly wave: 'sine' | 'square' | 'triangle'
  /** 0 to 1. */
  readonly volume: number
}

/** Plays sounds made from numbers. A caption always stands beside it, so silence loses nothing. */
export interface SoundPlayer {
  /** Plays the tones once, or again and again until `stop`. A new sound ends the one before. */
  play(tones: readonly Tone[], options: { readonly loop: boolean }): void
  stop(): void
}
