import type { VisitEvent } from '../attempt/visit-event.schema.ts'
import { type DisclosureRule, STANDARD_RULE } from '../disclosure/disclosure-rule.ts'
import { suppressCounts } from '../disclosure/suppress-counts.ts'
import { releasedWeek, weekOf } from '../disclosure/weekly-release.ts'
import { isFirstChoice } from './first-choices.ts'
import type { CountedPurpose } from './people-of.ts'

/** How people chose at one step. A count that could name somebody is null; so is a total that must be hidden. */
export interface StepChoices {
  readonly step: string
  readonly people: number | null
  readonly options: readonly { readonly option: string; readonly people: number | null }[]
}

interface FirstChoice {
  readonly option: string
  readonly at: string
  readonly receivedAt: string
}

/**
 * Counts how people chose in the stories: first choices made alone (play 1, no variant, phase first, no led session).
 * Events may come in any order and are not kept.
 */
export class StoryChoices {
  readonly #purposeOf = new Map<string, string>()
  readonly #personOf = new Map<string, string>()
  /** Visit and step of a story, by story. */
  readonly #choices = new Map<string, Map<string, FirstChoice>>()

  /** Counts one event that the store took in at `receivedAt`. */
  add(event: VisitEvent, receivedAt: string): void {
    if (event.person !== null) this.#personOf.set(event.visit, event.person)
    if (event.kind === 'visit.started') this.#purposeOf.set(event.visit, event.purpose)
    if (event.kind !== 'decision.made' || event.live !== null || !isFirstChoice(event)) return
    const inStory = this.#choices.get(event.story) ?? new Map<string, FirstChoice>()
    this.#choices.set(event.story, inStory)
    keepFirst(inStory, `${event.visit}/${event.step}`, { option: event.option, at: event.at, receivedAt })
  }

  /** The stories in which anybody chose. */
  stories(): readonly string[] {
    return [...this.#choices.keys()]
  }

  /**
   * How people chose in a story, up to the last week that may be shown (`src/domain/disclosure/RULES.md`). A step that
   * too few people came to is left out.
   */
  inStory(
    story: string,
    purpose: CountedPurpose,
    nowUtc: string,
    rule: DisclosureRule = STANDARD_RULE,
  ): readonly StepChoices[] {
    const byPerson = new Map<string, FirstChoice>()
    for (const [key, choice] of this.#choices.get(story) ?? []) {
      const [visit = '', step = ''] = key.split('/')
      if (this.#purposeOf.get(visit) !== purpose) continue
      keepFirst(byPerson, `${this.#personOf.get(visit) ?? visit}/${step}`, choice)
    }
    const arrivals = [...byPerson].map(([key, { receivedAt }]) => ({
      person: key.split('/')[0] ?? '',
      receivedAt,
    }))
    const released = releasedWeek(arrivals, nowUtc, rule)
    if (released === null) return []
    const steps = new Map<string, Map<string, number>>()
    for (const [key, { option, receivedAt }] of byPerson) {
      if (weekOf(receivedAt) > released) continue
      const step = key.split('/')[1] ?? ''
      const counts = steps.get(step) ?? new Map<string, number>()
      steps.set(step, counts.set(option, (counts.get(option) ?? 0) + 1))
    }
    return [...steps].flatMap(([step, counts]) => safeStep(step, counts, rule))
  }
}

function keepFirst(choices: Map<string, FirstChoice>, key: string, choice: FirstChoice): void {
  const known = choices.get(key)
  if (!known || choice.at < known.at) choices.set(key, choice)
}

function safeStep(step: string, counts: ReadonlyMap<string, number>, rule: DisclosureRule): StepChoices[] {
  const options = [...counts.keys()].toSorted()
  const safe = suppressCounts(
    options.map((option) => counts.get(option) ?? 0),
    { rule },
  )
  if (!safe) return []
  return [
    {
      step,
      people: safe.total.shown ? safe.total.value : null,
      options: options.map((option, at) => {
        const count = safe.counts[at]
        return { option, people: count?.shown ? count.value : null }
      }),
    },
  ]
}
