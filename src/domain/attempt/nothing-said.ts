/** What people may say of themselves as a visit starts, when they said nothing. */
export const NOTHING_SAID = {
  authority: null,
  role: null,
  setting: null,
  years: null,
  about: null,
} as const
