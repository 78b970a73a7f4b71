import type { LiveStep, LiveStepKind } from './live-script.schema.ts'
import type { PlanBlock, SessionPlan } from './session-plan.ts'

const kindsOfBlock: Readonly<Record<PlanBlock['kind'], readonly LiveStepKind[]>> = {
  join: ['welcome', 'join', 'rate-before'],
  arrive: ['plan-view'],
  walk: ['walk'],
  meet: ['meet', 'opening'],
  choice: ['situation', 'vote', 'talk', 'results', 'discuss', 'happened'],
  ending: ['ending', 'other-road'],
  'device-table': ['device-table'],
  debrief: ['debrief', 'take-away'],
  rate: ['rate-now', 'rate-then'],
  summary: ['summary'],
}

/** The steps of a plan in order. A plan without questions has no step that asks them. */
export function stepsOf(plan: SessionPlan): readonly LiveStep[] {
  return plan.blocks.flatMap(({ kind: blockKind, id: block, minutes, ...about }) => {
    const kinds = kindsOfBlock[blockKind].filter(
      (kind) => kind !== 'rate-before' || plan.questions !== 'none',
    )
    return kinds.map((kind) => ({
      id: `${block}.${kind}`,
      kind,
      block,
      minutes: minutes / kinds.length,
      ...about,
    }))
  })
}
