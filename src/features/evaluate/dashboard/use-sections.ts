import { useCallback, useEffect, useState } from 'react'
import type { Section } from '../../../domain/evaluation/figure.schema.ts'
import type { Filter } from '../../../domain/evaluation/filter.ts'
import type { Answer, EvidenceApi, Figures, View } from '../../../protocol/evaluate-api.schema.ts'

/** Where one section of figures has got to. */
export type SectionState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'working'; readonly done: number; readonly of: number }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'answered'; readonly figures: Exclude<Figures, { state: 'working' }> }

/** The sections of one filter, as far as they are there. */
interface Loaded {
  readonly filter: Filter
  readonly states: ReadonlyMap<Section, SectionState>
}

/** What a page of sections knows. */
export interface Sections {
  readonly states: ReadonlyMap<Section, SectionState>
  /** The newest view, of the filter before while nothing has come for this one. */
  readonly view: View | null
  readonly reload: () => void
}

const ASK_AGAIN_MS = 400
const nothing: ReadonlyMap<Section, SectionState> = new Map()

/** Asks for the figures of sections, one section after the other, so that the first are on screen soon. */
export function useSections(
  api: Pick<EvidenceApi, 'figures'>,
  sections: readonly Section[],
  filter: Filter,
): Sections {
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  const [view, setView] = useState<View | null>(null)

  const load = useCallback(
    (left: AbortSignal) =>
      askForSections({ api, sections, filter, left }, (section, state) => {
        setLoaded((last) => ({
          filter,
          states: new Map([...(last?.filter === filter ? last.states : []), [section, state]]),
        }))
        if (state.kind === 'answered') setView(state.figures.view)
      }),
    [api, sections, filter],
  )
  useEffect(() => {
    const leaving = new AbortController()
    void load(leaving.signal)
    return () => leaving.abort()
  }, [load])

  const reload = useCallback(() => {
    setLoaded(null)
    void load(new AbortController().signal)
  }, [load])
  return { states: loaded?.filter === filter ? loaded.states : nothing, view, reload }
}

interface Errand {
  readonly api: Pick<EvidenceApi, 'figures'>
  readonly sections: readonly Section[]
  readonly filter: Filter
  /** Nobody wants the answers any more. */
  readonly left: AbortSignal
}

async function askForSections(
  { api, sections, filter, left }: Errand,
  tell: (section: Section, state: SectionState) => void,
): Promise<void> {
  for (const section of sections) {
    let answer = await api.figures(section, filter)
    while (!left.aborted && answer.ok && answer.value.state === 'working') {
      tell(section, stateOf(answer))
      await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS))
      answer = await api.figures(section, filter)
    }
    if (left.aborted) return
    tell(section, stateOf(answer))
    // What stops one section stops all of them; it need be said only once.
    if (!answer.ok || answer.value.state === 'refused') return
  }
}

function stateOf(answer: Answer<Figures>): SectionState {
  if (!answer.ok) return { kind: 'failed', message: answer.message }
  const { value } = answer
  return value.state === 'working'
    ? { kind: 'working', done: value.done, of: value.of }
    : { kind: 'answered', figures: value }
}
