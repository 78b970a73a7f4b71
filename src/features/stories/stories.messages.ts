/** Words of the page with all stories. */
export const storiesMessages = {
  title: 'Stories',
  lead: 'Each story is a visit to a person. All are open. The first is our suggestion for you.',
  suggested: 'Suggested next',
  minutes: (minutes: number) => `About ${minutes} minutes`,
  levels: { basic: 'Basic', practitioner: 'Practitioner', leader: 'Leader' },
  done: 'Done',
  begun: 'Under way',
  go: (title: string) => `Go to the story: ${title}`,
  touches: 'It touches hard things. A note at its start says which, and you can leave it out.',
  practises: (skill: string) => `Skill: ${skill}`,
  list: 'All stories',
} as const
