/** Mean width of a letter of our typeface, as a share of the type size. A little wide, so that lines rather break early. */
const LETTER_SHARE = 0.53

/** How wide a text is in px, near enough to keep labels apart. */
export function textWidth(text: string, sizePx: number): number {
  return text.length * sizePx * LETTER_SHARE
}

/** Breaks a text into lines no wider than `widthPx`, between words. A word that is wider stands alone. */
export function wrapLabel(text: string, widthPx: number, sizePx: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && textWidth(longer, sizePx) <= widthPx) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
