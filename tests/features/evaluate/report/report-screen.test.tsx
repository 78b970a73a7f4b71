import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Cost } from '../../../../src/domain/evaluation/analysis-plan.schema.ts'
import type { Figure } from '../../../../src/domain/evaluation/figure.schema.ts'
import { makeReport } from '../../../../src/domain/evaluation/report/make-report.ts'
import type { Study } from '../../../../src/domain/evaluation/study.ts'
import { arranged, forPaper, halvesOf } from '../../../../src/features/evaluate/report/arrange-figures.ts'
import { penceOf } from '../../../../src/features/evaluate/report/costs-form.tsx'
import {
  ReportScreen,
  type ReportScreenProps,
} from '../../../../src/features/evaluate/report/report-screen.tsx'
import type { Answer, Report } from '../../../../src/protocol/evaluate-api.schema.ts'
import { exampleStudy, exampleView } from '../../../support/example-figures.ts'
import { expectAccessible } from '../../../ui/expect-accessible.ts'

let study: Study
beforeAll(async () => {
  study = await exampleStudy(120)
}, 60_000)

function setUp(answer?: () => Answer<Report> | Promise<Answer<Report>> | undefined) {
  const kept: (readonly Cost[])[] = []
  let costs: readonly Cost[] = []
  const api: ReportScreenProps['api'] = {
    report: async (filter) => {
      const given = await answer?.()
      if (given) return given
      const { parts, ...days } = makeReport(study, costs)
      const view = exampleView(study, filter)
      return {
        ok: true,
        value: {
          state: 'ready',
          view,
          version: '0.1.0',
          plan: null,
          costs: [...costs],
          parts: [...parts],
          ...days,
        },
      }
    },
    async setCosts(wanted) {
      kept.push(wanted)
      costs = wanted
      return { ok: true, value: wanted }
    },
  }
  const printed: string[] = []
  const view = render(
    <ReportScreen
      api={api}
      councilName={null}
      saver={{ save: async () => undefined }}
      search=""
      addressOf={(search) => search}
      href={(path) => path}
      print={() => printed.push(document.title)}
      announce={() => undefined}
    />,
  )
  return { ...view, kept, printed, user: userEvent.setup() }
}

test('is a document: what it is about, then its parts, each figure with its sentence once', async () => {
  const { container, user, printed } = setUp()
  expect(await screen.findByRole('heading', { level: 1, name: 'Pilot evaluation report' })).toBeTruthy()
  const titles = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)
  expect(titles).toEqual(
    expect.arrayContaining(['Summary', 'Who took part', 'What it cost', 'How it was worked out']),
  )
  expect(screen.getByText('None was frozen. Read the results as a first look.')).toBeTruthy()
  expect(screen.getByText('Demonstration. Made-up people and answers. This is not a result.')).toBeTruthy()
  const figure = screen.getByRole('figure', { name: 'From invited to followed up' })
  const sentence = within(figure).getByText(/people took part of/).textContent ?? ''
  const chapter = figure.closest('section') as HTMLElement
  expect(within(chapter).getAllByText(sentence)).toHaveLength(1)
  await user.click(screen.getByRole('button', { name: 'Print or save as PDF' }))
  expect(printed).toHaveLength(1)
  await expectAccessible(container)
  // The whole document goes through axe, which takes its time on a busy machine.
}, 120_000)

test('costs are typed in with their source and can be taken out; the report uses them', async () => {
  const { user, kept } = setUp()
  await user.click(await screen.findByText('Costs'))
  await user.click(screen.getByRole('button', { name: 'Add this cost' }))
  expect(screen.getAllByText('Say where the figure comes from.').length).toBeGreaterThan(0)
  expect(kept).toEqual([])
  await user.selectOptions(screen.getByLabelText('What is it for?'), 'Trainers')
  await user.type(screen.getByLabelText('In your words'), 'Two trainers, 6 days')
  await user.type(screen.getByLabelText('Pounds'), '£2,400')
  await user.type(screen.getByLabelText('Where does the figure come from?'), 'Invoice 112')
  await user.click(screen.getByRole('button', { name: 'Add this cost' }))
  expect(kept).toEqual([
    [{ id: 'cost-1', kind: 'trainer', label: 'Two trainers, 6 days', pence: 240_000, source: 'Invoice 112' }],
  ])
  expect(
    await screen.findByRole('row', { name: /Two trainers, 6 days Trainers £2,400.00 Invoice 112/ }),
  ).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Take out Two trainers, 6 days' }))
  expect(kept.at(-1)).toEqual([])
  await screen.findByText('No cost is typed in yet.')
  expect(document.activeElement).toBe(screen.getByText('Costs'))
})

