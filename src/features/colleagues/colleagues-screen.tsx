import { useRef, useState } from 'react'
import type { Answer } from '../../protocol/evaluate-api.schema.ts'
import { roleNames } from '../../protocol/role-names.ts'
import type { ColleaguesApi } from '../../protocol/staff-api.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page, PageHeading, Stack } from '../../ui/page.tsx'
import { Table } from '../../ui/table.tsx'
import { dayInWords } from '../../ui/when.ts'
import { useKeptFocus } from '../../ui/use-kept-focus.ts'
import { useLoaded } from '../../ui/use-loaded.ts'
import { ChangeColleague } from './change-colleague.tsx'
import { colleaguesMessages as words } from './colleagues.messages.ts'
import { InviteColleague } from './invite-colleague.tsx'
import type { Council } from './role-fields.tsx'
import { WithdrawLink } from './withdraw-link.tsx'

/** What the page of colleagues needs. */
export interface ColleaguesScreenProps {
  readonly api: ColleaguesApi
  readonly councils: readonly Council[]
  readonly address: (path: string) => string
  readonly announce: (text: string) => void
}

/** Who may sign in here and what they may do, for administrators. */
export function ColleaguesScreen({ api, councils, address, announce }: ColleaguesScreenProps) {
  const [answer, reload] = useLoaded(api.colleagues)
  const [changing, setChanging] = useState<string | null>(null)
  const [withdrawing, setWithdrawing] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const shown = answer?.ok ? answer.value : null
  const list = useRef<HTMLHeadingElement>(null)
  // A row loses its button when its account is closed, and a link goes with its button.
  useKeptFocus(list)
  const fault = refusal ?? (answer?.ok === false ? answer.message : null)

  async function act(work: Promise<Answer<true>>, done: string) {
    const outcome = await work
    setChanging(null)
    setWithdrawing(null)
    setRefusal(outcome.ok ? null : outcome.message)
    announce(outcome.ok ? done : outcome.message)
    await reload()
  }

  const councilOf = (authority: string | null) =>
    authority === null ? words.allCouncils : (councils.find(({ id }) => id === authority)?.name ?? authority)
  const colleague = shown?.accounts.find(({ id }) => id === changing)
  const link = shown?.links.find(({ id }) => id === withdrawing)

  return (
    <Page wide>
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      {fault !== null && (
        <Notice kind="danger">
          <p>{fault}</p>
        </Notice>
      )}
      {shown === null && fault === null && <p>{words.loading}</p>}
      {shown && (
        <Stack>
          <h2 ref={list} tabIndex={-1}>
            {words.accounts}
          </h2>
          <Table
            caption={words.accountsCaption}
            rows={shown.accounts}
            rowKey={({ id }) => id}
            columns={[
              {
                id: 'name',
                heading: words.name,
                cell: ({ signInName, isYou }) => (isYou ? words.you(signInName) : signInName),
              },
              { id: 'role', heading: words.role, cell: ({ role }) => roleNames[role] },
              { id: 'council', heading: words.council, cell: ({ authority }) => councilOf(authority) },
              { id: 'since', heading: words.since, cell: ({ createdAt }) => dayInWords(createdAt) },
              {
                id: 'state',
                heading: words.state,
                cell: ({ revokedAt }) =>
                  revokedAt === null ? words.open : words.closed(dayInWords(revokedAt)),
              },
              {
                id: 'change',
                heading: words.change,
                cell: ({ id, signInName, revokedAt }) =>
                  revokedAt === null && (
                    <Button
                      kind="plain"
                      aria-label={words.changeOf(signInName)}
                      onClick={() => setChanging(id)}
                    >
                      {words.change}
                    </Button>
                  ),
              },
            ]}
          />
        </Stack>
      )}
      {shown && shown.links.length > 0 && (
        <Table
          caption={words.links}
          rows={shown.links}
          rowKey={({ id }) => id}
          columns={[
            { id: 'role', heading: words.role, cell: ({ role }) => roleNames[role] },
            { id: 'council', heading: words.council, cell: ({ authority }) => councilOf(authority) },
            { id: 'made', heading: words.madeAt, cell: ({ madeAt }) => dayInWords(madeAt) },
            { id: 'until', heading: words.expiresAt, cell: ({ expiresAt }) => dayInWords(expiresAt) },
            {
              id: 'withdraw',
              heading: words.withdraw,
              cell: ({ id, role, madeAt }) => (
                <Button
                  kind="plain"
                  aria-label={words.withdrawOf(roleNames[role], dayInWords(madeAt))}
                  onClick={() => setWithdrawing(id)}
                >
                  {words.withdraw}
                </Button>
              ),
            },
          ]}
        />
      )}
      <InviteColleague
        api={api}
        councils={councils}
        address={address}
        announce={announce}
        onMade={() => void reload()}
      />
      {colleague && (
        <ChangeColleague
          key={colleague.id}
          colleague={colleague}
          councils={councils}
          onLeave={() => setChanging(null)}
          onRole={(grant) => void act(api.changeRole(colleague.id, grant), words.roleSaved)}
          onSignOut={() => void act(api.signOutColleague(colleague.id), words.signedOut)}
          onCloseAccount={() => void act(api.closeAccount(colleague.id), words.accountClosed)}
        />
      )}
      {link && (
        <WithdrawLink
          key={link.id}
          link={link}
          council={councilOf(link.authority)}
          onYes={() => void act(api.withdraw(link.id), words.withdrawn)}
          onNo={() => setWithdrawing(null)}
        />
      )}
    </Page>
  )
}
