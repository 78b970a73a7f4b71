import type { Cost } from '../domain/evaluation/analysis-plan.schema.ts'
import { type Filter, writeFilter } from '../domain/evaluation/filter.ts'
import {
  costsSchema,
  EVALUATE_PATHS,
  type EvidenceApi,
  type FileWatch,
  figuresSchema,
  type PackApi,
  packProgressSchema,
  planAnswerSchema,
  reportSchema,
} from '../protocol/evaluate-api.schema.ts'
import { LINK_PATHS, type LinksApi, linksSchema } from '../protocol/links-api.schema.ts'
import { createAskServer, json } from './ask-server.ts'
import { newUuidV7 } from './ids.ts'

/** So often a page asks how far a file has come. */
const PROGRESS_MS = 700

/** The evaluator's side of the server, over `fetch`. Whatever comes back is parsed before it is used. */
export function createEvaluateApi(
  ask: typeof fetch = (...request) => fetch(...request),
): PackApi & EvidenceApi & LinksApi {
  const call = createAskServer(ask)

  /** Fetches a file, and asks meanwhile how far it has come. */
  async function file(path: string, { signal, onProgress }: FileWatch) {
    const order = newUuidV7()
    const callWhileWanted = createAskServer((url, init) => ask(url, { ...init, signal }))
    const asking = setInterval(async () => {
      const answer = await callWhileWanted(
        `${EVALUATE_PATHS.packProgress}?order=${order}`,
        null,
        json(packProgressSchema),
      )
      if (answer.ok && !signal.aborted) onProgress(answer.value)
    }, PROGRESS_MS)
    try {
      return await callWhileWanted(`${path}?order=${order}`, null, readZip)
    } finally {
      clearInterval(asking)
    }
  }

  return {
    figures: (section, filter) =>
      call(`${EVALUATE_PATHS.figures}?${query(`section=${section}`, filter)}`, null, json(figuresSchema)),
    report: (filter) => call(`${EVALUATE_PATHS.report}?${query('', filter)}`, null, json(reportSchema)),
    plan: () => call(EVALUATE_PATHS.plan, null, json(planAnswerSchema)),
    freezePlan: (plan) => call(EVALUATE_PATHS.freezePlan, { plan }, json(planAnswerSchema)),
    setTargets: (targets) => call(EVALUATE_PATHS.targets, { targets }, json(planAnswerSchema)),
    costs: () => call(EVALUATE_PATHS.costs, null, readCosts),
    setCosts: (costs) => call(EVALUATE_PATHS.costs, { costs }, readCosts),
    links: () => call(LINK_PATHS.links, null, json(linksSchema)),
    acceptLink: (link) => call(LINK_PATHS.accept, link, json(linksSchema)),
    takeBackLink: (link) => call(LINK_PATHS.takeBack, link, json(linksSchema)),
    pilotZip: (watch) => file(EVALUATE_PATHS.pilotZip, watch),
    publicationZip: (watch) => file(EVALUATE_PATHS.publicationZip, watch),
  }
}

const query = (first: string, filter: Filter) =>
  [first, writeFilter(filter)].filter((part) => part !== '').join('&')

async function readCosts(response: Response): Promise<readonly Cost[] | null> {
  return (await json(costsSchema)(response))?.costs ?? null
}

async function readZip(response: Response): Promise<Uint8Array<ArrayBuffer> | null> {
  const isZip = response.headers.get('content-type')?.startsWith('application/zip')
  return isZip ? new Uint8Array(await response.arrayBuffer()) : null
}
