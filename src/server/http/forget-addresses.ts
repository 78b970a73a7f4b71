import type { FastifyInstance } from 'fastify'

/** Network addresses that are held in memory for some minutes. */
export interface AddressMemory {
  /** Lets go of those that have been quiet long enough. */
  forgetQuiet(): void
  /** How many are held. */
  addresses(): number
}

/** An address goes at most this long after its minutes are over. */
const SWEEP_MS = 10_000

/** Makes a running server forget quiet addresses by itself, also when nobody asks it anything. */
export function forgetAddresses(app: FastifyInstance, memories: readonly AddressMemory[]): void {
  const sweep = setInterval(() => {
    for (const memory of memories) memory.forgetQuiet()
  }, SWEEP_MS)
  sweep.unref()
  app.addHook('preClose', async () => clearInterval(sweep))
}
