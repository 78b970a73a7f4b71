import { DATA_RULES_PATH, type DataRules, dataRulesSchema } from '../protocol/data-rules.schema.ts'
import { ERASE_PATH, erasedSchema, heldSchema, ME_PATH } from '../protocol/me-api.schema.ts'
import type { MyDataApi } from '../protocol/staff-api.ts'
import { createAskServer, json } from './ask-server.ts'

/** What the server holds under a code, over `fetch`. */
export function createMyDataApi(
  ask: typeof fetch = (...request) => fetch(...request),
): MyDataApi & { dataRules(): Promise<DataRules | null> } {
  const call = createAskServer(ask)
  return {
    async held(code) {
      const answer = await call(ME_PATH, { code }, json(heldSchema))
      return answer.ok ? { ok: true, value: answer.value.events } : answer
    },
    async erase(code) {
      const answer = await call(ERASE_PATH, { code }, json(erasedSchema))
      return answer.ok ? { ok: true, value: answer.value.erased } : answer
    },
    /** Null where no server stands behind the page: then nothing leaves the device at all. */
    async dataRules() {
      const answer = await call(DATA_RULES_PATH, null, json(dataRulesSchema))
      return answer.ok ? answer.value : null
    },
  }
}
