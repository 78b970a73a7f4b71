import type { LinkPair } from '../../../protocol/links-api.schema.ts'

/** What the five questions of a self-made code ask, in order. */
const parts: readonly string[] = [
  'the letters of a parent’s name',
  'the day of birth',
  'the length of the first school’s name',
  'the letters of the place of birth',
  'the letter of the middle name',
]

/** Words of the page on which an evaluator joins answers, en-GB. */
export const linksMessages = {
  title: 'Answers to join',
  lead: 'Some people came back with a code that is not quite right. Here are those that fit just one person. You decide.',
  why: 'Look at both sides. Join them only if they can be one person. You can take it back at any time.',
  waiting: 'Getting the list ready',
  none: 'There is nothing to join. Either all codes are right, or no code fits just one person.',
  counts: (open: number, joined: number) => `To look at: ${open}. Joined: ${joined}.`,
  pair: (number: number) => `Pair ${number}`,
  difference(difference: LinkPair['difference']): string {
    if (difference.kind === 'part')
      return `One of the 5 answers of the self-made code differs: ${parts[difference.part - 1] ?? ''}.`
    const { place, slip } = difference
    return {
      wrong: `The code has one slip: letter or number ${place} is not the same.`,
      swapped: `The code has one slip: letters or numbers ${place} and ${place + 1} changed places.`,
      missing: `The code has one slip: letter or number ${place} was left out.`,
      extra: `The code has one slip: letter or number ${place} is one too many.`,
    }[slip]
  },
  table: (number: number) => `Pair ${number}, side by side`,
  what: 'What',
  earlier: 'First answers',
  later: 'Came back with',
  differs: 'Differs',
  notTold: 'Not told',
  rows: {
    days: 'Days',
    rated: 'Rated',
    council: 'Council',
    site: 'Site',
    job: 'Job',
    setting: 'Place of work',
    years: 'Years in care',
  },
  waves: { before: 'before', after: 'after', later: 'weeks later' },
  days: (first: string, last: string) => (first === last ? first : `${first} to ${last}`),
  join: 'Join as one person',
  // Whoever speaks to the device says what stands on the button, so its name begins with that.
  joinOf: (number: number) => `Join as one person: pair ${number}`,
  takeApart: 'Take apart',
  takeApartOf: (number: number) => `Take apart: pair ${number}`,
  joined: 'Joined',
  joinedBy: (when: string, who: string) => `On ${when}, by ${who}.`,
  saidJoined: (number: number) => `Pair ${number} is joined. The figures count one person now.`,
  saidApart: (number: number) => `Pair ${number} is apart again.`,
  lapsed: 'Joined before, but not any more',
  lapsedText: 'New answers came in. These codes do not fit just one person any more, so they count apart.',
  remove: 'Take off the list',
  removeOf: (when: string) => `Take off the list: the one of ${when}`,
  saidRemoved: 'It is off the list.',
  again: 'Try again',
} as const
