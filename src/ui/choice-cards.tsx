import { RadioCards, type RadioCardsProps } from './radio-cards.tsx'

/** Two to four choices with the letters A to D: the same cards on every device, so that people can say "B". */
export function ChoiceCards(props: Omit<RadioCardsProps, 'marks' | 'layout'>) {
  return <RadioCards {...props} marks="letters" layout="list" />
}
