import { councilScope } from '../disclosure/council-scope.ts'
import { type DisclosureRule, isGroupShown } from '../disclosure/disclosure-rule.ts'
import { type Facets, isInView, type ViewFilter } from '../disclosure/view-filter.ts'
import { createViewGuard, type GuardedView } from '../disclosure/view-guard.ts'
import { suppressCounts } from '../disclosure/suppress-counts.ts'
import type { EvaluationContent } from './evaluation-content.ts'
import type { Filter } from './filter.ts'
import { periodsOf } from './periods.ts'
import type { StudyRow } from './study-row.ts'
import { mondayOf } from './weeks.ts'

/** Stands for the whole region in the filter of an evaluator who is bound to one council. */
export const WHOLE_REGION = 'all'

/** Filters that may stand together: with more of them too few people are left to look at anyway. */
const MOST_FILTERS = 3

/** What one may filter by. */
export interface FilterChoices {
  readonly id: string
  readonly label: string
  readonly choices: readonly { readonly id: string; readonly label: string }[]
}

/** The people that a filter leaves, or why they are not shown. */
export type StudyView =
  | (Around & { readonly ok: true; readonly rows: readonly StudyRow[] })
  | (Around & { readonly ok: false; readonly sentence: string })

/** What else one may look at. */
interface Around {
  readonly filters: readonly FilterChoices[]
  /** Mondays on which a span of weeks may begin. */
  readonly periods: readonly string[]
}

/** Judges filters over one set of rows. */
export interface StudyViews {
  /** `authority` is the council that the asking account is bound to; null for none. */
  look(filter: Filter, authority: string | null, includesUnkeyed: boolean): StudyView
}

const wayLabels = [
  { id: 'full', label: 'Full 3D' },
  { id: 'lite', label: 'Lite 3D' },
  { id: 'pictures', label: 'Pictures' },
  { id: 'list', label: 'House list' },
]

/** Prepares the views over all rows: this costs more than a look at them, so it is done once for each set of rows. */
export function createStudyViews(
  all: readonly StudyRow[],
  content: EvaluationContent,
  rule: DisclosureRule,
): StudyViews {
  const keyed = all.filter((row) => row.keyed)
  const unkeyed = all.length - keyed.length
  const universes = new Map<boolean, ReturnType<typeof prepare>>()
  const universe = (includesUnkeyed: boolean) => {
    const known = universes.get(includesUnkeyed)
    if (known) return known
    const made = prepare(includesUnkeyed ? all : keyed, content, rule)
    universes.set(includesUnkeyed, made)
    return made
  }

  return {
    look(filter, authority, includesUnkeyed) {
      const { rows, facets, guard, periods, choices } = universe(includesUnkeyed)
      const scope = councilScope(peopleIn(rows), authority ?? '', rule)
      const filters = choices.map((one) =>
        one.id === 'authority' && authority !== null ? ownChoices(one, authority, scope.region) : one,
      )
      const refuse = (sentence: string): StudyView => ({ ok: false, sentence, filters, periods })

      if (authority !== null) {
        const wanted = filter.authority.filter((id) => id !== authority && id !== WHOLE_REGION)
        if (wanted.length > 0) return refuse('Your account sees its own council and the region as a whole.')
        if (filter.authority.includes(WHOLE_REGION) && !scope.region)
          return refuse('The region is shown when at least three other councils have enough people.')
      }
      const asked = viewFilterOf(filter, authority, periods)
      if (asked === null)
        return refuse('These weeks cannot be looked at by themselves: too few people began in some.')
      const count = Object.values(asked).filter((values) => values.length > 0).length
      if (count > MOST_FILTERS)
        return refuse(`At most ${MOST_FILTERS} filters may stand together. Take one out.`)
      // Counted together and apart, people without a key would be found as the difference of two views.
      if (includesUnkeyed && unkeyed > 0 && keyed.length > 0 && (count > 0 || !isGroupShown(unkeyed, rule)))
        return refuse(
          'Visits without the key of an invitation can only be counted in for everybody, and only when they are enough.',
        )
      const judged = guard(asked)
      if (!judged.shown) return refuse(refusal(judged))
      return { ok: true, rows: rows.filter((_, at) => isInView(facets[at] ?? {}, asked)), filters, periods }
    },
  }
}

function refusal({ because }: Extract<GuardedView, { shown: false }>): string {
  return because === 'group'
    ? 'Not enough people yet: with this filter, or without any, fewer are left than may be shown.'
    : 'This filter is not shown: set beside another one, it would tell about a few people. Try a wider one.'
}

