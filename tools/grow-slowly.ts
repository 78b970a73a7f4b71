import { setFlagsFromString } from 'node:v8'

/**
 * Asks the engine to collect garbage rather than to take more memory. For commands that read a whole store: what they
 * hold at a time is small, but left alone the engine keeps hundreds of MB of what was read before.
 */
export function growSlowly(): void {
  setFlagsFromString('--optimize-for-size')
  setFlagsFromString('--max-semi-space-size=8')
}
