import type { VisitState } from '../../domain/attempt/visit-state.ts'
import type { Home, Item } from '../../domain/content/home.schema.ts'

/** How far a person has come with one thing in the house. */
export type ItemStatus = 'new' | 'looked' | 'under-way' | 'done'

/** The stories that begin with a person, the first one first. */
export function storiesOf(item: Item): readonly string[] {
  return item.story === undefined ? [] : [item.story, ...(item.also ?? [])]
}

/** How far one story has come. */
export function storyStatus(story: string, visit: VisitState): 'new' | 'under-way' | 'done' {
  const state = visit.stories.get(story)
  if (!state) return 'new'
  return state.finished ? 'done' : 'under-way'
}

/**
 * The status of an item in a visit. A thing to try is done when one of its tasks was finished, a person when
 * all their stories were played to an end.
 */
export function itemStatus(item: Item, visit: VisitState): ItemStatus {
  const looked = visit.openedItems.has(item.id)
  if (item.kind === 'story') {
    const told = storiesOf(item).map((id) => storyStatus(id, visit))
    if (told.length > 0 && told.every((status) => status === 'done')) return 'done'
    if (told.some((status) => status !== 'new')) return 'under-way'
    return looked ? 'looked' : 'new'
  }
  if (item.kind === 'try' && item.device !== undefined) {
    const tasks = [...visit.practice].filter(([key]) => key.startsWith(`${item.device}/`))
    if (tasks.some(([, task]) => task.finished)) return 'done'
    if (tasks.length > 0) return 'under-way'
    return looked ? 'looked' : 'new'
  }
  return looked ? 'done' : 'new'
}

/** Whether an item counts as done in "2 of 3 done". */
export const isDone = (status: ItemStatus) => status === 'done'

/** How much of a room is done. */
export interface RoomProgress {
  readonly room: string
  readonly total: number
  readonly done: number
}

/** The progress of every room, in the order of the plan. */
export function roomProgress(home: Home, visit: VisitState): readonly RoomProgress[] {
  return home.rooms.map((room) => {
    const items = home.items.filter((item) => item.room === room.id)
    return {
      room: room.id,
      total: items.length,
      done: items.filter((item) => isDone(itemStatus(item, visit))).length,
    }
  })
}
