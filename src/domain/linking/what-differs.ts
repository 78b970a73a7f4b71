import { firstDifference, isOneSlip, plainCode } from './code-slip.ts'
import type { Link } from './find-links.ts'
import type { LinkRecord } from './link-record.ts'
import { differingPart } from './self-made-hash.ts'

/** How a typed code came to be another one. */
export type CodeSlip = 'wrong' | 'swapped' | 'missing' | 'extra'

/** What differs between the two ends of a proposal. It names a place, never a sign or an answer. */
export type LinkDifference =
  /** One sign of the issued code, counted from 1 without the dash. */
  | { readonly kind: 'sign'; readonly place: number; readonly slip: CodeSlip }
  /** One part of the self-made code, 1 to 5. */
  | { readonly kind: 'part'; readonly part: number }

/** Says what differs in a proposed link; null when it was not proposed from these records. */
export function whatDiffers(
  { basis }: Pick<Link, 'basis'>,
  from: Pick<LinkRecord, 'selfMade' | 'typed'>,
  to: Pick<LinkRecord, 'selfMade' | 'code'>,
): LinkDifference | null {
  if (basis === 'self-made-one-part') {
    const part = differingPart(from.selfMade ?? '', to.selfMade ?? '')
    return part === null ? null : { kind: 'part', part }
  }
  const code = to.code ?? ''
  const typed = from.typed.find((one) => isOneSlip(code, one))
  return typed === undefined ? null : slipOf(plainCode(code), plainCode(typed))
}

function slipOf(code: string, typed: string): LinkDifference {
  const at = firstDifference(code, typed)
  const place = at + 1
  if (typed.length !== code.length)
    return { kind: 'sign', place, slip: typed.length < code.length ? 'missing' : 'extra' }
  return { kind: 'sign', place, slip: code.slice(place) === typed.slice(place) ? 'wrong' : 'swapped' }
}
