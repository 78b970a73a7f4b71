import type { VisitEvent } from '../../src/domain/attempt/visit-event.schema.ts'
import { parseContent } from '../../src/domain/content/parse-content.ts'
import { demoContentOf } from '../../src/domain/demo/demo-content.ts'
import { createDemoRandom } from '../../src/domain/demo/demo-random.ts'
import { makeDemoPilot } from '../../src/domain/demo/make-demo-pilot.ts'
import { evaluationContentOf } from '../../src/domain/evaluation/evaluation-content.ts'
import { drawPersonCode } from '../../src/domain/measures/person-code.ts'
import { settleHolds } from '../../src/server/data-rules/holds.ts'
import { rememberOptions } from '../../src/server/evaluate/content-options.ts'
import { readSecrets } from '../../src/server/secrets.ts'
import type { NewEvent } from '../../src/server/store/event-log.ts'
import type { Store } from '../../src/server/store/store.ts'
import { readScenarios } from '../read-scenarios.ts'

/** People whose visits are made up in full; everybody else is a copy of one of them under another code. */
const MODELS = 250
const BATCH = 2000

/** Fills an empty store with `wanted` plausible events or a few more, far faster than one made-up person at a time. */
export async function fillMillion(store: Store, wanted: number): Promise<{ events: number; people: number }> {
  const { content } = parseContent(readScenarios(process.cwd()), { isChecked: true })
  await settleHolds(store, 'demo')
  await rememberOptions(store, evaluationContentOf(content))
  const models: { event: VisitEvent; keyed: boolean; receivedAt: string }[] = []
  const made = makeDemoPilot({
    people: MODELS,
    seed: 'million',
    content: demoContentOf(content, (ms) => new Date(ms).toISOString()),
    startMs: Date.UTC(2026, 4, 4),
  })
  for await (const { events, keyed, sentAtMs } of made) {
    const receivedAt = new Date(sentAtMs).toISOString()
    models.push(...events.map((event) => ({ event, keyed, receivedAt })))
  }

  const { hashPerson } = await readSecrets(store)
  const { bytes } = createDemoRandom('codes of copies')
  let events = 0
  let people = 0
  let waiting: NewEvent[] = []
  for (let copy = 0; events < wanted; copy++) {
    const codes = new Map<string, string>()
    const codeOf = (person: string) => {
      const known = codes.get(person) ?? drawPersonCode(bytes)
      codes.set(person, known)
      return known
    }
    for (const { event: model, keyed, receivedAt } of models) {
      const { person } = model
      const event: VisitEvent = {
        ...model,
        id: copyOf(model.id, copy),
        visit: copyOf(model.visit, copy),
        live: model.live === null ? null : copyOf(model.live, copy),
        person: person === null ? null : codeOf(person),
      }
      const { id, visit, seq, at, live, kind } = event
      const personHash = event.person === null ? null : hashPerson(event.person)
      const body = JSON.stringify(event)
      waiting.push({
        id,
        visit,
        seq,
        at,
        person: event.person,
        personHash,
        live,
        kind,
        keyed,
        clock: 'ok',
        receivedAt,
        body,
      })
      if (waiting.length === BATCH) await send()
    }
    people += codes.size
  }
  await send()
  return { events, people }

  async function send(): Promise<void> {
    const outcomes = await store.appendEvents(waiting)
    events += outcomes.filter((outcome) => outcome === 'accepted').length
    waiting = []
  }
}

/** Another UUID for each copy: four of its random digits are the number of the copy. */
function copyOf(id: string, copy: number): string {
  return copy === 0 ? id : `${id.slice(0, 24)}${copy.toString(16).padStart(4, '0')}${id.slice(28)}`
}
