import type { ContentPath } from '../content/fault.ts'
import type { Story, When } from '../content/story.schema.ts'
import type { StoryFault } from './story-fault.ts'

/** Ids of one story that are used twice, and words in it that name something the story does not have. */
export function checkStoryIds(story: Story): readonly StoryFault[] {
  return [
    ...doubleIds(story),
    ...strangeSpeakers(story),
    ...strangeConditions(story),
    ...strangeNexts(story),
    ...strangeEndings(story),
    ...strangeReferences(story),
  ]
}

function doubleIds(story: Story): StoryFault[] {
  const lists: readonly { readonly path: ContentPath; readonly ids: readonly string[] }[] = [
    { path: ['speakers'], ids: idsOf(story.speakers) },
    { path: ['lookAround', 'clues'], ids: idsOf(story.lookAround.clues) },
    { path: ['steps'], ids: idsOf(story.steps) },
    ...story.steps.map((step, at) => ({
      path: ['steps', at, 'options'] as ContentPath,
      ids: idsOf(step.options),
    })),
    { path: ['endings'], ids: idsOf(story.endings) },
    { path: ['debrief', 'questions'], ids: idsOf(story.debrief.questions) },
    { path: ['facts'], ids: idsOf(story.facts) },
    { path: ['sources'], ids: idsOf(story.sources) },
  ]
  return lists.flatMap(({ path, ids }) =>
    ids.flatMap((id, at) =>
      ids.indexOf(id) === at
        ? []
        : [
            {
              path: [...path, at, 'id'],
              what: `The id "${id}" is used twice here.`,
              mend: 'Give each its own id.',
            },
          ],
    ),
  )
}

function strangeSpeakers(story: Story): StoryFault[] {
  const known = new Set([story.person, ...idsOf(story.speakers)])
  return placesOf(story, [], 'by').flatMap(({ path, value }) =>
    typeof value !== 'string' || known.has(value)
      ? []
      : [
          {
            path,
            what: `Nobody called "${value}" speaks in this story.`,
            mend: `Use one of: ${listed(known)}.`,
          },
        ],
  )
}

function strangeConditions(story: Story): StoryFault[] {
  const clues = new Set(idsOf(story.lookAround.clues))
  const stepIds = new Set(idsOf(story.steps))
  const faults: StoryFault[] = []
  const look = (when: When, path: ContentPath) => {
    for (const [step, options] of Object.entries(when.chose ?? {})) {
      const known = new Set(idsOf(story.steps.find((entry) => entry.id === step)?.options ?? []))
      if (known.size === 0) faults.push(unknown([...path, 'chose', step], 'step', step, stepIds))
      else {
        for (const option of options)
          if (!known.has(option)) faults.push(unknown([...path, 'chose', step], 'option', option, known))
      }
    }
    for (const clue of when.noticed ?? [])
      if (!clues.has(clue)) faults.push(unknown([...path, 'noticed'], 'clue', clue, clues))
    when.all?.forEach((part, at) => look(part, [...path, 'all', at]))
    when.any?.forEach((part, at) => look(part, [...path, 'any', at]))
    if (when.not) look(when.not, [...path, 'not'])
  }
  // Everything found under the key `when` passed the schema as a condition.
  for (const { path, value } of placesOf(story, [], 'when')) look(value as When, path)
  return faults
}

function strangeNexts(story: Story): StoryFault[] {
  return story.steps.flatMap((step, at) => {
    const later = new Set([...idsOf(story.steps.slice(at + 1)), 'review'])
    return step.options.flatMap((option, place) =>
      option.next === undefined || later.has(option.next)
        ? []
        : [
            {
              path: ['steps', at, 'options', place, 'next'],
              what: `"next" leads to "${option.next}", which is not a later step.`,
              mend: `A story only goes on. Use one of: ${listed(later)}.`,
            },
          ],
    )
  })
}

function strangeEndings(story: Story): StoryFault[] {
  const last = story.endings.length - 1
  return story.endings.flatMap((ending, at) => {
    if (at === last && ending.when)
      return [
        {
          path: ['endings', at, 'when'],
          what: 'The last ending has a condition, so some plays would have no ending.',
          mend: 'Take its "when" out: it takes all plays that no ending before it takes.',
        },
      ]
    if (at < last && !ending.when)
      return [
        {
          path: ['endings', at, 'id'],
          what: `The ending "${ending.id}" has no condition, so the endings after it are never reached.`,
          mend: 'Give it a "when", or put it last.',
        },
      ]
    return []
  })
}

function strangeReferences(story: Story): StoryFault[] {
  const steps = new Set(idsOf(story.steps))
  const sources = new Set(idsOf(story.sources))
  const faults: StoryFault[] = story.group.steps.flatMap((step, at) =>
    steps.has(step) ? [] : [unknown(['group', 'steps', at], 'step', step, steps)],
  )
  if (story.lookAround.enough > story.lookAround.clues.length)
    faults.push({
      path: ['lookAround', 'enough'],
      what: `"enough" asks for ${story.lookAround.enough} clues, but there are ${story.lookAround.clues.length}.`,
      mend: 'Write a smaller number.',
    })
  story.facts.forEach((fact, at) => {
    for (const source of fact.sources)
      if (!sources.has(source)) faults.push(unknown(['facts', at, 'sources'], 'source', source, sources))
    if (fact.sources.length === 0 && fact.generalKnowledge !== true)
      faults.push({
        path: ['facts', at, 'sources'],
        what: `The fact "${fact.id}" has no source.`,
        mend: 'Name a source, or say "generalKnowledge: true".',
      })
  })
  return faults
}

function unknown(path: ContentPath, kind: string, id: string, known: ReadonlySet<string>): StoryFault {
  return { path, what: `There is no ${kind} "${id}" here.`, mend: `Use one of: ${listed(known)}.` }
}

/** Every place under `value` that has the key, outermost first; what stands under the key is not searched. */
function placesOf(value: unknown, path: ContentPath, key: string): { path: ContentPath; value: unknown }[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, item]: [string, unknown]) => {
    const here = [...path, Array.isArray(value) ? Number(name) : name]
    return name === key ? [{ path: here, value: item }] : placesOf(item, here, key)
  })
}

function idsOf(entries: readonly { readonly id: string }[]): string[] {
  return entries.map((entry) => entry.id)
}

function listed(ids: ReadonlySet<string>): string {
  return [...ids].join(', ')
}
