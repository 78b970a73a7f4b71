import { use, useEffect, useMemo } from 'react'
import { useLocation, useSearchParams } from 'wouter'
import type { VisitSession } from '../domain/attempt/visit-session.ts'
import type { VisitState } from '../domain/attempt/visit-state.ts'
import type { WornDressing } from '../domain/content/dressing.schema.ts'
import type { Home, Item } from '../domain/content/home.schema.ts'
import type { HomesToChoose } from '../features/visit/homes-list.tsx'
import type { DeviceSpot } from '../domain/home/device-spots.ts'
import type { ClueNote } from '../features/visit/item-details.tsx'
import type { ContentSource } from '../platform/content-source.ts'
import { savePlace } from './saved-places.ts'
import { useDressedHome } from './use-dressing.ts'
import { useHereVisit } from './use-here-visit.ts'
import { useServices, useVisitState } from './use-services.ts'
import { type StoryAtHome, useStoryAtHome } from './use-story-at-home.ts'

/** Everything the 3D view, the pictures and the House list share: the place, the open thing, the story under way. */
export interface HouseView {
  readonly session: VisitSession
  readonly visit: VisitState
  readonly home: Home
  /** The same with things where a learner has put them. The stage belongs to `home` itself. */
  readonly homeNow: Home
  readonly dressing: WornDressing
  /** Null while a story is under way. */
  readonly homes: HomesToChoose | null
  /** Null when the address names no room of the house. */
  readonly room: Home['rooms'][number] | null
  readonly openItem: Item | null
  /** Places of this home for a device that waits to be put somewhere. */
  readonly spots: readonly DeviceSpot[]
  readonly openSpot: DeviceSpot | null
  /** Opens a thing of the house, or a place for a device, by its id. */
  readonly open: (id: string) => void
  /** Puts the device that waits there. Resolves when it is on disk. */
  readonly put: (spot: DeviceSpot) => Promise<void>
  readonly close: () => void
  readonly clueOf: (item: Item) => ClueNote | null
  readonly personOf: (item: Item) => string | null
  readonly storyTitles: () => Promise<ReadonlyMap<string, string>>
  readonly atHome: StoryAtHome | null
}

const NO_SPOTS: readonly DeviceSpot[] = []

/** The house at an address such as `/house/hall?item=alarm-hub`. Notes in the log what was entered and opened. */
export function useHouse(way: 'house' | 'list', roomId: string): HouseView {
  const { content } = useServices()
  const session = useHereVisit()
  const visit = useVisitState(session)
  const atHome = useStoryAtHome(visit)
  const { home, dressing } = useDressedHome(atHome?.home)
  const index = use(content.index())
  const [query, setQuery] = useSearchParams()
  const [, navigate] = useLocation()
  const room = home.rooms.find(({ id }) => id === roomId) ?? null
  const homeNow = useMemo(
    () => (atHome ? atHome.rules.homeAfter(home, atHome) : home),
    // The rules never change, and both come anew when something has happened.
    // oxlint-disable-next-line react/exhaustive-deps
    [home, atHome?.moved],
  )
  const openItem = homeNow.items.find((item) => item.id === query.get('item') && item.room === roomId) ?? null

  const spots = atHome?.placing?.spots ?? NO_SPOTS
  const openSpot = spots.find((spot) => spot.id === query.get('item') && spot.room === roomId) ?? null

  const story = atHome?.story
  const noticeItem = atHome?.rules.noticeItem

  useEffect(() => {
    if (!room) return
    savePlace(`/${way}/${room.id}`, room.name)
    if (session.state().room !== room.id) void session.record({ kind: 'room.entered', room: room.id })
  }, [room, session, way])

  const openItemId = openItem?.id
  useEffect(() => {
    if (openItemId === undefined) return
    const state = session.state()
    if (!state.openedItems.has(openItemId)) void session.record({ kind: 'item.opened', item: openItemId })
    if (story && noticeItem) {
      const facts = noticeItem(story, state.stories.get(story.id), openItemId)
      if (facts.length > 0) void session.record(...facts)
    }
  }, [openItemId, session, story, noticeItem])

  return {
    session,
    visit,
    home,
    homeNow,
    dressing,
    homes: atHome ? null : { homes: index.dressings, here: dressing.id },
    room,
    openItem,
    spots,
    openSpot,
    open(item) {
      const target = [...homeNow.items, ...spots].find(({ id }) => id === item)
      if (target && target.room !== roomId) navigate(`/${way}/${target.room}?item=${item}`)
      else setQuery((before) => changed(before, item))
    },
    async put({ device, place, works }) {
      if (!atHome) return
      const { id } = atHome.story
      await session.record({ kind: 'device.placed', story: id, play: atHome.play, device, place, works })
    },
    close: () => setQuery((before) => changed(before, null)),
    clueOf: (item) =>
      atHome &&
      atHome.rules.clueNote(atHome.story, atHome.person, visit.stories.get(atHome.story.id), item.id),
    personOf: (item) => index.people.find(({ id }) => id === item.person)?.name.split(' ')[0] ?? null,
    storyTitles: () => titlesOf(content),
    atHome,
  }
}

const titles = new WeakMap<ContentSource, Promise<ReadonlyMap<string, string>>>()

/** Titles of all stories. The same promise for the same content, so that a panel can wait for it. */
function titlesOf(content: ContentSource): Promise<ReadonlyMap<string, string>> {
  const coming =
    titles.get(content) ??
    content.load('catalogue').then(
      ({ stories }) => new Map(stories.map(({ id, title }) => [id, title])),
      () => {
        // Without it the stories are offered without titles, and it is asked for again.
        titles.delete(content)
        return new Map<string, string>()
      },
    )
  titles.set(content, coming)
  return coming
}

function changed(before: URLSearchParams, item: string | null): URLSearchParams {
  const after = new URLSearchParams(before)
  if (item === null) after.delete('item')
  else after.set('item', item)
  return after
}
