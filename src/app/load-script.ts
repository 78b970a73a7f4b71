import { makeScript } from '../domain/live/make-script.ts'
import type { LiveScript } from '../domain/live/live-script.schema.ts'
import { makePlan, type PlanChoices } from '../domain/live/session-plan.ts'
import type { ContentSource } from '../platform/content-source.ts'

/**
 * The script of a plan from the content of this build. Null when nothing of the plan's stories is left in it; a home
 * or a device that is gone is left out.
 */
export async function loadScript(content: ContentSource, choices: PlanChoices): Promise<LiveScript | null> {
  const [{ led, devices }, { people }] = await Promise.all([content.load('catalogue'), content.index()])
  const plan = makePlan(
    { ...choices, devices: choices.devices.filter((id) => devices.some((device) => device.id === id)) },
    new Map(led.map((story) => [story.id, story])),
  )
  const first = led.find(({ id }) => id === plan.stories[0]?.story)
  if (!first) return null
  const person = people.some(({ id }) => id === plan.person) ? plan.person : first.person
  const [stories, measures] = await Promise.all([
    Promise.all(plan.stories.map(({ story }) => content.load('stories', story))),
    content.load('measures'),
  ])
  const ids = [...new Set([person, ...stories.map((story) => story.person)])]
  return makeScript(
    { ...plan, person },
    {
      version: content.version,
      stories,
      people: await Promise.all(ids.map((id) => content.load('people', id))),
      devices,
      measures,
    },
  )
}
