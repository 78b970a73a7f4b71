import { trainMessages } from '../../features/train/train.messages.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Actions, Page, PageHeading } from '../../ui/page.tsx'
import { inApp } from '../base-path.ts'

/** What a page for a plan shows when its address holds none. */
export function NoPlan({ title }: { readonly title: string }) {
  return (
    <Page>
      <PageHeading lead={trainMessages.noPlan}>{title}</PageHeading>
      <Actions>
        <LinkButton kind="primary" href={inApp('/train')}>
          {trainMessages.toPlans}
        </LinkButton>
      </Actions>
    </Page>
  )
}
