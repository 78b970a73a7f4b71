/** Reads what came from outside, as the schemas do, without the library that would weigh more than a phone's whole page. */
export interface Reader<T> {
  safeParse(value: unknown): { readonly success: true; readonly data: T } | { readonly success: false }
}

/** A reader of one kind of record: `read` gives what it holds, or null when it does not fit. */
export function readerOf<T>(read: (record: Readonly<Record<string, unknown>>) => T | null): Reader<T> {
  return {
    safeParse(value) {
      const data = isRecord(value) ? read(value) : null
      return data === null ? { success: false } : { success: true, data }
    },
  }
}

/** Whether a value has named parts. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether a value is a list of texts. */
export function areTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((text) => typeof text === 'string')
}
