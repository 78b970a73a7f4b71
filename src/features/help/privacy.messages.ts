/** The privacy page, en-GB. The start page says the same in five lines. */
export const privacyMessages = {
  title: 'Privacy',
  lead: 'What we keep, why, and what you can do about it.',
  sections: [
    {
      heading: 'What we keep',
      lines: [
        'What you choose and try here, and when.',
        'How confident you say you are.',
        'Your kind of job, workplace and council area, if you tell us.',
        'The words you write in a text box.',
        'A code that you keep. It ties your answers together without your name.',
      ],
    },
    {
      heading: 'What we never keep',
      lines: ['Your name, email, employer or address.', 'Your exact place, or the address of your device.'],
    },
    {
      heading: 'If you leave the research box empty',
      lines: [
        'On your own, your answers stay on this device. You can still do everything.',
        'In a group session, your answers go to the session. The room sees numbers. Your trainer sees your reasons, but not who wrote them.',
        'All of that is deleted within 24 hours. None of it is used for research.',
      ],
    },
    {
      heading: 'Why we keep it',
      lines: [
        'To find out whether this training helps people who work in care.',
        'We work out how well choices fit. You can see yours. Your employer cannot.',
        'We only show results for groups of 10 people or more.',
      ],
    },
    {
      heading: 'How long',
      lines: [
        'Your answers are kept for 12 months after your last visit. Then they are deleted.',
        'Sums over groups that were shown before stay in reports.',
        'On a shared device, they leave the device when you press Finish and clear.',
      ],
    },
    {
      heading: 'What you can do',
      lines: [
        'Skip any question. Stop at any time.',
        'See all we hold under your code, and save it as a file.',
        'Have it all deleted. You need only your code, and you need not say why.',
        'Complain to the Information Commissioner (ICO) if you think we did something wrong.',
      ],
    },
  ],
  controllerHeading: 'Who answers for this',
  controllerMissing:
    'Not filled in yet. Whoever runs this pilot must put three things here: its name, its contact and its lawful basis. Until then, do not collect real answers.',
  controllerName: 'Data controller',
  controllerContact: 'Contact',
  controllerBasis: 'Lawful basis',
  deleteHeading: 'See or delete your answers',
  deleteText: 'You need only your code. Nobody has to help you, and you need not say why.',
  deleteLink: 'See or delete my answers',
  months: (months: number) => `This server keeps answers for ${months} months after a last visit.`,
  cookies:
    'We set no cookies that follow you. This device remembers your visit and your settings, and nothing else.',
} as const
