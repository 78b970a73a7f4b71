import { LinkButton } from '../../ui/button.tsx'
import { Actions, Page, PageHeading } from '../../ui/page.tsx'
import { helpMessages } from './help.messages.ts'

const words = helpMessages.notFound

/** What an address that leads nowhere shows: never a dead end. */
export function NotFoundScreen({ href }: { readonly href: (path: string) => string }) {
  return (
    <Page>
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      <Actions>
        <LinkButton kind="primary" href={href('/')}>
          {words.home}
        </LinkButton>
        <LinkButton href={href('/list/hall')}>{words.list}</LinkButton>
      </Actions>
    </Page>
  )
}
