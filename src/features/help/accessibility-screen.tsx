import { Page, PageHeading, Stack } from '../../ui/page.tsx'
import { accessibilityMessages as words } from './accessibility.messages.ts'
import type { HelpContact } from './help-screen.tsx'
import { TextSections } from './text-sections.tsx'

/** The accessibility statement: status, known gaps, whom to ask, date. */
export function AccessibilityScreen({ contact }: { readonly contact: HelpContact }) {
  return (
    <Page>
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      <TextSections sections={words.sections} />
      <Stack>
        <h2>{words.askHeading}</h2>
        <p>{words.ask}</p>
        <p>{contact.text}</p>
      </Stack>
      <Stack>
        <h2>{words.enforceHeading}</h2>
        <p>{words.enforce}</p>
      </Stack>
      <p>{words.dateLine}</p>
    </Page>
  )
}
