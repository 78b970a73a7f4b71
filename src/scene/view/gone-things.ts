import type { Home, Item } from '../../domain/content/home.schema.ts'
import type { HiddenNodes, Placement } from '../../domain/home/dress-home.ts'
import type { HousePoint } from './project-point.ts'

/** Something that is not where the stills show it. */
export type GoneThing = Pick<Item, 'id' | 'room'> & { readonly at: HousePoint }

/** A thing nearer than this to where the home has it has not been moved. */
const SAME_PLACE_M = 0.3

/** A home as it is now, and as it was when its stills were taken. */
interface Now {
  readonly home: Home
  /** What stood at its anchors when the stills were taken. */
  readonly usual: readonly Placement[]
  /** What stands at its anchors now. */
  readonly placements: readonly Placement[]
  /** What is not where the home has it. */
  readonly hidden: Pick<HiddenNodes, 'everywhere'>
  /** Who is in it now. */
  readonly figures: readonly { readonly person: string }[]
}

/** Whether a thing stands where the home has it: there the still shows it already. */
export function isAtHome({ home, usual }: Pick<Now, 'home' | 'usual'>, { node, at }: Placement): boolean {
  return [...home.items, ...usual].some(
    (it) => it.node === node && Math.hypot(it.at[0] - at[0], it.at[1] - at[1]) < SAME_PLACE_M,
  )
}

/** What stills show and is not there now: things that were taken away or put elsewhere since, and who has gone out. */
export function goneThings(now: Now): readonly GoneThing[] {
  const { home, usual, placements, hidden, figures } = now
  const moved = new Set(placements.filter((it) => isAtHome(now, it)).map(({ node }) => node))
  const isGone = (node = '') => hidden.everywhere.includes(node) && !moved.has(node)
  const things = usual.filter(({ node }) => isGone(node)).map((it) => ({ ...it, id: it.node }))
  const isOut = ({ person }: Item) => !figures.some((figure) => figure.person === person)
  const marked = new Set(things.map(({ node }) => node))
  const others = home.items.filter((item) =>
    item.person === undefined ? isGone(item.node) && !marked.has(item.node ?? '') : isOut(item),
  )
  return [...things, ...others]
}
