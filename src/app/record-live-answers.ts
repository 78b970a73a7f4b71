import type { VisitSession } from '../domain/attempt/visit-session.ts'
import type { VisitFact } from '../domain/attempt/visit-event.schema.ts'
import type { OwnPhoneView, SharedPhoneView } from '../domain/live/phone-view.ts'
import { NOTICE_VERSION } from '../features/start/notice-version.ts'
import { agreements } from './live-agreement.ts'
import { readInvitation } from './invitation.ts'
import type { Services } from './services.ts'
import { NOTHING_SAID } from '../domain/attempt/nothing-said.ts'

let queue: Promise<unknown> = Promise.resolve()

/**
 * States in the event log what a phone answered in a session, each answer once. A vote is stated when its round is over,
 * because until then it may be changed; a phone that was asleep states it when it wakes.
 */
export function recordAnswers(services: Services, shared: SharedPhoneView, own: OwnPhoneView): Promise<void> {
  const done = queue.then(() => record(services, shared, own))
  queue = done.catch(() => undefined)
  return done
}

async function record(services: Services, shared: SharedPhoneView, own: OwnPhoneView): Promise<void> {
  const visit = await visitOf(services, shared, own.seat)
  const facts = [...ratingFacts(visit, own), ...(await voteFacts(services, visit, shared, own))]
  if (facts.length > 0) await visit.record(...facts)
  if (shared.isEnded && !visit.events().some(({ kind }) => kind === 'live.left')) {
    await visit.record({ kind: 'live.left', seat: own.seat })
  }
}

/** The visit of this session; begun with the first thing to state. */
async function visitOf({ keeper, device }: Services, shared: SharedPhoneView, seat: string) {
  const current = keeper.current()
  if (current?.events().some(({ live }) => live === shared.session)) return current
  const { person } = agreements.get()
  const begun = await keeper.begin({
    research: true,
    notice: NOTICE_VERSION,
    device: device.get().device ?? 'own',
    site: readInvitation().site,
    ...NOTHING_SAID,
    person,
    way: 'list',
    live: shared.session,
  })
  await begun.record({ kind: 'live.joined', seat })
  return begun
}

function ratingFacts(visit: VisitSession, own: OwnPhoneView): VisitFact[] {
  return own.ratings.flatMap(({ question, wave, value, missing }) => {
    const said = visit
      .events()
      .findLast(
        (event) => event.kind === 'rating.given' && event.question === question && event.wave === wave,
      )
    const isSame = said?.kind === 'rating.given' && said.value === value && said.missing === missing
    return isSame
      ? []
      : [{ kind: 'rating.given', question, wave, value, missing, story: null, entry: 'self' }]
  })
}

async function voteFacts(
  { content }: Services,
  visit: VisitSession,
  shared: SharedPhoneView,
  own: OwnPhoneView,
): Promise<VisitFact[]> {
  const closed = own.votes.filter(
    ({ choice, round }) => shared.voting?.choice !== choice || shared.voting.round !== round,
  )
  const facts = await Promise.all(
    closed.map(async ({ choice, round, option }): Promise<VisitFact[]> => {
      const [story = '', step = ''] = choice.split('.')
      const phase = round === 1 ? ('first' as const) : ('after-talk' as const)
      if (isStated(visit, { story, step, phase, option })) return []
      const { steps } = await content.load('stories', story)
      const shown = steps.find(({ id }) => id === step)?.options.map(({ id }) => id) ?? []
      const common = { story, play: 1, variant: null, step, shown, confidence: null }
      return [{ kind: 'decision.made', ...common, option, phase }]
    }),
  )
  return facts.flat()
}

/** A first vote is stated once; after talking, each round that ended in another answer. */
function isStated(
  visit: VisitSession,
  vote: { readonly story: string; readonly step: string; readonly phase: string; readonly option: string },
): boolean {
  const stated = visit
    .events()
    .filter((event) => event.kind === 'decision.made')
    .filter(({ story, step, phase }) => story === vote.story && step === vote.step && phase === vote.phase)
  if (vote.phase === 'first') return stated.length > 0
  return stated.some(({ option }) => option === vote.option)
}
