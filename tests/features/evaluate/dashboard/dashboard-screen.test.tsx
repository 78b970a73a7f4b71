import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { beforeAll, expect, test } from 'vitest'
import { figureSections, type Section } from '../../../../src/domain/evaluation/figure.schema.ts'
import { type Filter, readFilter } from '../../../../src/domain/evaluation/filter.ts'
import { makeFigures } from '../../../../src/domain/evaluation/figures/make-figures.ts'
import type { Study } from '../../../../src/domain/evaluation/study.ts'
import {
  DashboardScreen,
  type DashboardScreenProps,
} from '../../../../src/features/evaluate/dashboard/dashboard-screen.tsx'
import { mondayOf } from '../../../../src/features/evaluate/dashboard/filter-words.ts'
import type {
  Answer,
  Figures,
  FileWatch,
  PackProgress,
} from '../../../../src/protocol/evaluate-api.schema.ts'
import { exampleStudy, exampleView } from '../../../support/example-figures.ts'
import { expectAccessible } from '../../../ui/expect-accessible.ts'

let study: Study
beforeAll(async () => {
  study = await exampleStudy(120)
}, 60_000)

const address = (search: string) => `https://house.example/evaluate?${search}`

type Asked = readonly [Section, Filter]

function setUp(
  options: {
    search?: string
    answer?: (section: Section, filter: Filter, time: number) => Answer<Figures> | null
    pilotZip?: DashboardScreenProps['api']['pilotZip']
    publicationZip?: DashboardScreenProps['api']['publicationZip']
    role?: DashboardScreenProps['account']['role']
  } = {},
) {
  const asked: Asked[] = []
  const saved: (readonly [string, string])[] = []
  const said: string[] = []
  const went: string[] = []
  const searches: string[] = []
  const api: DashboardScreenProps['api'] = {
    async figures(section, filter) {
      asked.push([section, filter])
      const given = options.answer?.(section, filter, asked.length)
      if (given) return given
      const view = exampleView(study, filter)
      return { ok: true, value: { state: 'ready', section, view, figures: [...makeFigures(section, study)] } }
    },
    pilotZip: options.pilotZip ?? (async () => ({ ok: true, value: new Uint8Array([80, 75]) })),
    publicationZip: options.publicationZip ?? (async () => ({ ok: true, value: new Uint8Array([80, 75]) })),
    signOut: async () => ({ ok: true, value: true }),
  }
  const saver: DashboardScreenProps['saver'] = { save: async (name, type) => void saved.push([name, type]) }
  const announce = (text: string) => void said.push(text)
  function Page() {
    const [search, setSearch] = useState(options.search ?? '')
    return (
      <DashboardScreen
        api={api}
        account={{ signInName: 'green-kettle-27', role: options.role ?? 'administrator', authority: null }}
        councilName={null}
        saver={saver}
        search={search}
        onSearch={(next) => {
          searches.push(next)
          setSearch(next)
        }}
        addressOf={address}
        href={(path) => path}
        navigate={(path) => went.push(path)}
        print={() => undefined}
        announce={announce}
      />
    )
  }
  return { ...render(<Page />), asked, saved, said, went, searches, user: userEvent.setup() }
}
const lastSection = () => screen.findByRole('heading', { name: 'Take the data along' })

test('asks for one section after the other and shows each figure with its sentence and its numbers', async () => {
  const { asked } = setUp()
  const figure = await screen.findByRole('figure', { name: 'Recommend: how many were confident' })
  expect(within(figure).getByRole('img', { name: /^Dots with intervals/ })).toBeTruthy()
  expect(
    within(figure).getByRole('table', { hidden: true }).querySelectorAll('tbody tr').length,
  ).toBeGreaterThan(1)
  await lastSection()
  expect(asked.slice(0, 2).map(([section]) => section)).toEqual(['took-part', 'confidence'])
  const links = within(screen.getByRole('navigation', { name: 'On this page' })).getAllByRole('link')
  expect(links.map((link) => link.getAttribute('href')).slice(0, -1)).toEqual(
    figureSections.map((id) => `#${id}`),
  )
})

test('every chart of made-up people is marked', async () => {
  setUp()
  await screen.findByRole('figure', { name: 'Use: how many were confident' })
  const pictures = [...document.querySelectorAll('svg[data-chart="picture"]')]
  expect(pictures.length).toBeGreaterThan(5)
  expect(pictures.filter((picture) => !picture.textContent?.includes('Demonstration'))).toEqual([])
})

