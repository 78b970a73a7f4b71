import { useCallback, useEffect, useState } from 'react'
import type { Section } from '../../../domain/evaluation/figure.schema.ts'
import type { Filter } from '../../../domain/evaluation/filter.ts'
import type { Answer, EvidenceApi, Figures } from '../../../protocol/evaluate-api.schema.ts'

/** Where one section of figures has got to. */
export type SectionState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'working'; readonly done: number; readonly of: number }
  | { readonly kind: 'failed'; readonly message: string; readonly isSignedOut: boolean }
  | { readonly kind: 'answered'; readonly figures: Exclude<Figures, { state: 'working' }> }

const ASK_AGAIN_MS = 400

/** Asks for the figures of sections, one section after the other, so that the first are on screen soon. */
export function useSections(
  api: Pick<EvidenceApi, 'figures'>,
  sections: readonly Section[],
  filter: Filter,
): { readonly states: ReadonlyMap<Section, SectionState>; readonly reload: () => void } {
  const [states, setStates] = useState<ReadonlyMap<Section, SectionState>>(new Map())
  const [round, setRound] = useState(0)
  useEffect(() => {
    let isLeft = false
    const set = (section: Section, state: SectionState) => {
      if (!isLeft) setStates((others) => new Map([...others, [section, state]]))
    }
    const load = async () => {
      for (const section of sections) {
        let answer = await api.figures(section, filter)
        while (!isLeft && answer.ok && answer.value.state === 'working') {
          set(section, stateOf(answer))
          await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS))
          answer = await api.figures(section, filter)
        }
        if (isLeft) return
        set(section, stateOf(answer))
        // What stops one section stops all of them; it need be said only once.
        if (!answer.ok || answer.value.state === 'refused') return
      }
    }
    setStates(new Map())
    void load()
    return () => {
      isLeft = true
    }
  }, [api, sections, filter, round])
  const reload = useCallback(() => setRound((last) => last + 1), [])
  return { states, reload }
}

function stateOf(answer: Answer<Figures>): SectionState {
  if (!answer.ok) {
    return { kind: 'failed', message: answer.message, isSignedOut: answer.reason === 'not-signed-in' }
  }
  const { value } = answer
  return value.state === 'working'
    ? { kind: 'working', done: value.done, of: value.of }
    : { kind: 'answered', figures: value }
}
