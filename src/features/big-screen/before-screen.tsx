import { Maximize, PanelsTopLeft } from 'lucide-react'
import { Button } from '../../ui/button.tsx'
import { Details } from '../../ui/details.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Actions, Page, PageHeading, Stack } from '../../ui/page.tsx'
import { QrCode } from '../../ui/qr-code.tsx'
import { screenMessages } from './big-screen.messages.ts'

const words = screenMessages.before

/** The page before the big screen: notes onto the trainer's own phone while nobody else can see the private QR. */
export function BeforeScreen(props: {
  /** Link that opens the notes once; null while it comes, or on a laptop alone. */
  readonly notesLink: string | null
  readonly isAlone: boolean
  /** Whether somebody has scanned the QR. */
  readonly areNotesOpen: boolean
  readonly onNotes: () => void
  readonly onOpen: () => void
}) {
  const { notesLink, isAlone, areNotesOpen, onNotes, onOpen } = props
  const qr = notesLink !== null && <QrCode content={notesLink} label={words.qr} sizePx={240} />
  return (
    <Page>
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      <Stack>
        <h2>{words.notes}</h2>
        {isAlone && <p>{words.alone}</p>}
        {!isAlone && areNotesOpen && (
          <>
            <Notice kind="done">
              <p>{words.scanned}</p>
            </Notice>
            <Details summary={words.another}>{qr}</Details>
          </>
        )}
        {!isAlone && !areNotesOpen && (
          <>
            <p>{words.scan}</p>
            {qr}
          </>
        )}
        <p>{words.window}</p>
        <Actions>
          <Button icon={PanelsTopLeft} onClick={onNotes}>
            {words.openNotes}
          </Button>
        </Actions>
      </Stack>
      <Stack>
        <h2>{words.ready}</h2>
        <p>{words.readyLead}</p>
        <Actions>
          <Button kind="primary" size="big" icon={Maximize} onClick={onOpen}>
            {words.open}
          </Button>
        </Actions>
      </Stack>
    </Page>
  )
}
