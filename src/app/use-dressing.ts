import { use } from 'react'
import { useSearchParams } from 'wouter'
import type { Home } from '../domain/content/home.schema.ts'
import { dressHome } from '../domain/home/dress-home.ts'
import type { ContentSource, PublishedDressing } from '../platform/content-source.ts'
import { chosenHome, FIRST_HOME } from './chosen-home.ts'
import { useServices } from './use-services.ts'

/** The home as somebody lives in it, and how it is dressed. */
export interface DressedHome {
  readonly home: Home
  readonly dressing: PublishedDressing
}

const dressed = new WeakMap<PublishedDressing, DressedHome>()

/** Puts the two together, once: a stage belongs to the home that comes of it. */
function together(home: Home, dressing: PublishedDressing): DressedHome {
  const whole = { ...home, anchors: dressing.usedAnchors }
  const ready = dressed.get(dressing) ?? { home: dressHome(whole, dressing), dressing }
  dressed.set(dressing, ready)
  return ready
}

/** The home of the person of a story; else the one that the address asks for with `?home=`, or that was chosen last. */
export function useDressedHome(person?: string): DressedHome {
  const { content } = useServices()
  const [query] = useSearchParams()
  const wanted = person ?? chosenHome(query)
  // Both are asked for before either is waited for.
  const coming = content.load('home')
  const id = wanted === FIRST_HOME ? wanted : knownHome(use(content.index()).dressings, wanted)
  const dressing = use(content.load('dressings', id))
  const { building } = dressing
  return together(use(building === undefined ? coming : content.load('home', building)), dressing)
}

/** The same where there are no hooks. */
export function dressedHome(content: ContentSource, query: URLSearchParams): Promise<DressedHome> {
  return loadDressed(content, chosenHome(query))
}

const asked = new Map<string, Promise<DressedHome>>()

/** The home of somebody by the id of its dressing: the same promise each time, for `use`. */
export function dressedHomeOf(content: ContentSource, id: string): Promise<DressedHome> {
  const coming = asked.get(id) ?? loadDressed(content, id)
  asked.set(id, coming)
  coming.catch(() => asked.delete(id))
  return coming
}

async function loadDressed(content: ContentSource, wanted: string): Promise<DressedHome> {
  const id = knownHome((await content.index()).dressings, wanted)
  const dressing = await content.load('dressings', id)
  return together(await content.load('home', dressing.building), dressing)
}

function knownHome(all: readonly { readonly id: string }[], wanted: string): string {
  return all.some(({ id }) => id === wanted) ? wanted : FIRST_HOME
}
