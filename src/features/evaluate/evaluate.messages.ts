import type { QuestionOverview, ShownCount } from '../../protocol/evaluate-api.schema.ts'

/** Words of the evaluator's pages, en-GB. */
export const evaluateMessages = {
  signIn: {
    title: 'Sign in to see results',
    lead: 'This page is for trainers and evaluators. Nobody else needs it.',
    name: 'Sign-in name',
    nameHint: 'Two words and a number, such as green-kettle-27.',
    password: 'Password',
    show: 'Show the password',
    button: 'Sign in',
    busy: 'Signing in',
    faults: 'There is a problem',
    nameMissing: 'Enter your sign-in name.',
    passwordMissing: 'Enter your password.',
    lost: 'Lost your name or password? Ask the person who runs the server for a new link.',
  },
  first: {
    title: 'Make your account',
    lead: 'Your link works once. We do not ask for your name.',
    password: 'Choose a password',
    passwordHint: (length: number) => `Use ${length} characters or more. Three words together work well.`,
    tooShort: (length: number) => `Choose a password of ${length} characters or more.`,
    button: 'Make my account',
    busy: 'Making your account',
    noKey: 'This link is not complete. Open it again, or ask for a new one.',
    doneTitle: 'Your account is ready',
    keep: 'Keep this sign-in name with your password. You need both to sign in.',
    go: 'See the results',
  },
  evaluate: {
    title: 'Results so far',
    lead: 'These are counts of all visits that reached this server.',
    loading: 'Getting the results ready',
    signInFirst: 'Sign in first. Then you can see the results.',
    signInLink: 'Sign in',
    again: 'Look again',
    failed: 'We could not get the results',
    tookPart: 'Who took part',
    tookPartCaption: 'Visits and people so far',
    what: 'What we count',
    howMany: 'How many',
    started: 'Visits started',
    finished: 'Visits finished',
    withCode: 'People with a code',
    matched: 'Answered before and after',
    unkeyed: 'Visits without an invitation link',
    notCounted: 'Test visits and others that do not count',
    unreadable: 'Records we could not read, kept aside',
    none: 'None',
    includeUnkeyed: 'Count visits without an invitation link too',
    includeUnkeyedHint: 'Anybody can make such a visit. The download always marks them.',
    change: 'Before and after',
    confident: 'Confident means that the answer was Very or Completely.',
    tooFew: 'Shown from 10 people who answered both times.',
    care: 'Fewer than 30 people answered both times. Read these numbers with care.',
    changeCaption: 'People who were confident, of those who answered both times',
    hidden: 'We do not show counts of 1 to 4. “Nearly all” means that 1 to 4 people are missing.',
    question: 'Question',
    before: 'Before',
    after: 'After',
    people: 'People',
    download: 'Download all answers',
    downloadLead: 'One zip file with tables, a codebook and a read-me. It holds study numbers, never codes.',
    downloadButton: 'Download pilot.zip',
    downloading: 'Getting the file ready',
    downloaded: 'pilot.zip is saved.',
    signedInAs: (name: string) => `Signed in as ${name}`,
    signOut: 'Sign out',
  },
} as const

/** How each headline question is called in a chart. */
export const questionNames: Readonly<Record<QuestionOverview['question'], string>> = {
  recommend: 'Suggest technology',
  use: 'Use technology',
}

/** A count in words; a small one says no more than it may. */
export function countInWords(count: ShownCount): string {
  if (count.shown) return count.value === 0 ? 'None' : String(count.value)
  return count.reason === 'under-5' ? 'Under 5' : 'Nearly all'
}
