import { Button, LinkButton } from '../../ui/button.tsx'
import { Details } from '../../ui/details.tsx'
import { Actions, Page, PageHeading } from '../../ui/page.tsx'
import { errorMessages as words } from './error.messages.ts'

/** What the error page needs. */
export interface ErrorScreenProps {
  readonly href: (path: string) => string
  readonly onReload: () => void
  /** One line for whoever helps: what broke, never what the person wrote. */
  readonly detail: string
}

/** What a person sees when a part of the product broke: what is safe, and two ways on. */
export function ErrorScreen({ href, onReload, detail }: ErrorScreenProps) {
  return (
    <Page>
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      <p>{words.whatToDo}</p>
      <Actions>
        <Button kind="primary" onClick={onReload}>
          {words.reload}
        </Button>
        <LinkButton href={href('/list/hall')}>{words.list}</LinkButton>
      </Actions>
      <Details summary={words.detail}>
        <p>{detail}</p>
      </Details>
    </Page>
  )
}
