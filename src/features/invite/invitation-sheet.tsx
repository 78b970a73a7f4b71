import { Printer } from 'lucide-react'
import type { Invitation } from '../../protocol/invitations-api.schema.ts'
import { AskAgain } from '../../ui/ask-again.tsx'
import { Button } from '../../ui/button.tsx'
import { CopyText } from '../../ui/copy-text.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Actions, Page, PageHeading, Stack } from '../../ui/page.tsx'
import { QrCode } from '../../ui/qr-code.tsx'
import { inviteMessages as words } from './invite.messages.ts'

/** What the sheet of one invitation needs. */
export interface InvitationSheetProps {
  readonly invitation: Invitation
  readonly address: string
  readonly announce: (text: string) => void
  readonly print: () => void
  readonly onClose: () => void
  readonly onBack: () => void
}

/** One invitation as a sheet to print and hang up: the picture for phones, the link, the code of the place. */
export function InvitationSheet(props: InvitationSheetProps) {
  const { invitation, address, announce, print, onClose, onBack } = props
  const { site, closedAt } = invitation
  return (
    <Page>
      <PageHeading lead={words.sheetLead}>{words.linkTitle(site)}</PageHeading>
      {closedAt !== null && (
        <Notice kind="danger" heading={words.isClosed}>
          <p>{words.isClosedHint}</p>
        </Notice>
      )}
      <QrCode content={address} label={words.qr(site)} sizePx={264} />
      <p>{words.sheetCode(site)}</p>
      <p>{address}</p>
      <div data-print="no">
        <Stack>
          <CopyText
            label={words.link}
            text={address}
            copy={words.copy}
            copied={words.copied}
            notCopied={words.notCopied}
            announce={announce}
          />
          <Actions>
            <Button kind="primary" icon={Printer} onClick={print}>
              {words.print}
            </Button>
            <Button onClick={onBack}>{words.back}</Button>
          </Actions>
          {closedAt === null && (
            <>
              <p>{words.closeHint}</p>
              <AskAgain
                label={words.closeLink}
                question={words.closeSure}
                yes={words.closeYes}
                no={words.closeNo}
                onYes={onClose}
              />
            </>
          )}
        </Stack>
      </div>
    </Page>
  )
}
