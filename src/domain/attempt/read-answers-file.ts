/**
 * The records of a file that a device without a server saved: `{ "events": [ … ] }`, or one event a line. Null when it
 * is no such file. The records themselves are not looked at: each is parsed, and refused alone, where it is taken in.
 */
export function readAnswersFile(text: string): readonly unknown[] | null {
  // A byte-order mark is put there by editors.
  const plain = text.replace(/^\uFEFF/, '').trim()
  const whole = parseJson(plain)
  if (typeof whole === 'object' && whole !== null && 'events' in whole) {
    return Array.isArray(whole.events) && whole.events.length > 0 ? whole.events : null
  }
  const lines = plain.split('\n').map(parseJson)
  return lines.every((line) => typeof line === 'object' && line !== null) ? lines : null
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
