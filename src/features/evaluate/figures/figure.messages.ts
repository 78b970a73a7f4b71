import type { ChartWords } from '../../../ui/charts/chart-kit.ts'

const chartWords: ChartWords = {
  read: (title) => `Go through the values: ${title}`,
  table: 'The numbers as a table',
  saveSvg: 'Save as SVG',
  savePng: 'Save as PNG',
  link: 'Copy a link',
  saved: (file) => `${file} is saved.`,
  notSaved: 'We could not save it. Try the other kind.',
  linkCopied: 'The link is copied. It keeps your choices.',
  linkNotCopied: 'We could not copy it. Copy the address of the page instead.',
}

/** Words around figures, en-GB. The figures bring their own titles and sentences. */
export const figureMessages = {
  chart: chartWords,
  demonstration: 'Demonstration',
  product: 'Virtual House pilot.',
  source: (day: string) => `Virtual House pilot. Answers up to ${day}.`,
  demonstrationSource: 'Made-up people and answers. Not a result.',
  // No bounds: a site may have stricter ones.
  hidden: { small: 'A few', group: 'Too few', guard: 'Hidden' },
  nothing: '–',
  underP: '< 0.001',
  counted: (n: string, counted: string) => `${n} ${counted}.`,
  leftToTable: (left: number) => `The chart shows the largest only: ${left} more are in the table.`,
  kinds: {
    bars: (title: string) => `Bars: ${title}`,
    intervals: (title: string) => `Dots with intervals: ${title}`,
    changed: (title: string) => `Four squares: ${title}`,
    distribution: (title: string) => `Stacked bars: ${title}`,
    line: (title: string) => `Line by week: ${title}`,
  },
  target: 'Hoped for',
  targetOf: (value: string) => `Hoped for: ${value}`,
  of: (n: string) => `of ${n}`,
  axes: {
    percent: 'Per cent',
    points: 'Change in percentage points',
    mean: 'Mean answer',
  },
  valueOf: (row: string, series: string, value: string) => `${row}, ${series}: ${value}`,
  likely: (value: string, low: string, high: string) => `${value}, likely between ${low} and ${high}`,
  barOf: (label: string, value: string, unit: string) => `${label}: ${value} ${unit}`,
  partOf: (row: string, part: string, count: string, percent: string) =>
    `${row}, ${part}: ${count} people, ${percent}`,
  changed: {
    no: 'Not confident',
    yes: 'Confident',
    stayedLow: 'stayed unsure',
    gained: 'gained',
    lost: 'lost',
    stayedHigh: 'stayed sure',
    text: (count: string, from: string, to: string) => `${count} people: ${from}, then ${to}`,
  },
  tooFew: 'Not enough people yet',
} as const
