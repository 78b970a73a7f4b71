/** Everything the start pages collected: the fields of `visit.started`, and how the person's answers are linked. */
export interface BeginValues {
  readonly research: boolean
  /** Version of the text that was agreed to. */
  readonly notice: string
  readonly device: 'own' | 'shared'
  readonly authority: string | null
  readonly role: string | null
  readonly setting: string | null
  readonly years: string | null
  readonly about: Readonly<Record<string, string>> | null
  /** The code to put on every event: the one just issued or the one typed. Null when research was not agreed. */
  readonly person: string | null
  /**
   * The self-made code in its plain form, five parts joined by hyphens. Only its hash may be recorded. Null when
   * it was left out.
   */
  readonly selfMade: string | null
}

/** The answers of the background page. */
export type Background = Pick<BeginValues, 'authority' | 'role' | 'setting' | 'years'> & {
  readonly about: Readonly<Record<string, string>>
}

/** A background page with nothing on it. */
export const emptyBackground: Background = {
  authority: null,
  role: null,
  setting: null,
  years: null,
  about: {},
}
