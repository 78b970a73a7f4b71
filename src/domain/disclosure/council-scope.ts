import { type DisclosureRule, isGroupShown, STANDARD_RULE } from './disclosure-rule.ts'

/** How many other councils must be large enough for one council to see the region. */
const OTHER_COUNCILS = 3

/** What an evaluator of one council may see. */
export interface CouncilScope {
  readonly own: boolean
  readonly region: boolean
}

/**
 * What an evaluator of one council may see, from the number of people in each council (RULES.md, DA1 and DA2). With
 * three other councils of 10 or more, taking their own people from the region leaves 30 or more of several councils.
 */
export function councilScope(
  peopleIn: Readonly<Record<string, number>>,
  own: string,
  rule: DisclosureRule = STANDARD_RULE,
): CouncilScope {
  const others = Object.entries(peopleIn).filter(
    ([council, people]) => council !== own && isGroupShown(people, rule),
  )
  return {
    own: isGroupShown(peopleIn[own] ?? 0, rule),
    region: others.length >= OTHER_COUNCILS,
  }
}
