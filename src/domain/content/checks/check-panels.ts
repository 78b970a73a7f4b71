import { type Fault, faultAt } from '../fault.ts'
import type { Check } from './check.ts'

/** A panel names steps and options that its story has, and no step has more choices than people. */
export const checkPanels: Check = (library) => {
  const file = library.panel
  if (!file) return []
  return file.value.panels.flatMap(({ story: id, people, steps }, at): readonly Fault[] => {
    const story = library.stories.find(({ value }) => value.id === id)?.value
    if (!story) {
      // A story file that did not fit is told of already.
      if (library.known.stories.has(id)) return []
      return [faultAt(file, ['panels', at, 'story'], `There is no story "${id}".`, 'Name a story by its id.')]
    }
    return Object.entries(steps).flatMap(([step, counts]) => {
      const path = ['panels', at, 'steps', step]
      const options = story.steps.find((entry) => entry.id === step)?.options.map((option) => option.id)
      if (!options) return [faultAt(file, path, `"${id}" has no step "${step}".`, 'Name a step by its id.')]
      const strange = Object.keys(counts).filter((option) => !options.includes(option))
      const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
      return [
        ...strange.map((option) =>
          faultAt(file, path, `Step "${step}" has no option "${option}".`, 'Name an option by its id.'),
        ),
        ...(total > people
          ? [faultAt(file, path, `${total} choices of ${people} people.`, 'Count each person once a step.')]
          : []),
      ]
    })
  })
}
