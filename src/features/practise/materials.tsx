import type { Material } from '../../domain/content/device-controls.schema.ts'

/** Light from the top left: first and last colour of each surface that has a sheen. */
const sheens: Partial<Record<Material, readonly [string, string]>> = {
  shell: ['#fffdf9', '#ece8de'],
  'shell-shade': ['#ddd7ca', '#cbc4b5'],
  steel: ['#dfe4e6', '#98a3a8'],
  'steel-dark': ['#77838a', '#4a555b'],
  rubber: ['#3d474c', '#22292d'],
  wood: ['#c79a68', '#996d40'],
  brass: ['#f0cf7c', '#b0822c'],
  glass: ['#e3f1f5', '#b5d2da'],
  screen: ['#1b474e', '#0f2c31'],
  cloth: ['#5f7d99', '#40586f'],
  skin: ['#e7bd9d', '#cf9c79'],
  red: ['#d8402c', '#a8231a'],
  green: ['#37864f', '#235c36'],
  amber: ['#ffd873', '#e8ac22'],
  wall: ['#f4ede0', '#e6dccb'],
  night: ['#2b3a45', '#18242b'],
}

const flats: Partial<Record<Material, string>> = {
  dark: '#1f2a2e',
  cord: '#5d666b',
  paper: '#ffffff',
  shadow: 'rgb(31 42 46 / 22%)',
  none: 'transparent',
}

/** The fill of a surface. `scope` keeps the gradients of two drawings on one page apart. */
export function paint(scope: string, material: Material): string {
  return flats[material] ?? `url(#${scope}-${material})`
}

/** Gradients and patterns of all surfaces, for the top of an SVG. */
export function Materials({ scope }: { scope: string }) {
  return (
    <defs>
      {Object.entries(sheens).map(([material, [light, dark]]) => (
        <linearGradient key={material} id={`${scope}-${material}`} x1="0" y1="0" x2="0.35" y2="1">
          <stop offset="0" stopColor={light} />
          <stop offset="1" stopColor={dark} />
        </linearGradient>
      ))}
      <radialGradient id={`${scope}-glow`}>
        <stop offset="0" stopColor="#fff6d2" stopOpacity="0.95" />
        <stop offset="0.45" stopColor="#ffe49a" stopOpacity="0.55" />
        <stop offset="1" stopColor="#ffe49a" stopOpacity="0" />
      </radialGradient>
      <pattern id={`${scope}-brick`} width="92" height="56" patternUnits="userSpaceOnUse">
        <rect width="92" height="56" fill="#c9b8a6" />
        <rect x="2" y="2" width="88" height="24" rx="2" fill="#a4604a" />
        <rect x="-44" y="30" width="88" height="24" rx="2" fill="#97553f" />
        <rect x="48" y="30" width="88" height="24" rx="2" fill="#b06c53" />
      </pattern>
    </defs>
  )
}
