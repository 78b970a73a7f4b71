import { Download, LogOut, RefreshCw } from 'lucide-react'
import { useCallback, useEffect, useState } from 'react'
import type { FileSaver } from '../../domain/ports/file-saver.ts'
import type { Account } from '../../protocol/account-api.schema.ts'
import type { EvaluateApi, Overview } from '../../protocol/evaluate-api.schema.ts'
import { Button, LinkButton } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Actions, Page, PageHeading, Stack } from '../../ui/page.tsx'
import { evaluateMessages } from './evaluate.messages.ts'
import { BeforeAndAfter, WhoTookPart } from './overview-parts.tsx'

const words = evaluateMessages.evaluate

/** What the dashboard needs. */
export interface EvaluateScreenProps {
  readonly api: EvaluateApi
  readonly saver: FileSaver
  readonly href: (path: string) => string
  readonly navigate: (path: string) => void
  readonly announce: (text: string) => void
}

type Shown =
  | { readonly kind: 'loading' }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'ready'; readonly account: Account; readonly overview: Overview }

/** Results so far, for whoever is signed in: who took part, before and after, and the download. */
export function EvaluateScreen({ api, saver, href, navigate, announce }: EvaluateScreenProps) {
  const [shown, setShown] = useState<Shown>({ kind: 'loading' })
  const [fault, setFault] = useState<string | null>(null)

  const load = useCallback(
    async (includeUnkeyed: boolean | null): Promise<Shown> => {
      const account = await api.account()
      const overview = account.ok ? await api.overview(includeUnkeyed) : account
      if (account.ok && overview.ok)
        return { kind: 'ready', account: account.value, overview: overview.value }
      const failed = account.ok ? overview : account
      if (failed.ok) throw new Error('one of the two answers failed')
      return failed.reason === 'not-signed-in'
        ? { kind: 'signed-out' }
        : { kind: 'failed', message: failed.message }
    },
    [api],
  )

  useEffect(() => {
    let isLeft = false
    load(null).then((next) => {
      if (!isLeft) setShown(next)
    })
    return () => {
      isLeft = true
    }
  }, [load])

  const reload = async (includeUnkeyed: boolean | null) => setShown(await load(includeUnkeyed))

  async function download() {
    announce(words.downloading)
    const answer = await api.pilotZip()
    setFault(answer.ok ? null : answer.message)
    if (!answer.ok) return
    await saver.save('pilot.zip', 'application/zip', answer.value)
    announce(words.downloaded)
  }

  async function signOut() {
    const answer = await api.signOut()
    setFault(answer.ok ? null : answer.message)
    if (answer.ok) navigate('/sign-in')
  }

  return (
    <Page wide>
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      {shown.kind === 'loading' && <p>{words.loading}</p>}
      {shown.kind === 'signed-out' && (
        <Stack>
          <p>{words.signInFirst}</p>
          <Actions>
            <LinkButton kind="primary" href={href('/sign-in')}>
              {words.signInLink}
            </LinkButton>
          </Actions>
        </Stack>
      )}
      {shown.kind === 'failed' && (
        <Notice kind="danger" heading={words.failed}>
          <p>{shown.message}</p>
          <Button icon={RefreshCw} onClick={() => void reload(null)}>
            {words.again}
          </Button>
        </Notice>
      )}
      {fault !== null && (
        <Notice kind="danger">
          <p>{fault}</p>
        </Notice>
      )}
      {shown.kind === 'ready' && (
        <>
          <WhoTookPart overview={shown.overview} />
          {shown.overview.unkeyed > 0 && (
            <Checkbox
              label={words.includeUnkeyed}
              hint={words.includeUnkeyedHint}
              checked={shown.overview.includesUnkeyed}
              onChange={(checked) => void reload(checked)}
            />
          )}
          <BeforeAndAfter questions={shown.overview.questions} />
          <Stack>
            <h2>{words.download}</h2>
            <p>{words.downloadLead}</p>
            <Actions>
              <Button kind="primary" icon={Download} onClick={() => void download()}>
                {words.downloadButton}
              </Button>
              <Button icon={RefreshCw} onClick={() => void reload(shown.overview.includesUnkeyed)}>
                {words.again}
              </Button>
            </Actions>
          </Stack>
          <Actions>
            <span>{words.signedInAs(shown.account.signInName)}</span>
            <Button kind="plain" icon={LogOut} onClick={() => void signOut()}>
              {words.signOut}
            </Button>
          </Actions>
        </>
      )}
    </Page>
  )
}
