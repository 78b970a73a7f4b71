/** Signs of each scrambled piece: 80 bits, so that two different ones are not alike by chance. */
export const SELF_MADE_PIECE = 20
const PIECES = /^[0-9a-f]{20}(\.[0-9a-f]{20}){5}$/

/** How two self-made codes go together. */
export type SelfMadeMatch = 'same' | 'one-part-differs'

/**
 * The texts that are scrambled for one self-made code: the whole, then all but its first part, all but its second … A
 * text says which part is left out, so that two codes are alike only where the same part was.
 */
export function selfMadeTexts(code: string): readonly string[] {
  const parts = code.split('-')
  return [code, ...parts.map((_, left) => parts.map((part, at) => (at === left ? '*' : part)).join('-'))]
}

/** How two scrambled self-made codes go together; null when they do not. Codes of one piece can only be the same. */
export function matchSelfMade(one: string, other: string): SelfMadeMatch | null {
  if (one === other) return 'same'
  const alike = alikePieces(one, other)
  if (alike[0]) return 'same'
  return alike.some(Boolean) ? 'one-part-differs' : null
}

/** Which part of two scrambled codes differs, 1 to 5; null when they are the same, or more than one part differs. */
export function differingPart(one: string, other: string): number | null {
  if (matchSelfMade(one, other) !== 'one-part-differs') return null
  return alikePieces(one, other).indexOf(true)
}

function alikePieces(one: string, other: string): readonly boolean[] {
  if (!PIECES.test(one) || !PIECES.test(other)) return []
  const pieces = other.split('.')
  return one.split('.').map((piece, at) => piece === pieces[at])
}
