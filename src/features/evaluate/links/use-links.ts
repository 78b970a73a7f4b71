import { useCallback, useEffect, useState } from 'react'
import type { Answer } from '../../../protocol/evaluate-api.schema.ts'
import type { Links, LinksApi } from '../../../protocol/links-api.schema.ts'

type ReadyLinks = Extract<Links, { state: 'ready' }>

/** Where the list of links has got to. What was there stays until something newer comes. */
export interface LinksState {
  readonly links: ReadyLinks | null
  /** How far the server has come with the answers; null when it does not say. */
  readonly progress: { readonly done: number; readonly of: number } | null
  readonly fault: string | null
}

const ASK_AGAIN_MS = 500
const start: LinksState = { links: null, progress: null, fault: null }

/** Asks for links, and again while the server is working the answers out. */
export function useLinks(api: LinksApi): {
  readonly state: LinksState
  readonly reload: () => Promise<boolean>
  /** Changes something and shows what came of it; false when it was refused. */
  readonly change: (ask: () => Promise<Answer<Links>>) => Promise<boolean>
} {
  const [state, setState] = useState(start)
  const follow = useCallback(
    (ask: () => Promise<Answer<Links>>, left: AbortSignal) =>
      followLinks({ api, ask, left }, (next) => setState(({ links }) => ({ ...start, links, ...next }))),
    [api],
  )
  useEffect(() => {
    const leaving = new AbortController()
    void follow(() => api.links(), leaving.signal)
    return () => leaving.abort()
  }, [api, follow])
  const change = (ask: () => Promise<Answer<Links>>) => follow(ask, new AbortController().signal)
  return { state, reload: () => change(() => api.links()), change }
}

/** Asks once, then for the list until it is there. True when it is. */
async function followLinks(
  {
    api,
    ask,
    left,
  }: {
    readonly api: LinksApi
    readonly ask: () => Promise<Answer<Links>>
    /** Nobody wants the answers any more. */
    readonly left: AbortSignal
  },
  tell: (state: Partial<LinksState>) => void,
): Promise<boolean> {
  let answer = await ask()
  for (;;) {
    if (left.aborted) return false
    if (!answer.ok) {
      tell({ fault: answer.message })
      return false
    }
    const { value } = answer
    if (value.state === 'ready') {
      tell({ links: value })
      return true
    }
    tell({ progress: { done: value.done, of: value.of } })
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS))
    answer = await api.links()
  }
}