function prepare(rows: readonly StudyRow[], content: EvaluationContent, rule: DisclosureRule) {
  const periods = periodsOf(
    rows.flatMap(({ firstDay }) => (firstDay === null ? [] : mondayOf(firstDay))),
    rule,
  )
  const about = content.region.about.map(({ id }) => `about-${id}`)
  const names = ['authority', 'role', 'setting', 'years', 'site', 'way', 'week', ...about]
  const facets = rows.map((row) => facetsOf(row, periods))
  return {
    rows,
    facets,
    periods,
    guard: createViewGuard(facets, names, rule),
    choices: choicesOf(facets, content, rule),
  }
}

function facetsOf(row: StudyRow, periods: readonly string[]): Facets {
  const { background, site, visits, firstDay } = row
  const { authority, role, setting, years, about } = background
  const week = firstDay === null ? null : mondayOf(firstDay)
  return {
    authority,
    role,
    setting,
    years,
    site,
    way: visits[0]?.way ?? null,
    week: week === null ? null : (periods.findLast((start) => start <= week) ?? null),
    ...Object.fromEntries(Object.entries(about).map(([id, choice]) => [`about-${id}`, choice])),
  }
}

/** Null when the weeks asked for are not whole periods. */
function viewFilterOf(
  filter: Filter,
  authority: string | null,
  periods: readonly string[],
): ViewFilter | null {
  const { from, to, about } = filter
  const isWhole = filter.authority.includes(WHOLE_REGION)
  const councils = authority === null ? filter.authority : [authority]
  const week = from === null && to === null ? [] : weeksBetween(periods, from, to)
  if (week === null) return null
  return {
    authority: isWhole ? [] : councils,
    role: filter.role,
    setting: filter.setting,
    years: filter.years,
    site: filter.site,
    way: filter.way,
    week,
    ...Object.fromEntries(Object.entries(about).map(([id, wanted]) => [`about-${id}`, wanted])),
  }
}

/** The periods from one Monday to another; null when these are not ends of periods. */
function weeksBetween(
  periods: readonly string[],
  from: string | null,
  to: string | null,
): readonly string[] | null {
  const start = from === null ? 0 : periods.indexOf(from)
  const next = to === null ? -1 : periods.findIndex((period) => period > to)
  const found = start < 0 ? [] : periods.slice(start, next === -1 ? undefined : next)
  return found.length === 0 ? null : found
}

function peopleIn(rows: readonly StudyRow[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { background } of rows) {
    if (background.authority !== null) counts[background.authority] = (counts[background.authority] ?? 0) + 1
  }
  return counts
}

function ownChoices(all: FilterChoices, authority: string, isRegionShown: boolean): FilterChoices {
  return {
    ...all,
    choices: [
      ...all.choices.filter(({ id }) => id === authority),
      ...(isRegionShown ? [{ id: WHOLE_REGION, label: 'The whole region' }] : []),
    ],
  }
}

/** The choices of each filter that are large enough to be looked at. */
function choicesOf(
  facets: readonly Facets[],
  { region }: EvaluationContent,
  rule: DisclosureRule,
): readonly FilterChoices[] {
  const named: readonly FilterChoices[] = [
    {
      id: 'authority',
      label: 'Council',
      choices: region.authorities.map(({ id, name }) => ({ id, label: name })),
    },
    { id: 'role', label: 'Job', choices: region.roles },
    { id: 'setting', label: 'Place of work', choices: region.settings },
    { id: 'years', label: 'Years in care', choices: region.years },
    {
      id: 'site',
      label: 'Site',
      choices: [...new Set(facets.flatMap(({ site }) => site ?? []))]
        .toSorted((a, b) => (a < b ? -1 : 1))
        .map((id) => ({ id, label: id })),
    },
    { id: 'way', label: 'How the house was shown', choices: wayLabels },
    ...region.about.map(({ id, label, choices }) => ({ id: `about-${id}`, label, choices })),
  ]
  return named.flatMap(({ id: facet, label, choices }) => {
    const counts = new Map<string | null, number>()
    for (const person of facets) {
      const value = person[facet] ?? null
      counts.set(value, (counts.get(value) ?? 0) + 1)
    }
    const values = [...counts]
    const safe = suppressCounts(
      values.map(([, count]) => count),
      { areGroups: true, rule },
    )
    const large = new Set(values.flatMap(([value], at) => (safe?.counts[at]?.shown ? [value] : [])))
    const kept = choices.filter(({ id }) => large.has(id)).map(({ id, label }) => ({ id, label }))
    return kept.length > 0 ? [{ id: facet, label, choices: kept }] : []
  })
}
