import { expect, test } from 'vitest'
import { type Facets, isInView, type ViewFilter } from '../../../src/domain/disclosure/view-filter.ts'
import { createViewGuard } from '../../../src/domain/disclosure/view-guard.ts'
import { randomFrom } from '../../../src/domain/story/random-from.ts'

const facets = ['authority', 'role', 'setting', 'keyed'] as const

function randomPeople(seed: string, count: number): readonly Facets[] {
  const random = randomFrom(seed)
  const draw = (values: readonly (string | null)[]) =>
    values[Math.floor(random() ** 2 * values.length)] ?? null
  return Array.from({ length: count }, () => ({
    authority: draw(['durham', 'gateshead', 'hartlepool', 'darlington', 'sunderland', null]),
    role: draw(['care-worker', 'senior', 'manager', 'nurse']),
    setting: draw(['home', 'care-home', 'day', null]),
    keyed: draw(['yes', 'no']),
  }))
}

/** Every filter of one value a facet, or none. */
function allFilters(people: readonly Facets[]): readonly ViewFilter[] {
  return facets.reduce<readonly ViewFilter[]>(
    (filters, facet) => {
      const values = [...new Set(people.map((person) => person[facet] ?? null))]
      return filters.flatMap((filter) => [
        filter,
        ...values.map((value) => ({ ...filter, [facet]: [value] })),
      ])
    },
    [{}],
  )
}

test.each([12, 40, 90, 200, 350])(
  '[DV3] %d people: of all views that are shown, no two differ by 1 to 9 people, and none has fewer than 10',
  (count) => {
    const people = randomPeople(`people ${count}`, count)
    const guard = createViewGuard(people, facets)
    const shown = allFilters(people).flatMap((filter) => {
      const view = guard(filter)
      return view.shown ? [{ filter, people: people.map((person) => isInView(person, filter)), view }] : []
    })
    for (const { people: inView, view } of shown) {
      const size = inView.filter(Boolean).length
      expect([size >= 10, view.shown && view.people]).toEqual([true, size])
    }
    const tooNear = shown.flatMap((a, at) =>
      shown.slice(at + 1).filter((b) => {
        const apart = a.people.filter((isIn, place) => isIn !== b.people[place]).length
        return apart > 0 && apart < 10
      }),
    )
    expect(tooNear).toEqual([])
    expect(shown.length).toBeGreaterThan(count > 100 ? 10 : 0)
  },
)

const group = (authority: string, count: number, role = 'care-worker'): readonly Facets[] =>
  Array.from({ length: count }, () => ({ authority, role }))

test('[DV3] the more general view is kept', () => {
  const people = [...group('durham', 30), ...group('durham', 3, 'manager'), ...group('gateshead', 40)]
  const guard = createViewGuard(people, ['authority', 'role'])
  expect(guard({})).toEqual({ shown: true, people: 73 })
  expect(guard({ authority: ['durham'] })).toEqual({ shown: true, people: 33 })
  expect(guard({ authority: ['durham'], role: ['care-worker'] })).toEqual({ shown: false, because: 'guard' })
  expect(guard({ authority: ['durham'], role: ['manager'] })).toEqual({ shown: false, because: 'group' })
})

test('[DV4] the last small council cannot be found by taking all others from the region', () => {
  const people = [
    ...group('durham', 30),
    ...group('gateshead', 40),
    ...group('hartlepool', 15),
    ...group('darlington', 6),
  ]
  const guard = createViewGuard(people, ['authority', 'role'])
  const shown = ['durham', 'gateshead', 'hartlepool', 'darlington'].filter(
    (council) => guard({ authority: [council] }).shown,
  )
  expect(shown).toEqual(['durham', 'gateshead'])
})

test('[DV5] several values are shown when each of them is', () => {
  const people = [
    ...group('durham', 30),
    ...group('gateshead', 40),
    ...group('hartlepool', 4),
    ...group('darlington', 8),
  ]
  const guard = createViewGuard(people, ['authority', 'role'])
  expect(guard({ authority: ['durham', 'gateshead'] })).toEqual({ shown: true, people: 70 })
  expect(guard({ authority: ['durham', 'hartlepool'] })).toEqual({ shown: false, because: 'group' })
  expect(guard({ authority: [] })).toEqual({ shown: true, people: 82 })
})
