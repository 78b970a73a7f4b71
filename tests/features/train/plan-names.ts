import type { LedStory } from '../../../src/domain/content/catalogue.ts'
import type { PlanNames } from '../../../src/features/train/plan-rows.ts'

function story(id: string, title: string, person: string, decisions: readonly string[]): LedStory {
  return {
    id,
    title,
    person,
    personName: person === 'tommy-hallam' ? 'Tommy Hallam' : 'Jean Robson',
    level: 'basic',
    note: null,
    group: { steps: decisions },
    decisions: decisions.map((decision) => ({ id: decision, title: `About ${decision}` })),
  }
}

/** Two stories and two devices for the trainer's screens. */
export const names: PlanNames = {
  stories: new Map(
    [
      story('s02', 'Two hours on the lino', 'tommy-hallam', ['drawer', 'light', 'notes']),
      story('s01', 'Not watched like a bairn', 'jean-robson', ['move', 'ways', 'yes', 'looks']),
    ].map((it) => [it.id, it]),
  ),
  devices: new Map(
    [
      { id: 'alarm-hub', name: 'Personal alarm, with unit' },
      { id: 'key-safe', name: 'Key safe' },
    ].map((it) => [it.id, it]),
  ),
}
