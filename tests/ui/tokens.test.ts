import { expect, test } from 'vitest'
import { renderTokens } from '../../src/ui/render-tokens.ts'
import { dayTheme, nightTheme, palette, type Theme } from '../../src/ui/tokens.ts'

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].toSorted((x, y) => x - y) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

test('the style sheet is made from the token source', async () => {
  await expect(renderTokens()).toMatchFileSnapshot('../../src/ui/tokens.css')
})

test('the figures of the design brief hold', () => {
  const figures: readonly [keyof typeof palette, keyof typeof palette, number][] = [
    ['ink', 'paper', 14.7],
    ['ink', 'cream', 13.76],
    ['ink', 'sand', 11.98],
    ['ink-2', 'paper', 7.57],
    ['ink-2', 'cream', 7.09],
    ['ink-2', 'sand', 6.17],
    ['line', 'paper', 3.75],
    ['line', 'cream', 3.51],
    ['line', 'sand', 3.06],
    ['teal', 'paper', 7.39],
    ['teal', 'cream', 6.92],
    ['teal', 'sand', 6.02],
    ['teal-dark', 'paper', 9.97],
    ['teal-dark', 'teal-tint', 8.6],
    ['ink', 'teal-tint', 12.68],
    ['plum', 'paper', 8.84],
    ['plum', 'cream', 8.27],
    ['plum', 'plum-tint', 7.57],
    ['ink', 'honey', 9.52],
    ['ink', 'honey-tint', 13.29],
    ['amber', 'honey-tint', 6.7],
    ['leaf', 'paper', 6.49],
    ['leaf', 'leaf-tint', 5.63],
    ['ink', 'leaf-tint', 12.76],
    ['brick', 'paper', 6.69],
    ['brick', 'brick-tint', 5.7],
    ['sky', 'paper', 7.11],
    ['sky', 'sky-tint', 6.11],
    ['night-ink', 'night', 14.76],
    ['night-ink', 'night-panel', 12.78],
    ['teal-night', 'night-panel', 8.42],
  ]
  const computed = figures.map(([a, b]) => [a, b, Number(contrast(palette[a], palette[b]).toFixed(2))])
  expect(computed).toEqual(figures)
})

test.each([
  ['day', dayTheme],
  ['night', nightTheme],
])('every text of the %s theme has 4.5:1 on what it stands on, every edge 3:1', (_, theme: Theme) => {
  const grounds = ['page', 'panel', 'soft'] as const
  const texts = ['text', 'text-2', 'action', 'action-strong', 'story', 'done', 'danger', 'info'] as const
  const pairs = [
    ...grounds.flatMap((ground) => texts.map((text) => [text, ground, 4.5] as const)),
    ...grounds.map((ground) => ['line', ground, 3] as const),
    ...(['selected', 'story', 'feedback', 'done', 'danger', 'info'] as const).map(
      (tint) => ['text', tint === 'selected' ? tint : (`${tint}-tint` as const), 7] as const,
    ),
    ['on-action', 'action', 7],
    ['on-action', 'action-strong', 7],
    ['action-strong', 'selected', 7],
    ['action', 'selected', 4.5],
    ['text-2', 'selected', 4.5],
    ['story', 'story-tint', 4.5],
    ['feedback-text', 'feedback-tint', 4.5],
    ['done', 'done-tint', 4.5],
    ['danger', 'danger-tint', 4.5],
    ['info', 'info-tint', 4.5],
  ] as const
  const tooWeak = pairs
    .map(([a, b, least]) => ({ a, b, least, is: contrast(theme[a], theme[b]) }))
    .filter((pair) => pair.is < pair.least)
  expect(tooWeak).toEqual([])
})

test('the focus ring holds 3:1 over any background, because its two bands are far apart', () => {
  expect(Math.sqrt(contrast(palette.honey, palette.ink))).toBeGreaterThanOrEqual(3)
})
