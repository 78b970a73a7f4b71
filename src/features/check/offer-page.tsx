import type { QuestionBlock } from '../../domain/content/measures.schema.ts'
import { Button } from '../../ui/button.tsx'
import { Actions, Page, PageHeading } from '../../ui/page.tsx'
import { checkMessages as words } from './check.messages.ts'

interface OfferPageProps {
  readonly offer: NonNullable<QuestionBlock['offer']>
  readonly title: string
  readonly onYes: () => void
  readonly onNo: () => void
  readonly onBack: (() => void) | null
}

/** Asks before asking more. Both answers are equally easy, and neither leads to a dead end. */
export function OfferPage({ offer, title, onYes, onNo, onBack }: OfferPageProps) {
  return (
    <Page>
      <PageHeading kicker={title}>{offer.text}</PageHeading>
      <Actions>
        <Button kind="primary" onClick={onYes}>
          {offer.yes}
        </Button>
        <Button onClick={onNo}>{offer.no}</Button>
        {onBack && (
          <Button kind="plain" onClick={onBack}>
            {words.back}
          </Button>
        )}
      </Actions>
    </Page>
  )
}
