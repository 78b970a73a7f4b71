import { useState } from 'react'
import type { Account } from '../../protocol/account-api.schema.ts'
import type { NewInvitation } from '../../protocol/invitations-api.schema.ts'
import type { InvitationsApi } from '../../protocol/staff-api.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page, PageHeading, Stack } from '../../ui/page.tsx'
import { Table } from '../../ui/table.tsx'
import { useHeadingFocus } from '../../ui/use-heading-focus.ts'
import { useLoaded } from '../../ui/use-loaded.ts'
import { InvitationSheet } from './invitation-sheet.tsx'
import { inviteMessages as words } from './invite.messages.ts'
import { monthInWords } from './months.ts'
import { NewInvitationForm } from './new-invitation-form.tsx'

/** What the page of invitations needs. */
export interface InvitationsScreenProps {
  readonly account: Account
  readonly api: InvitationsApi
  readonly councils: readonly { readonly id: string; readonly name: string }[]
  readonly nowMs: number
  /** Makes a whole address of a path. */
  readonly address: (path: string) => string
  readonly announce: (text: string) => void
  readonly print: () => void
}

/** The places that were invited, their links, and a form for another one. */
export function InvitationsScreen(props: InvitationsScreenProps) {
  const { account, api, councils, nowMs, address, announce, print } = props
  const [answer, reload] = useLoaded(api.invitations)
  const [open, setOpen] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const invitations = answer?.ok ? answer.value : null
  const fault = refusal ?? (answer?.ok === false ? answer.message : null)

  async function make(wanted: NewInvitation): Promise<boolean> {
    const made = await api.makeInvitation(wanted)
    setRefusal(made.ok ? null : made.message)
    if (!made.ok) return false
    announce(words.made(made.value.site))
    await reload()
    setOpen(made.value.site)
    return true
  }
  async function close(site: string) {
    const closed = await api.closeInvitation(site)
    setRefusal(closed.ok ? null : closed.message)
    announce(closed.ok ? words.closedDone : closed.message)
    setOpen(null)
    await reload()
  }

  const councilName = (authority: string) => councils.find(({ id }) => id === authority)?.name ?? authority
  const sheet = invitations?.find(({ site }) => site === open)
  // Between the list and a sheet the button that was pressed is gone; reading goes on at the new heading.
  useHeadingFocus(sheet?.site ?? '')
  if (sheet) {
    return (
      <InvitationSheet
        invitation={sheet}
        address={address(sheet.path)}
        announce={announce}
        print={print}
        onClose={() => void close(sheet.site)}
        onBack={() => setOpen(null)}
      />
    )
  }
  return (
    <Page wide>
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      {fault !== null && (
        <Notice kind="danger">
          <p>{fault}</p>
        </Notice>
      )}
      {invitations === null && fault === null && <p>{words.loading}</p>}
      {invitations && (
        <Stack>
          <h2>{words.list}</h2>
          {invitations.length === 0 ? (
            <p>{words.none}</p>
          ) : (
            <Table
              caption={words.list}
              rows={invitations}
              rowKey={({ site }) => site}
              columns={[
                { id: 'site', heading: words.site, cell: ({ site }) => site },
                {
                  id: 'council',
                  heading: words.councilShort,
                  cell: ({ authority }) => councilName(authority),
                },
                { id: 'arm', heading: words.armShort, cell: ({ arm }) => words.arms[arm] },
                { id: 'start', heading: words.start, cell: ({ startMonth }) => monthInWords(startMonth) },
                { id: 'people', heading: words.people, numeric: true, cell: ({ invited }) => invited },
                {
                  id: 'state',
                  heading: words.state,
                  cell: ({ closedAt }) => (closedAt === null ? words.open : words.closed),
                },
                {
                  id: 'show',
                  heading: words.link,
                  cell: ({ site }) => (
                    <Button kind="plain" aria-label={words.showOf(site)} onClick={() => setOpen(site)}>
                      {words.show}
                    </Button>
                  ),
                },
              ]}
            />
          )}
        </Stack>
      )}
      <NewInvitationForm councils={councils} ownCouncil={account.authority} nowMs={nowMs} onMake={make} />
    </Page>
  )
}
