import type { FastifyBaseLogger } from 'fastify'
import type { Store } from '../store/store.ts'
import { type RetentionRules, runRetention } from './run-retention.ts'

const hourMs = 3_600_000

/** Begins what a running server does by itself: sweeping every hour, retention once a day. Gives the way to stop. */
export function startDailyWork(
  store: Store,
  rules: RetentionRules,
  log: Pick<FastifyBaseLogger, 'warn' | 'error'>,
  nowMs: () => number = () => Date.now(),
): () => void {
  async function work() {
    try {
      const nowUtc = new Date(nowMs()).toISOString()
      await store.sweepExpired(nowUtc)
      // Led sessions expire after 22 hours: with this hourly round nothing of them is a day old.
      await store.dropLiveSessions(nowUtc)
      const retired = await runRetention(store, rules, nowMs())
      if (retired && retired.events > 0) log.warn(retired, 'retention took events away')
    } catch (error) {
      // A store that is away now is there again in an hour.
      log.error({ reason: error instanceof Error ? error.message : String(error) }, 'daily work failed')
    }
  }
  void work()
  const timer = setInterval(() => void work(), hourMs)
  timer.unref()
  return () => clearInterval(timer)
}
