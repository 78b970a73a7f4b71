import type { CouncilRefusal } from '../protocol/account-api.schema.ts'

/** Words of the pages for trainers, evaluators and administrators. No learner's page carries them. */
export const staffMessages = {
  yourPlans: 'Your plans',
  titles: {
    evaluate: 'Evaluation',
    report: 'Report',
    plan: 'Evaluation plan',
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
    menu: 'Menu',
    signInFirst: 'Sign in first. Then you can see this page.',
    notForYou: 'Your account may not see this page. Ask an administrator.',
    again: 'Try again',
  },
  councilRefusals: {
    stopped: 'Your council did not sign you in. Did you stop on its page? You can try again.',
    unknown:
      'Your council knows you, but nobody has invited you here yet. Ask your administrator for a link.',
    late: 'That took too long, or you came back in another browser. Please try again.',
    failed:
      'We could not check this with your council. Try again later, or tell the person who runs the server.',
    taken: 'This council account opens another account here already. It was not added to this one.',
    link: 'We made no account. Your link was used, or you have an account already. Try to sign in.',
  } satisfies Record<CouncilRefusal, string>,
} as const
