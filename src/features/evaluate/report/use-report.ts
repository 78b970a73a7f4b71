import { useCallback, useEffect, useState } from 'react'
import type { Filter } from '../../../domain/evaluation/filter.ts'
import type { EvidenceApi, Report } from '../../../protocol/evaluate-api.schema.ts'

/** Where the report has got to. */
export type ReportState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'working'; readonly done: number; readonly of: number }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'answered'; readonly report: Exclude<Report, { state: 'working' }> }

const ASK_AGAIN_MS = 500

/** Asks for the report of a filter, again while it is being worked out. The old one stays until a new one comes. */
export function useReport(
  api: Pick<EvidenceApi, 'report'>,
  filter: Filter,
): { readonly state: ReportState; readonly reload: () => void } {
  const [state, setState] = useState<ReportState>({ kind: 'waiting' })
  const load = useCallback(
    (left: AbortSignal) => askForReport(api, filter, left, (next) => setState(next)),
    [api, filter],
  )
  useEffect(() => {
    const leaving = new AbortController()
    void load(leaving.signal)
    return () => leaving.abort()
  }, [load])
  const reload = useCallback(() => void load(new AbortController().signal), [load])
  return { state, reload }
}

async function askForReport(
  api: Pick<EvidenceApi, 'report'>,
  filter: Filter,
  left: AbortSignal,
  tell: (state: ReportState) => void,
): Promise<void> {
  for (;;) {
    const answer = await api.report(filter)
    if (left.aborted) return
    if (!answer.ok) return tell({ kind: 'failed', message: answer.message })
    const { value } = answer
    if (value.state !== 'working') return tell({ kind: 'answered', report: value })
    tell({ kind: 'working', done: value.done, of: value.of })
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS))
  }
}
