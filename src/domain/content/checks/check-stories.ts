import { checkStory } from '../../story/check-story.ts'
import { type ContentPath, type Fault, faultAt, type LocatedFile } from '../fault.ts'
import type { Home } from '../home.schema.ts'
import type { Library } from '../library.ts'
import type { Story, StoryStep } from '../story.schema.ts'
import type { Check } from './check.ts'
import { homeOf } from './check-dressings.ts'
import { idsOf, References } from './references.ts'

/**
 * A story hangs together (its own rules, `src/domain/story/`: every step and ending is reached, every condition can
 * hold) and names people, devices, tasks, rooms, things and competencies that there are.
 */
export const checkStories: Check = (library) =>
  library.stories.flatMap((file) => [
    ...checkStory(file.value).map(({ path, what, mend }) => faultAt(file, path, what, mend)),
    ...outwardLinks(file, library),
  ])

/** What lies in other files. */
function outwardLinks(file: LocatedFile<Story>, library: Library): readonly Fault[] {
  const story = file.value
  const links = new References(file)
  const home = homeOf(library, story.home ?? story.person)
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
  story.steps.forEach((step, at) => {
    const path = ['steps', at]
    linksToHouse(links, path, step, { home, devices })
    step.options.forEach(({ house }, place) =>
      linksToHouse(links, [...path, 'options', place], { house }, { home, devices }),
    )
    const { practice } = step
    if (!practice) return
    links.expect(practice.device, devices, 'device', [...path, 'practice', 'device'])
    const device = library.devices.find((entry) => entry.value.id === practice.device)
    if (device) {
      links.expect(practice.task, idsOf(device.value.tasks), `task of "${practice.device}"`, [
        ...path,
        'practice',
        'task',
      ])
    }
  })
  story.variants?.forEach((variant, at) => {
    for (const [id, step] of Object.entries(variant.steps)) {
      const path = ['variants', at, 'steps', id]
      linksToHouse(links, path, step, { home, devices })
      for (const [option, { house }] of Object.entries(step.options ?? {}))
        linksToHouse(links, [...path, 'options', option], { house }, { home, devices })
    }
  })
  return links.faults
}

/** Where a step, an option, or what a variant makes of them, touches the house. */
function linksToHouse(
  links: References,
  path: ContentPath,
  { placing, house }: Pick<Partial<StoryStep>, 'placing' | 'house'>,
  { home, devices }: { readonly home: Home | undefined; readonly devices: ReadonlySet<string> },
): void {
  links.expect(placing?.device, devices, 'device', [...path, 'placing', 'device'])
  if (!home) return
  const rooms = idsOf(home.rooms)
  links.expect(house?.room, rooms, 'room of the home', [...path, 'house', 'room'])
  placing?.places.forEach(({ room, anchor }, place) => {
    const at = [...path, 'placing', 'places', place]
    links.expect(room, rooms, 'room of the home', [...at, 'room'])
    const here = idsOf(home.anchors.filter((entry) => entry.room === room))
    links.expect(anchor, here, `anchor in the room "${room}"`, [...at, 'anchor'])
  })
}
