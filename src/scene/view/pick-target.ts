import type { Home, Item } from '../../domain/content/home.schema.ts'
import { isInside } from '../../domain/home/plan-rect.ts'
import { meets } from '../../domain/home/sight-line.ts'
import { type Ray, rayThrough } from './project-point.ts'
import type { View } from './view.ts'

/** What a click on the picture means. */
export type Target =
  | { readonly kind: 'item'; readonly id: string }
  | { readonly kind: 'floor'; readonly x: number; readonly y: number }

/** Something that a click can open. */
export type ClickableThing = Pick<Item, 'id' | 'room' | 'at' | 'radiusM'>

/** How far around an item's point a click counts when its file does not say. */
const ITEM_RADIUS_M = 0.12
/** Past this the floor is another room, or the street. */
const FARTHEST_M = 9

/**
 * What lies under a point of the screen: an item, or the floor. Worked out from the plan, so that it is the same
 * in 3D and in the Pictures way. Furniture hides the floor behind it.
 */
export function pickTarget(
  home: Omit<Home, 'items'> & { readonly items: readonly ClickableThing[] },
  room: string,
  view: View,
  x: number,
  y: number,
): Target | undefined {
  const ray = rayThrough(view, x, y)
  const item = nearestItem(
    home.items.filter((i) => i.room === room),
    ray,
  )
  if (item) return { kind: 'item', id: item.id }
  const down = ray.along[2]
  if (down >= -0.01) return undefined
  const reach = (view.pose.floorM - ray.from[2]) / down
  const floorX = ray.from[0] + ray.along[0] * reach
  const floorY = ray.from[1] + ray.along[1] * reach
  if (Math.hypot(floorX - view.pose.x, floorY - view.pose.y) > FARTHEST_M) return undefined
  const rooms = home.rooms.filter((r) => r.id === room).flatMap((r) => r.rects)
  const gaps = home.doors.filter((door) => door.between.includes(room)).map((door) => door.gap)
  if (![...rooms, ...gaps].some((rect) => isInside(rect, floorX, floorY))) return undefined
  const hidden = home.obstacles.some((o) => o.room === room && meets(o, ray, view.pose.floorM, reach))
  return hidden ? undefined : { kind: 'floor', x: floorX, y: floorY }
}

function nearestItem(items: readonly ClickableThing[], { from, along }: Ray): ClickableThing | undefined {
  const length2 = along[0] ** 2 + along[1] ** 2 + along[2] ** 2
  let best: ClickableThing | undefined
  let bestReach = Infinity
  for (const item of items) {
    const to = [item.at[0] - from[0], item.at[1] - from[1], item.at[2] - from[2]] as const
    const reach = (to[0] * along[0] + to[1] * along[1] + to[2] * along[2]) / length2
    if (reach <= 0 || reach >= bestReach) continue
    const missM = Math.hypot(to[0] - along[0] * reach, to[1] - along[1] * reach, to[2] - along[2] * reach)
    if (missM > (item.radiusM ?? ITEM_RADIUS_M)) continue
    best = item
    bestReach = reach
  }
  return best
}
