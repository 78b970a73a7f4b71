/** The bounds that a site works with. */
export interface DisclosureRule {
  /** No group with fewer people is shown. */
  readonly smallestGroup: number
  /** No count below this is shown, zero excepted. */
  readonly smallestCount: number
}

/** The bounds of the measures guide, section 6: the least strict ones that any site may have. */
export const STANDARD_RULE: DisclosureRule = { smallestGroup: 10, smallestCount: 5 }

/** A site's own bounds; what is less strict than the standard is replaced by it. */
export function stricterRule(wanted: Partial<DisclosureRule>): DisclosureRule {
  const { smallestGroup, smallestCount } = STANDARD_RULE
  return {
    smallestGroup: Math.max(smallestGroup, wanted.smallestGroup ?? 0),
    smallestCount: Math.max(smallestCount, wanted.smallestCount ?? 0),
  }
}

/** Whether a group is large enough for anything about it to be shown. */
export function isGroupShown(people: number, { smallestGroup }: DisclosureRule = STANDARD_RULE): boolean {
  return people >= smallestGroup
}

/** Whether a count within a shown group is too small to be shown. */
export function isSmallCount(count: number, { smallestCount }: DisclosureRule = STANDARD_RULE): boolean {
  return count > 0 && count < smallestCount
}

/** A shown count as it is published: rounded to the nearest 5. */
export function roundForPublication(count: number): number {
  return Math.round(count / 5) * 5
}