test('a filter goes into the address, is said in words, and can be taken out again', async () => {
  const { user, asked, searches } = setUp()
  await user.selectOptions(
    await screen.findByRole('combobox', { name: 'Council', hidden: true }),
    'Gateshead',
  )
  expect(searches).toEqual(['authority=gateshead'])
  expect(asked.at(-1)?.[1].authority).toEqual(['gateshead'])
  expect(await screen.findByText(/people: Council Gateshead\.$/)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Council: Gateshead. Take it out' }))
  expect(searches.at(-1)).toBe('')
  expect(await screen.findByText(/^Everybody: /)).toBeTruthy()
})

test('a filter of the address is used from the start, and a wrong one is named', async () => {
  const { asked, unmount } = setUp({ search: 'authority=gateshead,sunderland&from=2026-05-04' })
  await screen.findByText(/Council Gateshead or Sunderland, began from 4 May 2026/)
  const read = readFilter({ authority: 'gateshead,sunderland', from: '2026-05-04' })
  expect(read.ok && asked[0]?.[1]).toEqual(read.ok && read.filter)
  unmount()
  setUp({ search: 'from=soon' })
  expect(await screen.findByText(/"from" cannot be read/)).toBeTruthy()
})

test('a filter that would single people out shows its sentence and no figure', async () => {
  const sentence = 'Too few people are left.'
  const { user, searches } = setUp({
    search: 'authority=hartlepool',
    answer: (_, filter) =>
      filter.authority.length > 0
        ? { ok: true, value: { state: 'refused', sentence, view: exampleView(study, filter) } }
        : null,
  })
  expect(await screen.findByText(sentence)).toBeTruthy()
  expect(screen.queryByRole('figure')).toBeNull()
  await user.click(screen.getAllByRole('button', { name: 'Look at everybody' })[0] as HTMLElement)
  expect(searches).toEqual([''])
})

test('before there are enough people nothing is said of filters, and there is none to take out', async () => {
  setUp({
    answer: (_section, filter) => {
      const sentence = 'Not enough people yet.'
      return { ok: true, value: { state: 'refused', sentence, view: exampleView(study, filter) } }
    },
  })
  await screen.findByText('Not enough people yet.')
  expect(screen.getByText('Nothing to show yet')).toBeTruthy()
  const contents = within(screen.getByRole('navigation', { name: 'On this page' }))
  expect(contents.getAllByRole('link').map((link) => link.textContent)).toEqual(['Take the data along'])
  expect(screen.queryByRole('button', { name: 'Look at everybody' })).toBeNull()
})

test('says how far the answers are read while they are, then shows the figures', async () => {
  setUp({
    answer: (_, __, time) =>
      time === 1 ? { ok: true, value: { state: 'working', done: 250_000, of: 1_000_000 } } : null,
  })
  expect(await screen.findByText('Reading the answers: 250,000 of 1,000,000')).toBeTruthy()
  expect(await screen.findByRole('figure', { name: 'From invited to followed up' })).toBeTruthy()
})

test('a server that cannot be reached is said once, and can be asked again', async () => {
  let isUp = false
  const { user } = setUp({
    answer: () =>
      isUp ? null : { ok: false, reason: 'unreachable', message: 'We cannot reach the server.' },
  })
  expect(await screen.findAllByText('We cannot reach the server.')).toHaveLength(1)
  isUp = true
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('figure', { name: 'From invited to followed up' })).toBeTruthy()
})

test('downloads the pack; a failed download is said', async () => {
  let isUp = false
  const { user, saved } = setUp({
    pilotZip: async () =>
      isUp
        ? { ok: true, value: new Uint8Array([80, 75]) }
        : { ok: false, reason: 'unreachable', message: 'The file did not come.' },
  })
  const button = await screen.findByRole('button', { name: 'Download pilot.zip' })
  await user.click(button)
  expect(await screen.findByText('The file did not come.')).toBeTruthy()
  isUp = true
  await user.click(button)
  expect(saved).toEqual([['pilot.zip', 'application/zip']])
})

test('the publication is a file of its own: its progress is shown, and stopping saves nothing', async () => {
  let watch: FileWatch | null = null
  const { user, saved, said } = setUp({
    publicationZip: (given) => {
      watch = given
      return new Promise((resolve) => {
        given.signal.addEventListener('abort', () =>
          resolve({ ok: false, reason: 'unreachable', message: 'Given up.' }),
        )
      })
    },
  })
  expect(await screen.findByText(/counts and shares only, with no row about a person/)).toBeTruthy()
  await user.click(await screen.findByRole('button', { name: 'Download publication.zip' }))
  const tell = (progress: PackProgress) => act(() => watch?.onProgress(progress))
  tell({ step: 'waiting', done: 1, of: 0 })
  expect(screen.getByText('One other file is made first')).toBeTruthy()
  tell({ step: 'reading', done: 12_000, of: 41_000 })
  expect(screen.getByRole('progressbar', { name: 'Reading the answers: 12,000 of 41,000' })).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Stop' }))
  expect(screen.queryByRole('progressbar')).toBeNull()
  expect(screen.queryByText('Given up.')).toBeNull()
  expect(said).toContain('Stopped. No file was saved.')
  expect(saved).toEqual([])
})

test('an evaluator of one council has no publication to take', async () => {
  setUp({ role: 'evaluator' })
  expect(await screen.findByRole('button', { name: 'Download pilot.zip' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Download publication.zip' })).toBeNull()
})

test('an empty store says so, on every part of the page', async () => {
  setUp({
    answer: (section, filter) => ({
      ok: true,
      value: {
        state: 'ready',
        section,
        view: { ...exampleView(study, filter), people: 0, until: '' },
        figures: [],
      },
    }),
  })
  expect(await screen.findByText(/^No answers are in yet/)).toBeTruthy()
  expect(await screen.findAllByText('Nothing here yet. Figures come with the first answers.')).toHaveLength(
    figureSections.length,
  )
})

test('of many stories one is looked at at a time, and a link opens the right one', async () => {
  location.hash = '#noticed-s08-ill-ring-if-i-want-ringing'
  const { user } = setUp()
  const which = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Which story?' })
  expect(which.selectedOptions[0]?.textContent).toBe("I'll ring if I want ringing")
  const [, first] = which.options
  await user.selectOptions(which, first?.value ?? '')
  expect(await screen.findByRole('figure', { name: `${first?.text}: what was noticed` })).toBeTruthy()
  expect(screen.queryByRole('figure', { name: /^I'll ring/ })).toBeNull()
  location.hash = ''
})

test('axe finds nothing', async () => {
  const { container } = setUp({ search: 'authority=gateshead' })
  await screen.findByRole('figure', { name: 'Use: how many were confident' })
  await expectAccessible(container)
}, 120_000)

test('any day leads to the Monday of its week', () => {
  expect(['2026-11-22', '2026-11-16', '2027-01-01', ''].map(mondayOf)).toEqual([
    '2026-11-16',
    '2026-11-16',
    '2026-12-28',
    null,
  ])
})
