/** The five parts of a self-made code, as typed. */
export interface SelfMadeParts {
  readonly parent: string
  readonly day: string
  readonly school: string
  readonly birthplace: string
  readonly middle: string
}

/** A self-made code of which nothing was typed yet. */
export const emptySelfMade: SelfMadeParts = { parent: '', day: '', school: '', birthplace: '', middle: '' }

const patterns: { readonly [part in keyof SelfMadeParts]: RegExp } = {
  parent: /^\p{L}{1,2}$/u,
  day: /^(0?[1-9]|[12]\d|3[01])$/,
  school: /^[1-9]$/,
  birthplace: /^\p{L}{1,2}$/u,
  middle: /^\p{L}$/u,
}

/**
 * Brings a self-made code into the one form that matches next time: capitals without accents, the day with two
 * digits. `none` when all parts are empty, `incomplete` when some are or a part does not fit.
 */
export function readSelfMade(
  parts: SelfMadeParts,
): { readonly is: 'none' } | { readonly is: 'incomplete' } | { readonly is: 'code'; readonly code: string } {
  const names = ['parent', 'day', 'school', 'birthplace', 'middle'] as const
  const typed = names.map((name) => parts[name].trim())
  if (typed.every((part) => part === '')) return { is: 'none' }
  if (!names.every((name, index) => patterns[name].test(typed[index] ?? ''))) return { is: 'incomplete' }
  const plain = typed.map((part) => part.normalize('NFD').replace(/\p{M}/gu, '').toLocaleUpperCase('en-GB'))
  plain[1] = (plain[1] ?? '').padStart(2, '0')
  return { is: 'code', code: plain.join('-') }
}
