import type { ResourceLimits } from 'node:worker_threads'

// Whoever changes these numbers changes MemoryMax in deploy/virtual-house.service too: together with the server itself
// they must stay below it. Else the kernel ends the whole server with its rooms, before a limit here ends one thread.

/** Most memory for figures: some four times what a pilot of 20,000 people takes. */
export const FIGURES_LIMITS = {
  maxOldGenerationSizeMb: 1024,
  maxYoungGenerationSizeMb: 16,
} as const satisfies ResourceLimits

/** Most memory for a file: a pack of a million events takes some 60 MiB, a publication holds its study. */
export const FILE_LIMITS = {
  maxOldGenerationSizeMb: 512,
  maxYoungGenerationSizeMb: 8,
} as const satisfies ResourceLimits
