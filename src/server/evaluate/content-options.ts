import { z } from 'zod/mini'
import type { ContentOptions } from '../../domain/exports/tables/options.ts'
import type { Store } from '../store/store.ts'

const mark = z.union([z.literal(-1), z.literal(0), z.literal(1)])
const vector = z.object({ outcome: mark, rights: mark, safety: mark, fit: mark, record: mark })
const optionsSchema = z.object({
  version: z.string(),
  stories: z.array(
    z.object({
      id: z.string(),
      steps: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          options: z.array(z.object({ id: z.string(), name: z.string(), vector })),
        }),
      ),
    }),
  ),
})

const factOf = (version: string) => `options/${version}`

/**
 * Keeps the options of a content version with their vectors, so that a pack can say how a choice was marked when it
 * was made, after the stories have changed.
 */
export async function rememberOptions(store: Store, content: ContentOptions): Promise<void> {
  const kept = optionsSchema.parse(content)
  await store.settle(factOf(content.version), JSON.stringify(kept))
}

/** The options of those content versions that this store has seen. */
export async function recallOptions(
  store: Store,
  versions: readonly string[],
): Promise<readonly ContentOptions[]> {
  const facts = await Promise.all(versions.map((version) => store.readFact(factOf(version))))
  return facts.flatMap((fact) => {
    const read = fact === null ? null : optionsSchema.safeParse(JSON.parse(fact))
    return read?.data ?? []
  })
}
