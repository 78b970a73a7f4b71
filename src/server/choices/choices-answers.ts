import { z } from 'zod/mini'
import type { DisclosureRule } from '../../domain/disclosure/disclosure-rule.ts'
import { StoryChoices } from '../../domain/measures/story-choices.ts'
import { choicesSchema } from '../../protocol/choices-api.schema.ts'
import { readHolds } from '../data-rules/holds.ts'
import { parseStored } from '../events/parse-stored.ts'
import type { Store } from '../store/store.ts'

/** How people chose, step by step, by the ids of stories. */
export const allChoicesSchema = z.record(z.string(), choicesSchema.shape.steps)
/** How people chose, step by step, by the ids of stories. */
export type AllChoices = z.infer<typeof allChoicesSchema>

/**
 * How people chose in all stories, up to the last week that may be shown, never fewer at a step than the bound. Reads the
 * whole log, so it is work for a thread that nobody else waits for.
 */
export async function readAllChoices(
  store: Store,
  { rule, nowMs }: { readonly rule: DisclosureRule; nowMs(): number },
): Promise<AllChoices> {
  const choices = new StoryChoices()
  for await (const page of store.readEvents()) {
    for (const { body, receivedAt } of page) {
      const parsed = parseStored(body)
      if (parsed.ok) choices.add(parsed.event, receivedAt)
    }
  }
  const purpose = (await readHolds(store)) === 'demo' ? 'demo' : 'real'
  const nowUtc = new Date(nowMs()).toISOString()
  const stepsOf = (story: string) =>
    choices.inStory(story, purpose, nowUtc, rule).map((step) => ({ ...step, options: [...step.options] }))
  return Object.fromEntries(choices.stories().map((story) => [story, stepsOf(story)]))
}
