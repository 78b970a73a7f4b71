/** The accessibility statement, en-GB. Keep it true: change it with the product, and change the date with it. */
export const accessibilityMessages = {
  title: 'Accessibility',
  lead: 'We want everybody who works in care to be able to use this. This page says how far we are.',
  dateLine: 'Written on 21 November 2026, for version 0.1.',
  sections: [
    {
      heading: 'What you can do here',
      lines: [
        'Use every page with a keyboard, a mouse or touch.',
        'Do the whole visit in the House list. It holds the same things as the 3D view and needs no 3D.',
        'Make the text bigger, up to 145%, or zoom your browser to 400%.',
        'Choose dark pages, brighter rooms, and moves that do not glide.',
        'Read a caption for every sound.',
        'Take as long as you like. Nothing is timed.',
      ],
    },
    {
      heading: 'How far we are',
      lines: [
        'We aim for the Web Content Accessibility Guidelines 2.2, level AA.',
        'We have not yet shown that we meet all of it. So we say: partly compliant.',
        'Our own tests run on each change: an automatic check, keyboard journeys and contrast sums.',
        'No test with disabled people has been done yet. No outside body has checked us yet.',
      ],
    },
    {
      heading: 'What we know is not good enough yet',
      lines: [
        'We have not yet tested by hand with NVDA, JAWS, VoiceOver, TalkBack, Voice Access or switches.',
        'The 3D view does not reflow on very small screens. Use the House list there.',
        'Listen uses a voice of your own device. If it has no British voice, the button is not there.',
        'There are no recorded voices and no British Sign Language yet.',
        'The text is in English only. There is no Easy Read version yet.',
      ],
    },
  ],
  askHeading: 'Ask for another format, or tell us what is in your way',
  ask: 'Say what you need and we will find a way. We will answer within 10 working days.',
  enforceHeading: 'If you are not happy with our answer',
  enforce:
    'You can contact the Equality Advisory and Support Service. The Equality and Human Rights Commission enforces the accessibility rules for public bodies.',
} as const
