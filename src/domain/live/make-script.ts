import type { Device } from '../content/device.schema.ts'
import type { Measures } from '../content/measures.schema.ts'
import type { Person } from '../content/person.schema.ts'
import type { Story } from '../content/story.schema.ts'
import { bestOptionOf } from '../scoring/grade-option.ts'
import type { LedPerson, LedQuestions, LedStory, LiveScript } from './live-script.schema.ts'
import { questionsOf, type SessionPlan } from './session-plan.ts'
import { stepsOf } from './steps-of.ts'

/** The content files that a script is made from. `people` holds those of the plan and its stories. */
export interface ScriptContent {
  readonly version: string
  readonly stories: readonly Story[]
  readonly people: readonly Person[]
  readonly devices: readonly Pick<Device, 'id' | 'name'>[]
  readonly measures: Measures
}

/** The script of a plan: everything its screens will say, taken from the content as it is now. */
export function makeScript(plan: SessionPlan, content: ScriptContent): LiveScript {
  const stories = plan.stories.map(({ story, decisions }) =>
    ledStory(found(content.stories, story), decisions),
  )
  const people = [...new Set([plan.person, ...stories.map(({ person }) => person)])]
  return {
    plan,
    content: content.version,
    steps: [...stepsOf(plan)],
    stories,
    people: people.map((id) => ledPerson(found(content.people, id))),
    devices: plan.devices.map((id) => ({ id, name: found(content.devices, id).name })),
    questions: plan.questions === 'none' ? null : ledQuestions(content.measures, questionsOf(plan)),
  }
}

function found<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  const entry = list.find((one) => one.id === id)
  // Plans are mended against the content before a script is made.
  if (!entry) throw new Error(`The content holds no "${id}".`)
  return entry
}

function ledStory(story: Story, decisions: readonly string[]): LedStory {
  const { id, title, person, home, speakers, contentNote, opening, review, endings, debrief, group } = story
  return {
    id,
    title,
    person,
    ...(home === undefined ? {} : { home }),
    speakers,
    ...(contentNote === undefined ? {} : { contentNote }),
    opening,
    steps: story.steps.filter((step) => decisions.includes(step.id)),
    assumed: assumedOf(story, decisions),
    review,
    endings,
    debrief,
    group,
  }
}

function assumedOf({ steps, group }: Story, decisions: readonly string[]): Record<string, string> {
  const leftOut = steps.filter(({ id }) => group.steps.includes(id) && !decisions.includes(id))
  return Object.fromEntries(leftOut.map((step) => [step.id, bestOptionOf(step).id]))
}

function ledPerson({ id, name, callName, age, summary, matters }: Person): LedPerson {
  return { id, name, callName, age, summary, matters: matters.map(({ text }) => text) }
}

function ledQuestions(measures: Measures, ids: readonly string[]): LedQuestions {
  const items = ids.flatMap((id) =>
    measures.questions.flatMap((question) =>
      question.id === id && question.kind === 'rating' ? [question] : [],
    ),
  )
  const first = items[0]
  const scale = measures.scales.find(({ id }) => id === first?.scale)
  const stem = measures.stems.find(({ id }) => id === first?.stem)
  if (!scale?.notMyJob || !stem?.lookingBack)
    throw new Error('The confidence questions need a scale with "not my job" and a stem that looks back.')
  return {
    stem: { now: stem.now, lookingBack: stem.lookingBack },
    points: scale.points,
    notMyJob: scale.notMyJob,
    items: items.map(({ id, text, short }) => ({ id, text, short })),
  }
}