test('says what is wrong, and the server can be asked again', async () => {
  let isUp = false
  const { user } = setUp(() =>
    isUp
      ? { ok: true, value: { state: 'working', done: 1, of: 2 } }
      : { ok: false, reason: 'unreachable', message: 'We cannot reach the server.' },
  )
  expect(await screen.findByText('We cannot reach the server.')).toBeTruthy()
  isUp = true
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByText('Reading the answers: 1 of 2')).toBeTruthy()
})

test('whoever waits on the heading stands on it when the report is there, or cannot be had', async () => {
  const waiting: ((answer: Answer<Report>) => void)[] = []
  const first = new Promise<Answer<Report>>((resolve) => waiting.push(resolve))
  let asked = 0
  const { user } = setUp(() => (asked++ === 0 ? first : undefined))
  screen.getByRole('heading', { level: 1, name: 'Report for a board' }).focus()
  waiting[0]?.({ ok: false, reason: 'unreachable', message: 'We cannot reach the server.' })
  const again = await screen.findByRole('button', { name: 'Try again' })
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }))
  await user.click(again)
  const title = await screen.findByRole('heading', { level: 1, name: 'Pilot evaluation report' })
  expect(document.activeElement).toBe(title)
}, 60_000)

test('amounts are read as people write them', () => {
  expect(['14.50', '£1,200', ' 7 ', '7.5', '1.234', 'a few', ''].map(penceOf)).toEqual([
    1450,
    120_000,
    700,
    750,
    null,
    null,
    null,
  ])
})

const figure = (id: string, bars: number): Figure => ({
  id,
  section: 'took-part',
  title: id,
  n: 100,
  counted: 'people',
  state: 'shown',
  sentence: '',
  notes: [],
  chart: {
    kind: 'bars',
    unit: 'people',
    bars: Array.from({ length: bars }, (_, index) => ({
      id: `b${index}`,
      label: `Bar ${index}`,
      value: 20,
      target: null,
    })),
  },
  table: { columns: [], rows: [] },
})
const wide = (id: string) => figure(id, 9)
const half = (id: string) => figure(id, 3)
const order = (figures: readonly Figure[]) => arranged(figures).map(({ id }) => id)
const halves = (figures: readonly Figure[]) => [...halvesOf(figures)].map(({ id }) => id)

describe('on paper', () => {
  test('figures of half the width stand in pairs; a part that begins with one calls the next one up', () => {
    expect(order([wide('a'), half('b'), wide('c'), half('d'), wide('e')])).toEqual(['a', 'c', 'b', 'd', 'e'])
    expect(order([half('a'), wide('b'), half('c'), half('d')])).toEqual(['a', 'c', 'b', 'd'])
    expect(order([half('a')])).toEqual(['a'])
  })

  test('bars that stand alone take the whole width, pairs half of it', () => {
    expect(halves([wide('a'), half('b'), half('c')])).toEqual(['b', 'c'])
    expect(halves([half('a'), half('b'), wide('c'), half('d')])).toEqual(['a', 'b'])
  })

  test('of a long list the first bars are drawn, and the figure says so', () => {
    const { chart, notes } = forPaper(figure('devices', 47))
    expect(chart?.kind === 'bars' && chart.bars.length).toBe(12)
    expect(notes).toEqual(['The first 12 of 47 are drawn. The data pack holds all.'])
    expect(forPaper(figure('few', 16)).notes).toEqual([])
  })
})
