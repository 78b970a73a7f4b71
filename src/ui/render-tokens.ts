import { corners, dayTheme, nightTheme, palette, space, textScales, type Theme, typeSizes } from './tokens.ts'

const ROOT_FONT_PX = 16

/** The text of `tokens.css`, made from `tokens.ts`. A test keeps the file equal to it and can rewrite it. */
export function renderTokens(): string {
  const root = [
    ...Object.entries(palette).map(([name, value]) => property(name, value.toLowerCase())),
    ...space.map((px, step) => property(`space-${step + 1}`, `${px}px`)),
    ...Object.entries(corners).map(([name, px]) => property(`corner-${name}`, `${px}px`)),
    ...Object.entries(typeSizes).map(([name, px]) => property(`size-${name}`, `${px / ROOT_FONT_PX}rem`)),
    ...theme(dayTheme),
  ]
  return [
    '/* Made from tokens.ts by render-tokens.ts. Change it there, then run: npx vitest run tests/ui/tokens -u */',
    '@layer reset, tokens, base, components, modes;',
    '',
    '@layer tokens {',
    rule(':root', ['color-scheme: light;', ...root]),
    '',
    rule('[data-theme="night"]', ['color-scheme: dark;', ...theme(nightTheme)]),
    ...Object.entries(textScales).map(
      ([name, scale]) => `\n${rule(`:root[data-text="${name}"]`, [`font-size: ${scale * 100}%;`])}`,
    ),
    '}',
    '',
  ].join('\n')
}

function theme(colours: Theme): string[] {
  return Object.entries(colours).map(([name, value]) => property(`c-${name}`, value.toLowerCase()))
}

function property(name: string, value: string): string {
  return `--${name}: ${value};`
}

function rule(selector: string, lines: readonly string[]): string {
  return [`  ${selector} {`, ...lines.map((line) => `    ${line}`), '  }'].join('\n')
}
