/** Words around the questions, en-GB. The questions themselves come from the content. */
export const checkMessages = {
  firstThought: 'There is no right answer. Go with your first thought.',
  oneOf: (number: number, total: number) => `Question ${number} of ${total}`,
  someOf: (first: number, last: number, total: number) => `Questions ${first} to ${last} of ${total}`,
  next: 'Next',
  back: 'Back',
  skipOne: 'Skip this question',
  skipAll: 'Skip these questions',
  skipRest: 'Skip what is left',
  faults: 'There is something to mend',
  noAnswer: 'Choose an answer, or skip this question.',
  noAnswerFor: (question: string) => `No answer yet: ${question}`,
  lettersLeft: (left: number) => `${left} letters left`,
  notSaved: 'We could not save that on this device. Please try again.',
} as const
