import type { Story } from '../../src/domain/content/story.schema.ts'
import { allRoads, type Road, standingOn } from '../../src/domain/story/all-roads.ts'
import { endingOf } from '../../src/domain/story/ending-of.ts'

/** A place that serves and one that does not, in the order tried: first the one that the story names first. */
export function placesTried(step: Road[number]['step'], option: string) {
  const { placing } = step
  if (!placing?.after.includes(option)) return []
  const [first] = placing.places
  const other = placing.places.find(({ works }) => works !== first?.works)
  return [first, other].filter((place) => place !== undefined)
}

/**
 * A road to each ending of a story, made by its machine: of all that lead there the one with most to
 * put somewhere, and those with most first.
 */
export function roadsToEndings(
  story: Story,
  noticed: ReadonlySet<string>,
): readonly { readonly ending: string; readonly road: Road }[] {
  const found = new Map<string, { readonly road: Road; readonly puts: number }>()
  for (const road of allRoads(story)) {
    const { id } = endingOf(story, { standing: standingOn(road), noticed })
    const puts = road.filter(({ step, option }) => placesTried(step, option.id).length > 0).length
    if (puts > (found.get(id)?.puts ?? -1)) found.set(id, { road, puts })
  }
  return [...found]
    .toSorted(([, one], [, other]) => other.puts - one.puts)
    .map(([ending, { road }]) => ({ ending, road }))
}
