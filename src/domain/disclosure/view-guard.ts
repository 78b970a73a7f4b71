import { type DisclosureRule, isGroupShown, STANDARD_RULE } from './disclosure-rule.ts'
import { countOnlyIn, countPeople, inBoth, type PeopleSet, peopleSet } from './people-set.ts'
import { suppressCounts } from './suppress-counts.ts'
import { type Facets, singleViews, type ViewFilter } from './view-filter.ts'

/** Whether a filtered view may be shown, or why not. The number of people is told only of a view that may. */
export type GuardedView =
  | { readonly shown: true; readonly people: number }
  | { readonly shown: false; readonly because: 'group' | 'guard' }

/** A view of one value a facet, its people, and what its rank among views rests on. */
interface View {
  readonly people: PeopleSet
  readonly size: number
  readonly facets: number
  readonly key: string
}

/**
 * Makes the judge of filtered views over `people` (RULES.md, DC1, DV3 to DV5). It remembers no question: the same
 * people and filter give the same answer, so asking in another order gains nothing.
 */
export function createViewGuard(
  people: readonly Facets[],
  facets: readonly string[],
  rule: DisclosureRule = STANDARD_RULE,
): (filter: ViewFilter) => GuardedView {
  const everybody: View = {
    people: peopleSet(people.length, () => true),
    size: people.length,
    facets: 0,
    key: '',
  }
  const setsOf = new Map(facets.map((facet) => [facet, setsByValue(people, facet)]))

  function narrow(view: View, facet: string, value: string | null): View {
    const set = setsOf.get(facet)?.get(value) ?? peopleSet(people.length, () => false)
    const narrowed = inBoth(view.people, set)
    return {
      people: narrowed,
      size: countPeople(narrowed),
      facets: view.facets + 1,
      key: `${view.key}\n${facet}\t${value ?? ''}`,
    }
  }
  // Facets in their fixed order, so that one view has one key.
  const viewOf = (filter: ViewFilter) =>
    facets.reduce((view, facet) => {
      const [value] = filter[facet] ?? []
      return value === undefined ? view : narrow(view, facet, value)
    }, everybody)

  /** Whether any view from `other` on, narrowed by the facets from `at` on, lies 1 to 9 people away and goes first. */
  function isTooNear(view: View, other: View, at: number): boolean {
    // What a narrower view loses it never gets back.
    const lost = countOnlyIn(view.people, other.people)
    if (!isGroupShown(other.size, rule) || isGroupShown(lost, rule)) return false
    const apart = lost + countOnlyIn(other.people, view.people)
    if (apart > 0 && !isGroupShown(apart, rule) && goesFirst(other, view)) return true
    return facets.some((facet, place) => {
      if (place < at) return false
      const values = [...(setsOf.get(facet)?.keys() ?? [])]
      return values.some((value) => isTooNear(view, narrow(other, facet, value), place + 1))
    })
  }

  /** Whether this value of a facet is kept back so that the small ones cannot be found by taking away (DV4). */
  function isKeptBack(filter: ViewFilter, facet: string): boolean {
    const rest = viewOf({ ...filter, [facet]: [] })
    const values = [...(setsOf.get(facet)?.keys() ?? [])]
    const safe = suppressCounts(
      values.map((value) => narrow(rest, facet, value).size),
      { areGroups: true, rule },
    )
    return safe?.counts[values.indexOf(filter[facet]?.[0] ?? null)]?.shown !== true
  }

  function judgeOne(filter: ViewFilter): GuardedView {
    const view = viewOf(filter)
    if (!isGroupShown(view.size, rule)) return { shown: false, because: 'group' }
    if (isTooNear(view, everybody, 0)) return { shown: false, because: 'guard' }
    const narrowed = facets.filter((facet) => (filter[facet] ?? []).length > 0)
    if (narrowed.some((facet) => isKeptBack(filter, facet))) return { shown: false, because: 'guard' }
    return { shown: true, people: view.size }
  }

  return (filter) => {
    const parts = singleViews(filter).map(judgeOne)
    const hidden = parts.find((part) => !part.shown)
    if (hidden) return hidden
    return { shown: true, people: parts.reduce((sum, part) => sum + (part.shown ? part.people : 0), 0) }
  }
}

function setsByValue(people: readonly Facets[], facet: string): ReadonlyMap<string | null, PeopleSet> {
  const values = [...new Set(people.map((person) => person[facet] ?? null))].toSorted((a, b) =>
    (a ?? '') < (b ?? '') ? -1 : 1,
  )
  return new Map(
    values.map((value) => [value, peopleSet(people.length, (at) => (people[at]?.[facet] ?? null) === value)]),
  )
}

/** The more general view is kept; between equals the larger, then the first by name. */
function goesFirst(a: View, b: View): boolean {
  if (a.facets !== b.facets) return a.facets < b.facets
  if (a.size !== b.size) return a.size > b.size
  return a.key < b.key
}
