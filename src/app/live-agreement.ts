import { localStorageOrNull, openSavedRecord } from '../platform/saved-record.ts'

/** What somebody agreed to in a led session, and the code they keep. */
export interface LiveAgreement {
  /** The session it belongs to; null before the first one. */
  readonly session: string | null
  readonly research: boolean
  readonly person: string | null
}

const nothing: LiveAgreement = { session: null, research: false, person: null }

/** The agreement of the led session that this phone is in, kept through a lock and a reload. */
export const agreements = openSavedRecord<LiveAgreement>({
  storage: localStorageOrNull(),
  key: 'virtual-house.live',
  version: 1,
  empty: nothing,
  parse(value) {
    if (typeof value !== 'object' || value === null) return null
    const { session, research, person } = value as Record<string, unknown>
    return typeof session === 'string' && typeof research === 'boolean'
      ? { session, research, person: typeof person === 'string' ? person : null }
      : null
  },
})
