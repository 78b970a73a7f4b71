/** Whether a table says something about a person, and how long a row stays. */
export interface PrivacyTable {
  readonly what: string
  readonly about: 'people who learn' | 'people with an account' | 'nobody'
  readonly kept: string
}

/** What each table of the store is for. A table that is missing here fails a test. */
export const privacyTables: Readonly<Record<string, PrivacyTable>> = {
  event: {
    what: 'Every fact of a visit, as the person’s device sent it. `person` is a random code, never a name.',
    about: 'people who learn',
    kept: 'RETENTION_MONTHS (12) after the newest event of the same code; gone at once when its owner deletes it',
  },
  erased_person: {
    what: 'That a code was deleted: a keyed hash of it, when, how many events went, how many late ones were refused.',
    about: 'people who learn',
    kept: 'For good: without it a late event or an old backup would bring the person back',
  },
  erased_visit: {
    what: 'Visits whose late events are refused: those of deleted people, and those of the wrong kind of store.',
    about: 'people who learn',
    kept: 'For good, for the same reason',
  },
  account: {
    what: 'An account of a trainer or evaluator: a name the server made up, a role, a council, when it was made and closed.',
    about: 'people with an account',
    kept: 'As long as the store: the audit log names these accounts',
  },
  password: {
    what: 'A scrypt hash of a password.',
    about: 'people with an account',
    kept: 'Until the account is closed',
  },
  passkey: {
    what: 'The public half of a passkey, a use counter, when it was added and last used.',
    about: 'people with an account',
    kept: 'Until it is removed or the account is closed',
  },
  council_identity: {
    what: 'A hash of the issuer and subject of a council account. No name and no e-mail address arrives.',
    about: 'people with an account',
    kept: 'Until the account is closed',
  },
  session: {
    what: 'A hash of the cookie of a signed-in browser.',
    about: 'people with an account',
    kept: '12 hours, or until signing out',
  },
  one_time_link: {
    what: 'A hash of the key of a link that makes an account, its role, and which account made it.',
    about: 'people with an account',
    kept: 'A day (from the console) or a week (for a colleague), or until it is used',
  },
  ticket: {
    what: 'Half of a sign-in under way, or that one was finished: a hash, with what it is for.',
    about: 'people with an account',
    kept: '10 minutes, or until it is used; 20 minutes once it was used to sign in',
  },
  audit: {
    what: 'Who signed in, exported, deleted, invited or changed a role, and when. No address, no device.',
    about: 'people with an account',
    kept: 'AUDIT_MONTHS (24)',
  },
  invitation: {
    what: 'A place that was invited: council, arm, month, number of people, a hash of its key.',
    about: 'nobody',
    kept: 'As long as the store',
  },
  import_batch: {
    what: 'A file of answers that was taken in by hand: when, and by which account. Not its name.',
    about: 'people with an account',
    kept: 'As long as the store, or until it is undone',
  },
  import_event: {
    what: 'Which events came in with which file, so that it can be undone.',
    about: 'people who learn',
    kept: 'As long as the event',
  },
  accepted_link: {
    what: 'Two sets of answers that an evaluator said are one person’s: keyed hashes of a code or a visit, when, and by which account.',
    about: 'people who learn',
    kept: 'Until it is taken back, or the person of either end deletes their answers; else as long as the store',
  },
  client_fault: {
    what: 'What broke in browsers: kind, name and place of a fault in our own code, the page, the version, and how often. No text of anybody, no device.',
    about: 'nobody',
    kept: '6 months after it was last seen; at most 300 different ones, the rest as a sum',
  },
  live_session: {
    what: 'A led session: a random id, its four digits, the account that made it, when it began and when it goes.',
    about: 'people with an account',
    kept: '22 hours after it was made; in no backup',
  },
  live_entry: {
    what: 'What happened in a led session: the trainer’s steps, and votes, ratings, reasons and take-aways of phones under a random seat. No name, no code, no address.',
    about: 'people who learn',
    kept: '22 hours after its session was made; in no backup',
  },
  study_mark: {
    what: 'How far the study (the derived tables below) has come.',
    about: 'nobody',
    kept: 'As long as the store; it can be emptied and is filled again',
  },
  study_visit: {
    what: 'Which visit belongs to which row of the study. `subject` is a random code, never a name.',
    about: 'people who learn',
    kept: 'As long as the events it was worked out from; gone in the same step',
  },
  study_row: {
    what: 'One row a person, worked out from their events, for figures: background, answers, choices, times in days and seconds, a scrambled self-made code or a code with a slip for linking. No text that anybody wrote.',
    about: 'people who learn',
    kept: 'As long as the events it was worked out from; gone in the same step',
  },
  study_answer: {
    what: 'Figures of the study as it stands, small numbers hidden, so that they need not be worked out at each start.',
    about: 'nobody',
    kept: 'Until rows of the study come or go: a new week, an erasure, the end of the keeping time',
  },
  analysis_plan: {
    what: 'What was settled before the data: outcomes, method, date, a hash, the account that froze it.',
    about: 'nobody',
    kept: 'As long as the store: a frozen plan cannot be changed',
  },
  target: { what: 'How many people a council hopes for.', about: 'nobody', kept: 'As long as the store' },
  cost: {
    what: 'What the pilot cost, typed in with its source.',
    about: 'nobody',
    kept: 'As long as the store',
  },
  secret: { what: 'Random keys of this store.', about: 'nobody', kept: 'As long as the store' },
  fact: {
    what: 'What the store holds (real answers or a demonstration), when the retention rule ran last, and a mark for administrators to take turns by.',
    about: 'nobody',
    kept: 'As long as the store',
  },
  migration: {
    what: 'Which versions of the tables were made, and when.',
    about: 'nobody',
    kept: 'As long as the store',
  },
}
