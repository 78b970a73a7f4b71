import { LinkButton } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Actions, Page, PageHeading, Stack } from '../../ui/page.tsx'
import { privacyMessages as words } from './privacy.messages.ts'
import { TextSections } from './text-sections.tsx'

/** The organisation that answers for the data of a pilot. */
interface DataController {
  readonly name: string
  readonly contact: string
  readonly lawfulBasis: string
}

/** What the privacy page needs. */
export interface PrivacyScreenProps {
  /** Null until the pilot's organisation has put itself in; the page then says so plainly. */
  readonly controller: DataController | null
  /** How long this server keeps answers; null where no server stands behind the page. */
  readonly retentionMonths: number | null
  readonly href: (path: string) => string
}

/** The privacy page: what, why, how long, and how to have it deleted. */
export function PrivacyScreen({ controller, retentionMonths, href }: PrivacyScreenProps) {
  return (
    <Page>
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      <TextSections sections={words.sections} />
      <Stack>
        <h2>{words.deleteHeading}</h2>
        <p>{words.deleteText}</p>
        {retentionMonths !== null && <p>{words.months(retentionMonths)}</p>}
        <Actions>
          <LinkButton href={href('/my-answers')}>{words.deleteLink}</LinkButton>
        </Actions>
        <p>{words.cookies}</p>
      </Stack>
      <Stack>
        <h2>{words.controllerHeading}</h2>
        {controller ? (
          <>
            <p>
              {words.controllerName}: {controller.name}
            </p>
            <p>
              {words.controllerContact}: {controller.contact}
            </p>
            <p>
              {words.controllerBasis}: {controller.lawfulBasis}
            </p>
          </>
        ) : (
          <Notice kind="feedback">
            <p>{words.controllerMissing}</p>
          </Notice>
        )}
      </Stack>
    </Page>
  )
}
