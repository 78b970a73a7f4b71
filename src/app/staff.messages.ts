/** Words of the pages for trainers, evaluators and administrators. No learner's page carries them. */
export const staffMessages = {
  titles: {
    evaluate: 'Evaluation',
    report: 'Report',
    plan: 'Plan',
    signIn: 'Sign in',
    firstAccount: 'First account',
    account: 'Your account',
    colleagues: 'Colleagues',
    audit: 'What was done',
    faults: 'What broke',
    importAnswers: 'Take in answers',
    links: 'Answers to join',
    invitations: 'Invitations',
    myData: 'My answers',
    train: 'Lead a session',
    trainPlan: 'Plan a session',
    print: 'Print pack',
    slips: 'Type in paper slips',
    checkRoom: 'Check this room',
  },
  staff: {
    pages: 'Pages for trainers and evaluators',
    signInFirst: 'Sign in first. Then you can see this page.',
    notForYou: 'Your account may not see this page. Ask an administrator.',
    again: 'Try again',
  },
} as const
