import { CHOICES_PATH, type Choices, choicesSchema } from '../protocol/choices-api.schema.ts'
import type { Answer } from '../protocol/evaluate-api.schema.ts'
import { createAskServer, json } from './ask-server.ts'

/** How people chose in a story, over `fetch`. */
export function askChoices(
  story: string,
  ask: typeof fetch = (...request) => fetch(...request),
): Promise<Answer<Choices>> {
  return createAskServer(ask)(CHOICES_PATH.replace(':story', story), null, json(choicesSchema))
}
