import type { FastifyInstance } from 'fastify'
import type { DisclosureRule } from '../../domain/disclosure/disclosure-rule.ts'
import { StoryChoices } from '../../domain/measures/story-choices.ts'
import { CHOICES_PATH, type Choices } from '../../protocol/choices-api.schema.ts'
import { readHolds } from '../data-rules/holds.ts'
import { parseStored } from '../events/parse-stored.ts'
import type { Store } from '../store/store.ts'

/** Figures change once a week at most, so the log is not read for each question. */
const HOUR_MS = 3_600_000

interface ChoicesParts {
  readonly store: Store
  /** Off while the pilot collects: nobody's choice shall be swayed by others'. */
  readonly isOn: boolean
  /** Bounds for small numbers of this site. */
  readonly rule: DisclosureRule
  nowMs(): number
}

/** `GET /api/choices/:story`: how people chose in a story, never fewer at a step than the site's bound. */
export function addChoicesRoute(app: FastifyInstance, { store, isOn, rule, nowMs }: ChoicesParts): void {
  let read: { readonly atMs: number; readonly choices: Promise<StoryChoices> } | null = null

  function counted(): Promise<StoryChoices> {
    if (read === null || nowMs() - read.atMs > HOUR_MS) {
      const choices = countChoices(store)
      read = { atMs: nowMs(), choices }
      // A store that was away is asked again.
      choices.catch(() => (read = null))
    }
    return read.choices
  }

  app.get<{ Params: { story: string } }>(
    CHOICES_PATH,
    { config: { access: 'anybody' } },
    async ({ params }): Promise<Choices> => {
      if (!isOn) return { isOn, steps: [] }
      const choices = await counted()
      const purpose = (await readHolds(store)) === 'demo' ? 'demo' : 'real'
      const steps = choices.inStory(params.story, purpose, new Date(nowMs()).toISOString(), rule)
      return { isOn, steps: steps.map((step) => ({ ...step, options: [...step.options] })) }
    },
  )
}

async function countChoices(store: Store): Promise<StoryChoices> {
  const choices = new StoryChoices()
  for await (const page of store.readEvents()) {
    for (const { body, receivedAt } of page) {
      const parsed = parseStored(body)
      if (parsed.ok) choices.add(parsed.event, receivedAt)
    }
  }
  return choices
}
