import { stageOf } from '../features/visit/house-stage.ts'
import { createTestHook, type TestHook } from '../scene/test-hook.ts'
import { inApp } from './base-path.ts'
import type { Services } from './services.ts'
import { dressedHome } from './use-dressing.ts'

/** Puts `window.__house` on a page whose address carries `?test=1` (docs/testing.md). Otherwise it is never loaded. */
export async function installTestHook({ content, keeper, settings }: Services): Promise<void> {
  const { home } = await dressedHome(content, new URLSearchParams(location.search))
  const [, room] = /\/(?:house|list)\/([^/]+)/.exec(location.pathname) ?? []
  // Whoever asks first for the stage says where it begins: it must not begin elsewhere because a test looks on.
  const stage = stageOf(home, room)
  const hook = createTestHook({
    walk: stage.walk,
    board: stage.board,
    picture: () => stage.handle,
    // A visit that begins by itself, on a page opened by its address, is not there at once.
    way: () => keeper.current()?.state().way ?? (isList() ? 'list' : 'lite'),
    setWay(way) {
      if (way === 'list') return followLink(inApp(`/list/${stage.walk.room}`))
      settings.getState().change({ pictureQuality: way })
      return location.pathname.startsWith(inApp('/list/'))
        ? followLink(inApp(`/house/${stage.walk.room}`))
        : undefined
    },
    setTime: (time) => settings.getState().change({ timeOfDay: time }),
    events: () => keeper.current()?.events() ?? [],
  })
  ;(globalThis as typeof globalThis & { __house?: TestHook }).__house = hook
}

const isList = () => location.pathname.startsWith(inApp('/list/'))

/** Goes to another page as a person would: by a link. */
function followLink(href: string) {
  const link = document.createElement('a')
  link.href = href
  document.body.append(link)
  link.click()
  link.remove()
}
