import type { ContentPath, LocatedFile } from '../fault.ts'
import type { Library } from '../library.ts'
import type { Story, StoryLine, When } from '../story.schema.ts'
import type { Check } from './check.ts'
import { idsOf, References } from './references.ts'

/** Every id that a story names is there: people, devices, rooms, items, competencies, steps, options, clues. */
export const checkStoryLinks: Check = (library) => library.stories.flatMap((file) => linksOf(file, library))

function linksOf(file: LocatedFile<Story>, library: Library) {
  const story = file.value
  const links = new References(file)
  const steps = idsOf(story.steps)
  linkOutward(links, story, library)
  story.group.steps.forEach((id, at) => links.expect(id, steps, 'step of this story', ['group', 'steps', at]))
  story.steps.forEach((step, at) => {
    step.options.forEach((option, place) => {
      const later = [...steps.slice(at + 1), 'review']
      links.expect(option.next, later, 'later step of this story', ['steps', at, 'options', place, 'next'])
    })
  })
  for (const { path, lines } of allLines(story)) linkLines(links, story, lines, path)
  story.endings.forEach((ending, at) => linkWhen(links, story, ending.when, ['endings', at, 'when']))
  return links.faults
}

/** What lies in other files. */
function linkOutward(links: References, story: Story, library: Library) {
  const home = library.home?.value
  const rooms = idsOf(home?.rooms)
  const competencies = idsOf(library.competencies?.value.competencies)
  const { devices } = library.known
  links.expect(story.person, library.known.people, 'person', ['person'])
  if (library.competencies) {
    links.expect(story.goal.competency, competencies, 'competency', ['goal', 'competency'])
    story.also.forEach((id, at) => links.expect(id, competencies, 'competency', ['also', at]))
  }
  story.devices.forEach((id, at) => links.expect(id, devices, 'device', ['devices', at]))
  if (home) {
    links.expect(story.lookAround.startRoom, rooms, 'room of the home', ['lookAround', 'startRoom'])
    story.lookAround.clues.forEach((clue, at) => {
      const path = ['lookAround', 'clues', at]
      links.expect(clue.room, rooms, 'room of the home', [...path, 'room'])
      const items = home.items.filter((item) => item.room === clue.room)
      links.expect(clue.item, idsOf(items), `thing in the room "${clue.room}"`, [...path, 'item'])
    })
    story.steps.forEach((step, at) =>
      links.expect(step.room, rooms, 'room of the home', ['steps', at, 'room']),
    )
  }
  story.steps.forEach(({ practice }, at) => {
    if (!practice) return
    const path = ['steps', at, 'practice']
    links.expect(practice.device, devices, 'device', [...path, 'device'])
    const device = library.devices.find((entry) => entry.value.id === practice.device)
    if (device) {
      links.expect(practice.task, idsOf(device.value.tasks), `task of "${practice.device}"`, [
        ...path,
        'task',
      ])
    }
  })
}

/** Every list of lines with its path. */
function allLines(
  story: Story,
): readonly { readonly path: ContentPath; readonly lines: readonly StoryLine[] }[] {
  return [
    { path: ['opening'], lines: story.opening },
    { path: ['lookAround', 'intro'], lines: story.lookAround.intro },
    ...story.lookAround.clues.map(({ lines }, at) => ({ path: ['lookAround', 'clues', at, 'lines'], lines })),
    ...story.steps.flatMap((step, at) => [
      { path: ['steps', at, 'lines'], lines: step.lines },
      ...step.options.flatMap((option, place) => [
        { path: ['steps', at, 'options', place, 'now'], lines: option.now },
        { path: ['steps', at, 'options', place, 'later'], lines: option.later ?? [] },
      ]),
    ]),
    { path: ['review', 'lines'], lines: story.review.lines },
    ...story.endings.map(({ lines }, at) => ({ path: ['endings', at, 'lines'], lines })),
  ]
}

function linkLines(links: References, story: Story, lines: readonly StoryLine[], path: ContentPath) {
  const speakers = [story.person, ...idsOf(story.speakers)]
  lines.forEach((line, at) => {
    links.expect(line.by, speakers, 'speaker of this story', [...path, at, 'by'])
    linkWhen(links, story, line.when, [...path, at, 'when'])
  })
}

function linkWhen(links: References, story: Story, when: When | undefined, path: ContentPath) {
  if (!when) return
  for (const [id, options] of Object.entries(when.chose ?? {})) {
    links.expect(id, idsOf(story.steps), 'step of this story', [...path, 'chose', id])
    const step = story.steps.find((entry) => entry.id === id)
    if (!step) continue
    options.forEach((option, at) =>
      links.expect(option, idsOf(step.options), `option at the step "${id}"`, [...path, 'chose', id, at]),
    )
  }
  when.noticed?.forEach((clue, at) =>
    links.expect(clue, idsOf(story.lookAround.clues), 'clue of this story', [...path, 'noticed', at]),
  )
  when.all?.forEach((part, at) => linkWhen(links, story, part, [...path, 'all', at]))
  when.any?.forEach((part, at) => linkWhen(links, story, part, [...path, 'any', at]))
  linkWhen(links, story, when.not, [...path, 'not'])
}
