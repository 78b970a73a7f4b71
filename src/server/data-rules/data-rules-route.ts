import type { FastifyInstance } from 'fastify'
import { DATA_RULES_PATH, type DataRules } from '../../protocol/data-rules.schema.ts'
import type { Store } from '../store/store.ts'
import { readHolds } from './holds.ts'
import type { RetentionRules } from './run-retention.ts'

/** `GET /api/data-rules`: what this server keeps and for how long, for the privacy page and for anybody who asks. */
export function addDataRulesRoute(app: FastifyInstance, store: Store, rules: RetentionRules): void {
  app.get(DATA_RULES_PATH, { config: { access: 'anybody' } }, async (): Promise<DataRules> => {
    return { holds: await readHolds(store), ...rules }
  })
}
