import { type DisclosureRule, isGroupShown, STANDARD_RULE } from './disclosure-rule.ts'

/** A group of people about whom the same thing is told as about other groups. */
export interface ToldGroup {
  readonly id: string
  /** Who is in it, by any text that stands for a person. */
  readonly people: ReadonlySet<string>
}

/**
 * Which of several groups may be told of side by side (RULES.md, DV3): the first one, and each later one that differs
 * from every one kept by no people or by 10 or more. Else, taking one from the other, the answer of the few who are in
 * only one of them would be left. Give what matters most first.
 */
export function keepApart(
  groups: readonly ToldGroup[],
  rule: DisclosureRule = STANDARD_RULE,
): ReadonlySet<string> {
  const kept: ToldGroup[] = []
  for (const group of groups) {
    const isNear = kept.some((other) => {
      const apart = countApart(group.people, other.people)
      return apart > 0 && !isGroupShown(apart, rule)
    })
    if (!isNear && isGroupShown(group.people.size, rule)) kept.push(group)
  }
  return new Set(kept.map(({ id }) => id))
}

function countApart(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0
  for (const person of a) if (b.has(person)) both++
  return a.size + b.size - 2 * both
}
