/** Named colours of the product: warm paper, teal for "do", plum for stories, honey for attention, leaf for done. */
export const palette = {
  ink: '#1F2A2E',
  'ink-2': '#4A565B',
  paper: '#FFFFFF',
  cream: '#FBF7F0',
  sand: '#EFE7DA',
  line: '#8A8378',
  teal: '#0B5F66',
  'teal-dark': '#084A50',
  'teal-tint': '#E3F1F1',
  plum: '#7A2E5D',
  'plum-tint': '#F7EAF1',
  honey: '#FFC845',
  'honey-tint': '#FFF3D1',
  amber: '#7A4B00',
  leaf: '#2B6A3F',
  'leaf-tint': '#E6F2E8',
  brick: '#A8321F',
  'brick-tint': '#FBE9E5',
  sky: '#1D5A96',
  'sky-tint': '#E6EFF8',
  night: '#152024',
  'night-panel': '#1E2C31',
  'night-ink': '#F6F1E7',
  'teal-night': '#7FD4D6',
} as const

/** What a colour is for. Components use these, never the palette, so that a theme is one swap. */
export const dayTheme = {
  page: palette.cream,
  panel: palette.paper,
  soft: palette.sand,
  text: palette.ink,
  'text-2': palette['ink-2'],
  line: palette.line,
  edge: palette.ink,
  action: palette.teal,
  'action-strong': palette['teal-dark'],
  'on-action': palette.paper,
  selected: palette['teal-tint'],
  story: palette.plum,
  'story-tint': palette['plum-tint'],
  'feedback-tint': palette['honey-tint'],
  'feedback-text': palette.amber,
  done: palette.leaf,
  'done-tint': palette['leaf-tint'],
  danger: palette.brick,
  'danger-tint': palette['brick-tint'],
  info: palette.sky,
  'info-tint': palette['sky-tint'],
} as const

/** One colour for each purpose. */
export type Theme = { readonly [purpose in keyof typeof dayTheme]: string }

/** The dark theme: the same purposes, each with at least the contrast it has by day where text is set on it. */
export const nightTheme: Theme = {
  page: palette.night,
  panel: palette['night-panel'],
  soft: '#2B3B41',
  text: palette['night-ink'],
  'text-2': '#C8CDC9',
  line: '#8E9A9D',
  edge: palette['night-ink'],
  action: palette['teal-night'],
  'action-strong': '#B2E8E9',
  'on-action': palette.night,
  selected: '#1D474C',
  story: '#EBADD1',
  'story-tint': '#45253A',
  'feedback-tint': '#443712',
  'feedback-text': '#FFDB8C',
  done: '#94D6A7',
  'done-tint': '#1D3D29',
  danger: '#FFB0A1',
  'danger-tint': '#4A241C',
  info: '#A3CAF4',
  'info-tint': '#1D3551',
}

/** Gaps in px. They do not grow with the text, so big text still fits a small screen. */
export const space = [4, 8, 12, 16, 24, 32, 48, 64] as const

/** Corner radii in px: tags and labels, buttons and cards, sheets. */
export const corners = { small: 8, medium: 12, large: 16 } as const

/** Type sizes in px at the standard text size. They are written in rem, so the reader's own setting counts. */
export const typeSizes = { small: 17, body: 19, h3: 21, h2: 26, h1: 32, 'h1-phone': 28 } as const

/** How much bigger each text size of the settings makes every letter. */
export const textScales = { a: 1, 'a-plus': 1.2, 'a-plus-plus': 1.45 } as const
