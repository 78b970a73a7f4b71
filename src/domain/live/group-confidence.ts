import { isGroupShown } from '../disclosure/disclosure-rule.ts'
import { type ShareOfGroup, shareOfGroup } from '../disclosure/share-of-group.ts'
import type { LiveState } from './live-state.ts'

/** Confidence means Very or Completely: the top two points. */
const CONFIDENT_FROM = 4

/** How sure of themselves the people were who answered a question both before and after. */
export interface GroupConfidence {
  readonly question: string
  readonly short: string
  readonly text: string
  readonly people: number
  /** How many answered Very or Completely. */
  readonly before: ShareOfGroup
  readonly after: ShareOfGroup
}

/** Group confidence before and after. A question that fewer than 10 people answered both times is left out. */
export function groupConfidence(state: LiveState): readonly GroupConfidence[] {
  const { questions } = state.script
  return (questions?.items ?? []).flatMap(({ id, short, text }) => {
    const before = valuesOf(state, id, 'before')
    const after = valuesOf(state, id, 'after')
    const both = [...before.keys()].filter((seat) => after.has(seat))
    if (!isGroupShown(both.length)) return []
    const confident = (values: ReadonlyMap<string, number>) =>
      shareOfGroup(both.filter((seat) => (values.get(seat) ?? 0) >= CONFIDENT_FROM).length, both.length)
    return [
      { question: id, short, text, people: both.length, before: confident(before), after: confident(after) },
    ]
  })
}

function valuesOf(state: LiveState, question: string, wave: 'before' | 'after'): ReadonlyMap<string, number> {
  const ratings = state.ratings.get(`${question}/${wave}`) ?? new Map()
  return new Map(
    [...ratings].flatMap(([seat, { value }]) => (value === null ? [] : [[seat, value] as const])),
  )
}
