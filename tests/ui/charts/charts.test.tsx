import { fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { describe, expect, test } from 'vitest'
import { BarChart } from '../../../src/ui/charts/bar-chart.tsx'
import { ChangeSquare } from '../../../src/ui/charts/change-square.tsx'
import { ChartFigure } from '../../../src/ui/charts/chart-figure.tsx'
import { type ChartKit, ChartKitContext } from '../../../src/ui/charts/chart-kit.ts'
import { DotIntervalChart } from '../../../src/ui/charts/dot-interval-chart.tsx'
import { LineChart } from '../../../src/ui/charts/line-chart.tsx'
import { StackedChart } from '../../../src/ui/charts/stacked-chart.tsx'
import { wrapLabel } from '../../../src/ui/charts/wrap-label.ts'
import { expectAccessible } from '../expect-accessible.ts'

const saved: { name: string; type: string; content: string }[] = []
const kit: ChartKit = {
  words: {
    read: (title) => `Read the values: ${title}`,
    table: 'Numbers as a table',
    saveSvg: 'Save as SVG',
    savePng: 'Save as PNG',
    link: 'Copy a link',
    saved: (file) => `${file} is saved.`,
    notSaved: 'Not saved.',
    linkCopied: 'Copied.',
    linkNotCopied: 'Not copied.',
  },
  save: async (name, type, content) => void saved.push({ name, type, content: String(content) }),
  announce: () => undefined,
  mark: 'Demonstration',
  source: 'Pilot, 22 November 2026',
  addressOf: (id) => `https://example.org/#${id}`,
}

function show(chart: ReactNode) {
  saved.length = 0
  return render(
    <ChartKitContext value={kit}>
      <ChartFigure
        id="figure-change"
        title="Who is confident"
        sentence="38 of 100 people were confident before, 61 after."
        note="100 people"
        table={{
          caption: 'Confident people',
          columns: [
            { id: 'when', heading: 'When' },
            { id: 'people', heading: 'People', numeric: true },
          ],
          rows: [
            ['Before', '38'],
            ['After', '61'],
          ],
        }}
      >
        {chart}
      </ChartFigure>
    </ChartKitContext>,
  )
}

const point = (series: string, value: number) => ({
  series,
  value,
  low: value - 9,
  high: value + 9,
  shown: `${value}%`,
  text: `${series}: ${value} per cent`,
})
const dots = (
  <DotIntervalChart
    label="Dots with intervals"
    series={[
      { id: 'before', label: 'Before', look: 'first' },
      { id: 'after', label: 'After', look: 'second' },
    ]}
    domain={[0, 100]}
    format={(value) => `${value}%`}
    rows={[
      { id: 'recommend', label: 'Suggest technology', points: [point('before', 38), point('after', 61)] },
      { id: 'use', label: 'Use technology', points: [], missing: 'Not enough people yet' },
    ]}
  />
)

const part = (value: number | null) => ({
  value,
  shown: value === null ? 'hidden' : `${value}`,
  text: `${value}`,
})
const cell = (value: number | null, name: string) => ({ value, shown: String(value), name, text: name })

/** What is written in the picture, in its order. */
const written = () => [...screen.getByRole('img').querySelectorAll('text')].map((text) => text.textContent)

describe('a figure', () => {
  test('has a title, a sentence, one image and its numbers; nothing that axe finds', async () => {
    const { container } = show(dots)
    const figure = screen.getByRole('figure', { name: 'Who is confident' })
    expect(within(figure).getByText('38 of 100 people were confident before, 61 after.')).toBeTruthy()
    expect(within(figure).getAllByRole('img')).toHaveLength(1)
    await userEvent.click(within(figure).getByText('Numbers as a table'))
    const rows = within(within(figure).getByRole('table', { name: 'Confident people' })).getAllByRole('row')
    expect(rows.map((row) => row.textContent)).toEqual(['WhenPeople', 'Before38', 'After61'])
    await expectAccessible(container)
  })

  test('says each value to whoever goes through it with the keys', () => {
    show(dots)
    const reader = screen.getByRole('slider', { name: 'Read the values: Dots with intervals' })
    expect(reader.getAttribute('aria-valuetext')).toBe('before: 38 per cent')
    fireEvent.change(reader, { target: { value: '1' } })
    expect(reader.getAttribute('aria-valuetext')).toBe('after: 61 per cent')
  })

  test('is saved with its title, sentence, source and mark, and looks that need no page', async () => {
    show(dots)
    await userEvent.click(screen.getByRole('button', { name: 'Save as SVG: Who is confident' }))
    expect(saved.map(({ name, type }) => [name, type])).toEqual([
      ['figure-change-demonstration.svg', 'image/svg+xml'],
    ])
    const file = new DOMParser().parseFromString(saved[0]?.content ?? '', 'image/svg+xml')
    const words = file.documentElement.textContent
    for (const part of ['Who is confident', '61 after.', 'Pilot, 22 November 2026', 'Demonstration', '38%'])
      expect(words).toContain(part)
    expect(saved[0]?.content).not.toMatch(/class=|var\(/)
    expect(document.documentElement.dataset.theme).toBeUndefined()
  })
})

describe('charts', () => {
  test('dots stand beside their values, and a row without values says why', () => {
    show(dots)
    expect(written()).toEqual(
      expect.arrayContaining(['38%', '61%', 'Suggest technology', 'Not enough people yet']),
    )
    expect(written().filter((text) => text === 'Use technology')).toHaveLength(1)
  })

  test('a hidden bar has words and no length', () => {
    show(
      <BarChart
        label="Bars"
        rows={[
          { id: 'a', label: 'Gateshead', value: 34, shown: '34', text: 'Gateshead: 34', target: 40 },
          { id: 'b', label: 'Hartlepool', value: null, shown: 'Under 10', text: 'Hartlepool: under 10' },
        ]}
      />,
    )
    expect(screen.getByRole('img').querySelectorAll('g > g > rect')).toHaveLength(1)
    expect(written()).toContain('Under 10')
  })

  test('hidden parts of a bar look the same as each other, whatever they are', () => {
    show(
      <StackedChart
        label="Spread"
        steps={['Not at all', 'Slightly', 'Moderately', 'Very', 'Completely']}
        rows={[{ id: 'b', label: 'Before', parts: [null, 0.3, null, 0.5, 0].map(part) }]}
      />,
    )
    const widths = [...screen.getByRole('img').querySelectorAll('g > g > rect')].map((rect) =>
      Math.round(Number(rect.getAttribute('width'))),
    )
    // Not at all and Moderately are hidden; Completely is nothing at all and has no area.
    expect(widths).toHaveLength(4)
    expect(widths[0]).toBe(widths[2])
  })

  test('the squares of who changed have areas like their counts', () => {
    show(
      <ChangeSquare
        label="Who changed"
        before="Before"
        after="After"
        no="Not confident"
        yes="Confident"
        stayedLow={cell(36, 'stayed')}
        gained={cell(9, 'gained')}
        lost={cell(null, 'lost')}
        stayedHigh={cell(16, 'stayed sure')}
      />,
    )
    const areas = [...screen.getByRole('img').querySelectorAll('g > rect:nth-of-type(2)')].map(
      (rect) => Number(rect.getAttribute('width')) ** 2,
    )
    const [largest = 1] = areas
    expect(areas.map((area) => Math.round((area / largest) * 36))).toEqual([36, 9, 0, 16])
  })

  test('a line breaks where a week is hidden, and ends with its last value', () => {
    show(
      <LineChart
        label="Weeks"
        series={[{ id: 's', label: 'Started', look: 'second' }]}
        steps={[1, 2, 3, 4].map((week) => ({ id: `w${week}`, label: `Week ${week}` }))}
        lines={[{ series: 's', values: [12, 15, null, 30], texts: ['12', '15', '', '30'] }]}
        target={{ value: 40, label: 'Target: 40' }}
        format={String}
      />,
    )
    const paths = [...screen.getByRole('img').querySelectorAll('g > g > path')].map((path) =>
      path.getAttribute('d'),
    )
    // The first path only leads the eye over the gap.
    expect(paths.slice(0, 2).map((path) => path?.match(/M/g)?.length)).toEqual([1, 2])
    expect(written()).toEqual(expect.arrayContaining(['30', 'Target: 40', 'Week 1']))
  })
})

test('labels break between words, and a long word stands alone', () => {
  expect(wrapLabel('Use technology in people’s homes', 120, 15)).toEqual([
    'Use technology',
    'in people’s',
    'homes',
  ])
  expect(wrapLabel('Incomprehensibilities of it', 60, 15)).toEqual(['Incomprehensibilities', 'of it'])
})
