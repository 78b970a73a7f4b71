import { BookOpen, List, Presentation, RotateCcw, Settings } from 'lucide-react'
import { Button, LinkButton } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Actions, Page, PageHeading, Stack } from '../../ui/page.tsx'
import { Table } from '../../ui/table.tsx'
import { helpMessages, type MoveRow } from './help.messages.ts'

const words = helpMessages.help

/** Who helps people here. Comes from the region file, so that each pilot can name its own. */
export interface HelpContact {
  readonly text: string
  readonly name?: string | undefined
  readonly phone?: string | undefined
  readonly email?: string | undefined
}

/** What the Help page needs. */
export interface HelpScreenProps {
  readonly href: (path: string) => string
  /** Whether a phone came here from a led session, and wants to go back. */
  readonly isInSession: boolean
  readonly contact: HelpContact
  /** Starts the learn-to-walk lesson from its first step. */
  readonly onStartLesson: () => void
}

const columns = (['what', 'mouse', 'touch', 'keys', 'buttons'] as const).map((id) => ({
  id,
  heading: words.columns[id],
  cell: (row: MoveRow) => row[id],
}))

/** The Help page: how to move, the lesson again, whom to ask. */
export function HelpScreen({ href, isInSession, contact, onStartLesson }: HelpScreenProps) {
  return (
    <Page wide>
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      {isInSession && (
        <Stack>
          <h2>{words.session.title}</h2>
          {words.session.lines.map((text) => (
            <p key={text}>{text}</p>
          ))}
          <Actions>
            <LinkButton kind="primary" href={href('/j')}>
              {words.session.back}
            </LinkButton>
          </Actions>
        </Stack>
      )}
      <Notice kind="danger">
        <p>{words.emergency}</p>
      </Notice>
      <Stack>
        <h2>{words.moveTitle}</h2>
        <Table caption={words.moveCaption} columns={columns} rows={words.rows} rowKey={(row) => row.what} />
        <p>{words.keysNote}</p>
        <p>{words.lessonNote}</p>
        <p>{words.listNote}</p>
        <Actions>
          <Button kind="primary" icon={RotateCcw} onClick={onStartLesson}>
            {words.lesson}
          </Button>
          <LinkButton icon={List} href={href('/list/hall')}>
            {words.openList}
          </LinkButton>
        </Actions>
      </Stack>
      <Stack>
        <h2>{words.askTitle}</h2>
        <p>{contact.text}</p>
        {contact.name && <p>{contact.name}</p>}
        {contact.phone && (
          <p>
            {words.phone}: <a href={`tel:${contact.phone.replaceAll(' ', '')}`}>{contact.phone}</a>
          </p>
        )}
        {contact.email && (
          <p>
            {words.email}: <a href={`mailto:${contact.email}`}>{contact.email}</a>
          </p>
        )}
      </Stack>
      <Stack>
        <h2>{words.settingsTitle}</h2>
        <Actions>
          <LinkButton icon={Settings} href={href('/settings')}>
            {words.openSettings}
          </LinkButton>
          <LinkButton icon={BookOpen} href={href('/glossary')}>
            {words.openGlossary}
          </LinkButton>
        </Actions>
      </Stack>
      <Stack>
        <h2>{words.trainTitle}</h2>
        <p>{words.trainText}</p>
        <Actions>
          <LinkButton icon={Presentation} href={href('/train')}>
            {words.train}
          </LinkButton>
        </Actions>
      </Stack>
    </Page>
  )
}
