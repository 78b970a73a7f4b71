import type { When } from '../content/story.schema.ts'

/** What a condition may ask about: the option that stands at each step of the road, and the clues noticed. */
export interface PlaySoFar {
  readonly standing: Readonly<Record<string, string>>
  readonly noticed: ReadonlySet<string>
}

/** Whether a condition holds. No condition always holds; a step not on the road was not chosen at. */
export function holds(when: When | undefined, play: PlaySoFar): boolean {
  if (!when) return true
  if (
    when.chose &&
    !Object.entries(when.chose).every(([step, options]) => isOneOf(play.standing[step], options))
  )
    return false
  if (when.noticed && !when.noticed.every((clue) => play.noticed.has(clue))) return false
  if (when.all && !when.all.every((part) => holds(part, play))) return false
  if (when.any && !when.any.some((part) => holds(part, play))) return false
  return !(when.not && holds(when.not, play))
}

/** Those of the lines that belong to this play. */
export function linesFor<L extends { readonly when?: When | undefined }>(
  lines: readonly L[],
  play: PlaySoFar,
): L[] {
  return lines.filter((line) => holds(line.when, play))
}

function isOneOf(option: string | undefined, options: readonly string[]) {
  return option !== undefined && options.includes(option)
}
