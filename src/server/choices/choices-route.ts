import type { FastifyInstance } from 'fastify'
import { CHOICES_PATH, type Choices } from '../../protocol/choices-api.schema.ts'
import type { EvaluationDesk } from '../evaluate/evaluation-desk.ts'
import { type AllChoices, allChoicesSchema } from './choices-answers.ts'

/** Figures change once a week at most, so the log is not read for each question. */
const HOUR_MS = 3_600_000

interface ChoicesParts {
  readonly desk: EvaluationDesk
  /** Off while the pilot collects: nobody's choice shall be swayed by others'. */
  readonly isOn: boolean
  nowMs(): number
}

/** `GET /api/choices/:story`: how people chose in a story, never fewer at a step than the site's bound. */
export function addChoicesRoute(app: FastifyInstance, { desk, isOn, nowMs }: ChoicesParts): void {
  let read: { readonly atMs: number; readonly choices: Promise<AllChoices> } | null = null

  async function ask(): Promise<AllChoices> {
    // All who ask share the answer, so it goes on when one of them leaves.
    const body = await desk.answer({ what: 'choices' }, new AbortController().signal)
    return allChoicesSchema.parse(JSON.parse(new TextDecoder().decode(body)))
  }

  function counted(): Promise<AllChoices> {
    if (read === null || nowMs() - read.atMs > HOUR_MS) {
      const choices = ask()
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
      const { story } = params
      return { isOn, steps: Object.hasOwn(choices, story) ? (choices[story] ?? []) : [] }
    },
  )
}
