import type { DemoContent } from '../../domain/demo/demo-content.ts'
import type { DemoVisit } from '../../domain/demo/demo-session.ts'
import { demoSites, makeDemoPilot } from '../../domain/demo/make-demo-pilot.ts'
import { settleHolds } from '../data-rules/holds.ts'
import { takeEvents } from '../events/take-events.ts'
import { hashToken, readSecrets } from '../secrets.ts'
import type { Store } from '../store/store.ts'

/** What demonstration data is made from. */
export interface DemoFill {
  readonly people: number
  readonly seed: string
  readonly content: DemoContent
  /** Told now and then how many visits are in. */
  readonly onProgress?: (visits: number) => void
}

/** What came of it. */
export type DemoFilled =
  | { readonly ok: true; readonly visits: number; readonly events: number; readonly sites: number }
  | { readonly ok: false; readonly sentence: string }

/** First day of every demonstration pilot, early enough that no follow-up lies in the future. */
const START_MS = Date.UTC(2026, 4, 4)
/** Visits on their way into the store at the same time, so that one commit takes many. */
const AT_ONCE = 200

/** Fills an empty store with a made-up pilot, in at the same door as real events. The store never holds others after. */
export async function fillWithDemo(store: Store, fill: DemoFill): Promise<DemoFilled> {
  for await (const page of store.readEvents({ pageSize: 1 })) {
    if (page.length > 0)
      return refused('The store is not empty. Demonstration data goes into an empty store only.')
  }
  if ((await settleHolds(store, 'demo')) !== 'demo')
    return refused('This store is for real answers. Demonstration data goes into a store of its own.')
  const secrets = await readSecrets(store)
  const sites = demoSites(fill.content)
  for (const { site, authority, arm } of sites) {
    await store.addInvitation({
      site,
      authority,
      arm,
      keyHash: hashToken(secrets.invitationKey(site)),
      startMonth: arm === 'first' ? '2026-05' : '2026-07',
      invited: Math.max(1, Math.ceil((fill.people / sites.length) * 1.6)),
      createdAt: new Date(START_MS).toISOString(),
      closedAt: null,
    })
  }

  let [visits, events] = [0, 0]
  let waiting: DemoVisit[] = []
  async function send() {
    const answers = await Promise.all(
      waiting.map(({ events: records, sentAtMs, keyed }) =>
        takeEvents(records, { store, nowMs: sentAtMs, keyed, hashPerson: secrets.hashPerson }),
      ),
    )
    const lost = answers.find(({ rejected }) => rejected.length > 0)
    if (lost) throw new Error(`A demonstration event was refused: ${lost.rejected[0]?.reason}`)
    visits += answers.length
    events += answers.reduce((sum, { accepted }) => sum + accepted, 0)
    waiting = []
    fill.onProgress?.(visits)
  }
  const { people, seed, content } = fill
  for await (const visit of makeDemoPilot({ people, seed, content, startMs: START_MS })) {
    waiting.push(visit)
    if (waiting.length === AT_ONCE) await send()
  }
  if (waiting.length > 0) await send()
  return { ok: true, visits, events, sites: sites.length }
}

function refused(sentence: string): DemoFilled {
  return { ok: false, sentence }
}
