import { expect, test } from 'vitest'
import { freshStore, type StoreKind } from './fresh-store.ts'

const now = '2026-11-21T10:00:00.000Z'
const link = (from: string, to: string, acceptedAt = now) => ({
  from,
  to,
  acceptedAt,
  acceptedBy: 'green-kettle-27',
})

/** What every store must do with links that evaluators accept. */
export function describeLinkBook(kind: StoreKind): void {
  test('links are kept once, listed newest first, and taken back', async () => {
    const { store } = await freshStore(kind)
    const first = link('v1', 'p1')
    const second = link('v2', 'p2', '2026-11-22T10:00:00.000Z')
    expect(await store.acceptLink(first)).toBe(true)
    expect(await store.acceptLink(second)).toBe(true)
    // Somebody else was quicker: the first word counts.
    expect(await store.acceptLink({ ...first, to: 'p3' })).toBe(false)
    expect(await store.listAcceptedLinks()).toEqual([second, first])
    expect(await store.takeBackLink({ from: 'v1', to: 'p3' })).toBe(false)
    expect(await store.takeBackLink({ from: 'v1', to: 'p1' })).toBe(true)
    expect(await store.listAcceptedLinks()).toEqual([second])
  })

  test('a copy of the study is told that it is old, and only when something changed', async () => {
    const { store } = await freshStore(kind)
    await store.letIntoStudy(1, now)
    const generation = async () => (await store.readStudyMark())?.generation ?? 0
    const before = await generation()
    await store.acceptLink(link('v1', 'p1'))
    expect(await generation()).toBe(before + 1)
    await store.acceptLink(link('v1', 'p1'))
    await store.takeBackLink({ from: 'v9', to: 'p1' })
    expect(await generation()).toBe(before + 1)
    await store.takeBackLink({ from: 'v1', to: 'p1' })
    expect(await generation()).toBe(before + 2)
  })

  test('whoever is erased takes their links along, from either end, also when another copy says so', async () => {
    const { store } = await freshStore(kind)
    await store.acceptLink(link('v1', 'p1'))
    await store.acceptLink(link('p1', 'p2'))
    await store.acceptLink(link('v3', 'p3'))
    await store.acceptLink(link('v4', 'p4'))
    await store.erasePerson({ person: 'K7M4-Q2XL', personHash: 'p1', atUtc: now })
    expect((await store.listAcceptedLinks()).map(({ from }) => from)).toEqual(['v3', 'v4'])
    await store.rememberErasures([{ personHash: 'p3', atUtc: now }], [])
    expect(await store.listAcceptedLinks()).toEqual([link('v4', 'p4')])
  })
}
