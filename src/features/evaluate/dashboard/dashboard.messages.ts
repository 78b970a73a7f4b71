import type { Section } from '../../../domain/evaluation/figure.schema.ts'

/** Words of the dashboard, en-GB. */
export const dashboardMessages = {
  title: 'Results so far',
  lead: 'What people answered and did, as counts and shares. Small numbers are hidden, so that nobody can be picked out.',
  until: (day: string) =>
    `Answers up to ${day}. New ones are added each Monday, so that nobody can tell who came.`,
  noneYet: 'No answers are in yet. New ones are added each Monday, so that nobody can tell who came.',
  council: (name: string) => `You see ${name}, and the whole region where enough councils took part.`,
  loading: 'Getting the figures ready',
  working: (done: string, all: string) => `Reading the answers: ${done} of ${all}`,
  failed: 'We could not get these figures',
  again: 'Try again',
  contents: 'On this page',
  empty: 'Nothing here yet. Figures come with the first answers.',
  whichOne: 'Which story?',
  none: 'None',
  sections: {
    'took-part': { title: 'Who took part', lead: 'People invited, started and agreed, and where they work.' },
    confidence: {
      title: 'Did confidence change?',
      lead: 'Confident means that the answer was Very or Completely. Only people who answered both times are compared.',
    },
    deserved: {
      title: 'Was it deserved?',
      lead: 'High confidence with poor choices is a risk. So we set the two side by side.',
    },
    work: { title: 'What changed at work?', lead: 'What people said they had done, 4 to 12 weeks later.' },
    'left-out': {
      title: 'Who was left out?',
      lead: 'Who did not come back, and what it would mean if they had not changed or had got worse.',
    },
    stories: { title: 'Stories', lead: 'What was begun and finished, chosen and noticed.' },
    devices: { title: 'Devices', lead: 'What was practised, with slips and help.' },
    groups: { title: 'Group sessions', lead: 'Sessions led by a trainer.' },
    use: { title: 'Time and ways in', lead: 'How long it took, and how people came into the house.' },
  } satisfies Record<Section, { title: string; lead: string }>,
  filter: {
    summary: 'Look at some people only',
    region: 'People with these filters',
    all: 'All',
    chosen: (count: number) => (count === 1 ? '1 chosen. Add one' : `${count} chosen. Add one`),
    remove: (label: string, choice: string) => `${label}: ${choice}. Take it out`,
    from: 'Began in or after the week of',
    to: 'Began in or before the week of',
    weekHint: 'Any day of the week will do.',
    unkeyed: 'Count visits without an invitation link too',
    unkeyedHint: 'Anybody can make such a visit. The download always marks them.',
    clear: 'Look at everybody',
    everybody: (people: string) => `Everybody: ${people} people.`,
    some: (people: string, filters: string) => `${people} people: ${filters}.`,
    fromDay: (day: string) => `began from ${day}`,
    toDay: (day: string) => `began by the week of ${day}`,
    wrong: 'This filter cannot be used',
    tooFew: 'Nothing to show yet',
  },
  download: {
    title: 'Take the data along',
    lead: 'pilot.zip is for the team that works out the results: tables, a codebook and a read-me. It has a row for each person. It holds study numbers, never codes.',
    publicationLead:
      'publication.zip is for everybody: counts and shares only, with no row about a person. Small numbers are hidden and counts are rounded to the nearest 5.',
    button: (name: string) => `Download ${name}`,
    busy: 'Getting the file ready',
    steps: {
      unknown: () => 'Getting the file ready',
      waiting: (before: string) =>
        before === '1' ? 'One other file is made first' : `${before} other files are made first`,
      reading: (done: string, all: string | null) =>
        all === null ? `Reading the answers: ${done} so far` : `Reading the answers: ${done} of ${all}`,
      writing: (done: string, all: string | null) => `Writing the file: ${done} of ${all ?? done} people`,
    },
    stop: 'Stop',
    stopped: 'Stopped. No file was saved.',
    done: (name: string) => `${name} is saved.`,
  },
  print: 'Print this page',
  report: 'Open the report for a board',
  signedInAs: (name: string) => `Signed in as ${name}`,
  signOut: 'Sign out',
} as const
