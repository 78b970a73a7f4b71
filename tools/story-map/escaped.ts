const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text as it may stand in HTML. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => named[sign] ?? sign)
}
