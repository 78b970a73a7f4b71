/** A small record in the browser's key-value storage, as far as this module needs it. */
export type KeyValueStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** How a record is kept: under which key, in which version, and how anything read back is checked. */
export interface SavedRecordParts<T> {
  readonly storage: KeyValueStorage | null
  readonly key: string
  readonly version: number
  readonly empty: T
  /** Reads a stored value of any older version; null when it cannot be used. */
  readonly parse: (value: unknown, version: number) => T | null
}

/** One record that survives a reload. Without storage it lives as long as the page. */
export interface SavedRecord<T> {
  get(): T
  set(next: T): void
  /** Forgets the record on this device. */
  clear(): void
  subscribe(listener: () => void): () => void
}

/** Opens a record. Whatever is read back is parsed first; what cannot be read counts as nothing saved. */
export function openSavedRecord<T>(parts: SavedRecordParts<T>): SavedRecord<T> {
  const listeners = new Set<() => void>()
  let current = read(parts) ?? parts.empty

  function change(next: T, write: () => void) {
    current = next
    try {
      write()
    } catch {
      // Storage may be full or forbidden; the page goes on with what it has in memory.
    }
    for (const listener of listeners) listener()
  }

  // Another tab wrote it: both must see the same record.
  if (typeof window !== 'undefined') {
    window.addEventListener('storage', (event) => {
      if (event.key !== parts.key && event.key !== null) return
      current = read(parts) ?? parts.empty
      for (const listener of listeners) listener()
    })
  }

  return {
    get: () => current,
    set: (next) =>
      change(next, () =>
        parts.storage?.setItem(parts.key, JSON.stringify({ version: parts.version, value: next })),
      ),
    clear: () => change(parts.empty, () => parts.storage?.removeItem(parts.key)),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function read<T>({ storage, key, version, parse }: SavedRecordParts<T>): T | null {
  try {
    const stored: unknown = JSON.parse(storage?.getItem(key) ?? 'null')
    if (typeof stored !== 'object' || stored === null || !('version' in stored) || !('value' in stored))
      return null
    // A newer build wrote it: its meaning is not known here.
    if (typeof stored.version !== 'number' || stored.version > version) return null
    return parse(stored.value, stored.version)
  } catch {
    return null
  }
}

/** What the browser keeps as long as this tab is open, or null where that is forbidden. */
export function sessionStorageOrNull(): KeyValueStorage | null {
  try {
    return globalThis.sessionStorage ?? null
  } catch {
    return null
  }
}

/** The browser's local storage, or null where it is forbidden. */
export function localStorageOrNull(): KeyValueStorage | null {
  try {
    return globalThis.localStorage ?? null
  } catch {
    return null
  }
}
