import { type FormEvent, useState } from 'react'
import type { ColleagueLink } from '../../protocol/colleagues-api.schema.ts'
import type { ColleaguesApi } from '../../protocol/staff-api.ts'
import { Button } from '../../ui/button.tsx'
import { CopyText } from '../../ui/copy-text.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Actions, Stack } from '../../ui/page.tsx'
import { dayInWords } from '../../ui/when.ts'
import { colleaguesMessages as words } from './colleagues.messages.ts'
import { type Council, missingIn, type RoleChoice, RoleFields } from './role-fields.tsx'

/** What inviting a colleague needs. */
export interface InviteColleagueProps {
  readonly api: Pick<ColleaguesApi, 'invite'>
  readonly councils: readonly Council[]
  /** Makes a whole address of a path. */
  readonly address: (path: string) => string
  readonly announce: (text: string) => void
  readonly onMade: () => void
}

const nothing: RoleChoice = { role: null, authority: null }

/** Makes a link for one colleague and shows it, this once. */
export function InviteColleague({ api, councils, address, announce, onMade }: InviteColleagueProps) {
  const [choice, setChoice] = useState(nothing)
  const [fault, setFault] = useState<'role' | 'council' | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [link, setLink] = useState<ColleagueLink | null>(null)

  async function make(event: FormEvent) {
    event.preventDefault()
    const missing = missingIn(choice)
    setFault(missing)
    if (missing !== null || choice.role === null) return
    const answer = await api.invite({ role: choice.role, authority: choice.authority })
    setRefusal(answer.ok ? null : answer.message)
    if (!answer.ok) return
    setLink(answer.value)
    setChoice(nothing)
    announce(words.linkTitle)
    onMade()
  }

  return (
    <form onSubmit={(event) => void make(event)} noValidate>
      <Stack>
        <h2>{words.inviteTitle}</h2>
        <p>{words.inviteLead}</p>
        <RoleFields id="invite-role" choice={choice} onChange={setChoice} councils={councils} fault={fault} />
        {refusal !== null && (
          <Notice kind="danger">
            <p>{refusal}</p>
          </Notice>
        )}
        <Actions>
          <Button kind="primary" type="submit">
            {words.make}
          </Button>
        </Actions>
        {link && (
          <Notice kind="done" heading={words.linkTitle} headingLevel={3}>
            <CopyText
              label={words.link}
              hint={words.linkHint(dayInWords(link.expiresAt))}
              text={address(link.path)}
              copy={words.copy}
              copied={words.copied}
              notCopied={words.notCopied}
              announce={announce}
            />
          </Notice>
        )}
      </Stack>
    </form>
  )
}
