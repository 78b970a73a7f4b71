import type { AreaLink, Spot } from './floor-plan.ts'
import { clamp } from './plan-rect.ts'

/** A corner of a path, in metres on the plan. */
export type Corner = readonly [x: number, y: number]
type Gate = readonly [left: Corner, right: Corner]

/** One gate on the way: how dear it is to get there, and the gate before it. */
interface Passage {
  readonly link: AreaLink
  readonly before: Passage | undefined
  readonly at: Corner
  readonly costM: number
  readonly estimateM: number
}

/**
 * The shortest way between two spots: A* over the gates between areas, then the string through them pulled tight.
 *
 * Returns the corners from start to end, or `undefined` when no way leads there.
 */
export function findPath(
  links: readonly (readonly AreaLink[])[],
  from: Spot,
  to: Spot,
): Corner[] | undefined {
  const start: Corner = [from.x, from.y]
  const end: Corner = [to.x, to.y]
  if (from.area === to.area) return pullTight(start, [[end, end]])
  const gates: Gate[] = [[end, end]]
  let passage = search(links, from, to)
  if (!passage) return undefined
  for (; passage; passage = passage.before) gates.unshift(gateOf(passage.link))
  return pullTight(start, gates)
}

/**
 * Gates, not areas, are what is searched: a long area may be entered cheaply at an end that is of no use.
 * Returns the last gate before the goal.
 */
function search(links: readonly (readonly AreaLink[])[], from: Spot, to: Spot): Passage | undefined {
  const end: Corner = [to.x, to.y]
  const cheapest = new Map<AreaLink, number>()
  const open: Passage[] = []
  const spread = (area: number, here: Corner, before: Passage | undefined) => {
    for (const link of links[area] ?? []) {
      const at = crossing(link, here, end)
      const costM = (before?.costM ?? 0) + distance(here, at)
      if (costM >= (cheapest.get(link) ?? Infinity)) continue
      cheapest.set(link, costM)
      open.push({ link, before, at, costM, estimateM: costM + distance(at, end) })
    }
  }
  spread(from.area, [from.x, from.y], undefined)
  while (open.length > 0) {
    const next = open.reduce(
      (low, passage, index) => (passage.estimateM < (open[low]?.estimateM ?? 0) ? index : low),
      0,
    )
    const [passage] = open.splice(next, 1)
    if (!passage) break
    if (passage.link.to === to.area) return passage
    spread(passage.link.to, passage.at, passage)
  }
  return undefined
}

/** Where the straight line to the goal meets the gate, or the end of the gate nearest to that. */
function crossing(link: AreaLink, here: Corner, end: Corner): Corner {
  const isUpright = link.side === 'east' || link.side === 'west'
  const [ahead, aside] = isUpright ? [0, 1] : [1, 0]
  const run = (end[ahead] ?? 0) - (here[ahead] ?? 0)
  const share = Math.abs(run) < 1e-9 ? 1 : (link.at - (here[ahead] ?? 0)) / run
  const hit = (here[aside] ?? 0) + ((end[aside] ?? 0) - (here[aside] ?? 0)) * clamp(share, 0, 1)
  const along = clamp(hit, link.low, link.high)
  return isUpright ? [link.at, along] : [along, link.at]
}

function distance(a: Corner, b: Corner): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1])
}

/** The gate between two areas as somebody who walks through it sees it. */
function gateOf(link: AreaLink): Gate {
  const [a, b]: Gate =
    link.side === 'east' || link.side === 'west'
      ? [
          [link.at, link.low],
          [link.at, link.high],
        ]
      : [
          [link.low, link.at],
          [link.high, link.at],
        ]
  return link.side === 'east' || link.side === 'south' ? [b, a] : [a, b]
}

/** Twice the signed area of a triangle: positive when `c` lies to the left of the line from `a` to `b`. */
function turn(a: Corner, b: Corner, c: Corner): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])
}

function isSame(a: Corner, b: Corner): boolean {
  return Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]) < 1e-9
}

/** The funnel method: keep the widest view through the gates so far, put a corner where it closes. */
function pullTight(start: Corner, gates: readonly Gate[]): Corner[] {
  const corners: Corner[] = [start]
  let apex = start
  let left = start
  let right = start
  let leftAt = 0
  let rightAt = 0
  for (let i = 0; i < gates.length; i++) {
    const [l, r] = gates[i] as Gate // i is below the length
    if (turn(apex, right, r) >= 0) {
      if (isSame(apex, right) || turn(apex, left, r) < 0) {
        right = r
        rightAt = i
      } else {
        corners.push(left)
        apex = left
        right = left
        i = leftAt
        rightAt = leftAt
        continue
      }
    }
    if (turn(apex, left, l) <= 0) {
      if (isSame(apex, left) || turn(apex, right, l) > 0) {
        left = l
        leftAt = i
      } else {
        corners.push(right)
        apex = right
        left = right
        i = rightAt
        leftAt = rightAt
      }
    }
  }
  const end = gates.at(-1)?.[0]
  if (end) corners.push(end)
  return corners.filter((corner, index) => index === 0 || !isSame(corner, corners[index - 1] as Corner))
}
