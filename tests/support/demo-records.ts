import { demoContentOf } from '../../src/domain/demo/demo-content.ts'
import { demoSites, makeDemoPilot } from '../../src/domain/demo/make-demo-pilot.ts'
import {
  type EvaluationContent,
  evaluationContentOf,
} from '../../src/domain/evaluation/evaluation-content.ts'
import { backgroundLabels } from '../../src/domain/exports/background-labels.ts'
import type { PackPapers } from '../../src/domain/exports/make-pilot-pack.ts'
import type { PilotRecord } from '../../src/domain/exports/pilot.ts'
import { scenarioContent } from './scenario-content.ts'

/** A made-up pilot as a store would give it, with everything that lies beside its records. */
export async function demoRecords(
  people: number,
  seed = '1',
): Promise<{ records: readonly PilotRecord[]; papers: PackPapers; content: EvaluationContent }> {
  const content = scenarioContent()
  const demoContent = demoContentOf(content, (ms) => new Date(ms).toISOString())
  const startMs = Date.parse('2026-05-04T00:00:00.000Z')
  const records: PilotRecord[] = []
  for await (const { events, keyed } of makeDemoPilot({ people, seed, content: demoContent, startMs })) {
    records.push(...events.map((event) => ({ event, keyed, clock: 'ok' as const })))
  }
  const evaluationContent = evaluationContentOf(content)
  return {
    records,
    content: evaluationContent,
    papers: {
      sites: demoSites(demoContent).map((site) => ({ ...site, startMonth: '2026-05', invited: 20 })),
      costs: [
        { id: 'trainer', kind: 'trainer', label: 'Trainer, 4 days', pence: 120_000, source: 'Invoice 7' },
      ],
      plans: [],
      contents: [evaluationContent],
      labels: backgroundLabels(evaluationContent.region),
    },
  }
}
