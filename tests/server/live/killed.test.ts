import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { LIVE_PATHS, type LiveSeatTicket, type SendAnswer } from '../../../src/protocol/live-phone.ts'
import type { LiveTicket } from '../../../src/protocol/live-api.schema.ts'
import { makeOneTimeLinkIn } from '../../../src/server/accounts/make-one-time-link.ts'
import type { StorePlace } from '../../../src/server/store/open-store.ts'
import { type HouseProcess, houseProcess } from '../../../tools/torture/house-process.ts'
import { seeded } from '../../../tools/torture/load.ts'
import { makeSession, postJson, trainerByLink } from '../../support/led-session.ts'
import { buildServerFiles } from '../built-server.ts'
import { temporaryDatabase } from '../postgres-support.ts'
import { temporaryFolder } from '../support.ts'
import { aScript, type SeenEntry } from './live-support.ts'

const PHONES = 36
/** Choices that are voted on, each with a kill. */
const ROUNDS = 3
/** Votes that are under way at the same moment. */
const AT_ONCE = 8

let built: Awaited<ReturnType<typeof buildServerFiles>>
beforeAll(async () => {
  built = await buildServerFiles('live-killed')
}, 120_000)
afterAll(() => built?.remove())

const kinds: readonly { readonly store: string; readonly place: () => Promise<StorePlace> }[] = [
  { store: 'sqlite', place: async () => ({ dataDirectory: temporaryFolder(), databaseUrl: null }) },
  { store: 'postgres', place: async () => ({ dataDirectory: '', databaseUrl: await temporaryDatabase() }) },
]

const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

/** The choices of the script, each with the ids of its options. */
const choices = aScript()
  .steps.filter(({ kind }) => kind === 'vote')
  .map(({ block, story, decision }) => ({
    choice: block,
    options:
      aScript()
        .stories.find(({ id }) => id === story)
        ?.steps.find(({ id }) => id === decision)
        ?.options.map(({ id }) => id) ?? [],
  }))

/** Who chose what, in one order. */
function chosen(list: readonly { readonly seat: string | null; readonly option?: string }[]): string[] {
  return list.map(({ seat, option }) => `${seat} ${option}`).toSorted()
}

interface Voter extends LiveSeatTicket {
  readonly option: string
  /** Id of the vote, the same however often it is sent. */
  readonly id: string
}

/** A session on a server of its own, with phones in it that keep sending until they are answered, as the app does. */
async function roomOn(server: HouseProcess, place: StorePlace) {
  const { url } = server
  const link = await makeOneTimeLinkIn(place, url, Date.now())
  const ticket: LiveTicket = await makeSession(await trainerByLink(url, link), aScript())
  const seats = await Promise.all(
    Array.from({ length: PHONES }, () =>
      postJson<LiveSeatTicket>(url, LIVE_PATHS.join, { key: ticket.joinKey, device: randomUUID() }),
    ),
  )
  const entries = async () => {
    const answer = await fetch(`${url}${LIVE_PATHS.state}?after=-1`, { headers: bearer(ticket.token) })
    return ((await answer.json()) as { entries: (SeenEntry & { option?: string; choice?: string })[] })
      .entries
  }
  const send = (token: string, command: object) =>
    postJson<SendAnswer>(url, LIVE_PATHS.send, { commands: [command] }, bearer(token))
  let at = aScript().steps[0]?.id ?? ''
  return {
    seats,
    entries,
    async goTo(to: string) {
      const { taken } = await send(ticket.token, {
        id: randomUUID(),
        kind: 'moved',
        from: at,
        to,
        sure: true,
      })
      expect(taken).toHaveLength(1)
      at = to
    },
    vote: (choice: string, { token, option, id }: Voter) =>
      send(token, { id, kind: 'voted', choice, round: 1, option, turn: 0 }),
    view: async (token: string) => {
      const answer = await fetch(`${url}${LIVE_PATHS.state}?after=-1`, { headers: bearer(token) })
      return (await answer.json()) as { own: { votes: { choice: string; option: string }[] } }
    },
  }
}

/** Votes phone by phone, some at once, and kills the server when so many are acknowledged; gives those that are. */
async function voteUntilKilled(
  voters: readonly Voter[],
  act: {
    readonly most: number
    readonly vote: (voter: Voter) => Promise<SendAnswer>
    readonly kill: () => Promise<void>
  },
): Promise<ReadonlySet<string>> {
  const acknowledged = new Set<string>()
  const left = [...voters]
  let dead: Promise<void> | null = null
  const press = async () => {
    for (let voter = left.shift(); voter !== undefined && dead === null; voter = left.shift()) {
      const answer = await act.vote(voter).catch(() => null)
      for (const id of answer?.taken ?? []) acknowledged.add(id)
      if (acknowledged.size >= act.most) dead ??= act.kill()
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, press))
  await dead
  return acknowledged
}

test.each(kinds)(
  'kill -9 in the middle of a vote, $store: every acknowledged answer is there once, and the count is exact',
  async ({ place: makePlace }) => {
    const place = await makePlace()
    const random = seeded(7)
    const server = await houseProcess(built.main, place)
    onTestFinished(() => server.end('SIGKILL'))
    expect(await server.start()).toBeNull()
    const room = await roomOn(server, place)

    for (const { choice, options } of choices.slice(0, ROUNDS)) {
      await room.goTo(`${choice}.vote`)
      const voters: readonly Voter[] = room.seats.map((seat, index) => ({
        ...seat,
        option: options[(index * 7) % options.length] ?? '',
        id: randomUUID(),
      }))
      const acknowledged = await voteUntilKilled(voters, {
        most: 4 + Math.floor(random() * (PHONES - AT_ONCE - 4)),
        vote: (voter) => room.vote(choice, voter),
        kill: () => server.end('SIGKILL'),
      })
      // Killed while some were in and some were not: anything else would try nothing.
      expect(acknowledged.size).toBeGreaterThanOrEqual(4)
      expect(acknowledged.size).toBeLessThan(PHONES)

      expect(await server.start()).toBeNull()
      const kept = (await room.entries()).filter((entry) => entry.kind === 'voted' && entry.choice === choice)
      const keptIds = kept.map(({ id }) => id)
      expect(new Set(keptIds).size).toBe(keptIds.length)
      expect([...acknowledged].filter((id) => !keptIds.includes(id))).toEqual([])

      // The phones come back and send what was not answered; some send again what the server has already.
      const answers = await Promise.all(voters.map((voter) => room.vote(choice, voter)))
      expect(answers.map(({ refused }) => refused)).toEqual(voters.map(() => []))
      const votes = (await room.entries()).filter(
        (entry) => entry.kind === 'voted' && entry.choice === choice,
      )
      expect(chosen(votes)).toEqual(chosen(voters))
      const own = await room.view(voters[3]?.token ?? '')
      expect(own.own.votes.filter((vote) => vote.choice === choice).map(({ option }) => option)).toEqual([
        voters[3]?.option,
      ])
    }
    const { length } = await room.entries()
    // Made, joined, moved and voted; in order without a gap.
    expect((await room.entries()).map(({ seq }) => seq)).toEqual(
      Array.from({ length }, (_, index) => index + 1),
    )
    expect(length).toBe(1 + PHONES + ROUNDS * (1 + PHONES))
    await server.end('SIGTERM')
  },
  180_000,
)
