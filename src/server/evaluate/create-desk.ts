import type { DisclosureRule } from '../../domain/disclosure/disclosure-rule.ts'
import type { EvaluationContent } from '../../domain/evaluation/evaluation-content.ts'
import type { Secrets } from '../secrets.ts'
import type { Store } from '../store/store.ts'
import type { EvaluationDesk, OpenedPack, PackOrder, PackWatch } from './evaluation-desk.ts'
import { openPack } from './open-pack.ts'
import { openPublication } from './open-publication.ts'
import { createStudyAnswers } from './study-answers.ts'

/** What a desk works with. */
export interface DeskParts {
  readonly store: Store
  readonly studyNumber: Secrets['studyNumber']
  /** The form in which the ends of accepted links are kept. */
  readonly hashPerson: Secrets['hashPerson']
  readonly version: string
  /** Another text for each build of the server. */
  readonly build: string
  readonly nowMs: () => number
  /** Stories, questions and region of this build. */
  readonly content: () => Promise<EvaluationContent>
  /** Bounds of this site. */
  readonly rule: DisclosureRule
  /** Folder for temporary files; without one, that of the machine. */
  readonly spoolIn?: string
}

/**
 * A desk that works in the thread it is made in: within the threads of `desk-thread.ts`, and for whoever builds a server
 * without them.
 */
export function createDesk(parts: DeskParts): EvaluationDesk {
  const answers = createStudyAnswers(parts)
  const writer = new TextEncoder()
  return {
    async answer(question) {
      return writer.encode(await answers.answer(question))
    },
    open: (order, watch) =>
      order.what === 'pilot' ? openPilot(parts, order, watch) : openPublished(parts, watch),
    bringUp: answers.bringUp,
    close: async () => undefined,
  }
}

async function openPilot(
  { store, version, studyNumber, hashPerson, content, rule, spoolIn }: DeskParts,
  { authority }: Extract<PackOrder, { what: 'pilot' }>,
  { signal, onProgress }: PackWatch,
): Promise<OpenedPack> {
  const { region } = await content()
  const { outline, pieces } = await openPack(store, {
    version,
    studyNumber,
    hashPerson,
    authority,
    region,
    rule,
    signal,
    onRead: (done) => onProgress({ step: 'reading', done, of: 0 }),
    onProgress: (done, of) => onProgress({ step: 'writing', done, of }),
    ...(spoolIn === undefined ? {} : { spoolIn }),
  })
  return { purpose: outline.purpose, pieces }
}

async function openPublished(parts: DeskParts, { signal, onProgress }: PackWatch): Promise<OpenedPack> {
  return openPublication(parts.store, {
    ...parts,
    content: await parts.content(),
    signal,
    onProgress: (done, of) => onProgress({ step: 'reading', done, of }),
  })
}
