/** What is known of one person that can be filtered by: a value for each facet, null where nothing was said. */
export type Facets = Readonly<Record<string, string | null>>

/** A filter: for each facet the values that are let in. A facet that is left out, or empty, lets in everybody. */
export type ViewFilter = Readonly<Record<string, readonly (string | null)[]>>

/** Whether a filter lets a person in. */
export function isInView(person: Facets, filter: ViewFilter): boolean {
  return Object.entries(filter).every(
    ([facet, values]) => values.length === 0 || values.includes(person[facet] ?? null),
  )
}

/** Filters of one value a facet that together let in the same people, each person once. */
export function singleViews(filter: ViewFilter): readonly ViewFilter[] {
  return Object.entries(filter).reduce<readonly ViewFilter[]>(
    (views, [facet, values]) =>
      values.length === 0
        ? views
        : views.flatMap((view) => [...new Set(values)].map((value) => ({ ...view, [facet]: [value] }))),
    [{}],
  )
}
