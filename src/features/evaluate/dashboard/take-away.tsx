import { Download, FileText, LogOut, Printer, X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { FileSaver } from '../../../domain/ports/file-saver.ts'
import type { Account } from '../../../protocol/account-api.schema.ts'
import type { FileWatch, PackApi, PackProgress } from '../../../protocol/evaluate-api.schema.ts'
import type { AccountApi } from '../../../protocol/staff-api.ts'
import { WHOLE_PILOT } from '../../../protocol/roles.ts'
import { Button, LinkButton } from '../../../ui/button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Actions, Stack } from '../../../ui/page.tsx'
import { useTask } from '../../../ui/use-task.ts'
import { dashboardMessages as words } from './dashboard.messages.ts'
import styles from './dashboard-screen.module.css'

const count = new Intl.NumberFormat('en-GB')

/** What the end of the dashboard needs. */
interface TakeAwayProps {
  readonly api: PackApi & Pick<AccountApi, 'signOut'>
  readonly account: Account
  readonly saver: FileSaver
  readonly href: (path: string) => string
  readonly navigate: (path: string) => void
  readonly print: () => void
  readonly announce: (text: string) => void
  /** The filter in force, as it stands in an address. */
  readonly reportQuery: string
}

/** Data, paper and the way out. */
export function TakeAway(props: TakeAwayProps) {
  const { api, account, href, navigate, print, reportQuery } = props
  const { download, stop, fault, setFault, isBusy, progress } = useDownload(props)
  const mayPublish = WHOLE_PILOT.includes(account.role)

  async function signOut() {
    const answer = await api.signOut()
    setFault(answer.ok ? null : answer.message)
    if (answer.ok) navigate('/sign-in')
  }

  return (
    <section id="take-along" className={styles.section} aria-labelledby="take-along-title" data-print="no">
      <Stack>
        <h2 id="take-along-title">{words.download.title}</h2>
        <p>{words.download.lead}</p>
        {mayPublish && <p>{words.download.publicationLead}</p>}
        {isBusy && <Progress progress={progress} onStop={stop} />}
        {fault !== null && (
          <Notice kind="danger">
            <p>{fault}</p>
          </Notice>
        )}
        <Actions>
          <Button kind="primary" icon={Download} onClick={() => download('pilot.zip', api.pilotZip)}>
            {words.download.button('pilot.zip')}
          </Button>
          {mayPublish && (
            <Button icon={Download} onClick={() => download('publication.zip', api.publicationZip)}>
              {words.download.button('publication.zip')}
            </Button>
          )}
          <LinkButton
            icon={FileText}
            href={href(`/evaluate/report${reportQuery === '' ? '' : `?${reportQuery}`}`)}
          >
            {words.report}
          </LinkButton>
          <Button icon={Printer} onClick={print}>
            {words.print}
          </Button>
        </Actions>
      </Stack>
      <Actions>
        <span>{words.signedInAs(account.signInName)}</span>
        <Button kind="plain" icon={LogOut} onClick={() => void signOut()}>
          {words.signOut}
        </Button>
      </Actions>
    </section>
  )
}

/** How far the file has come, as words and a bar, with the way to stop. */
function Progress({ progress, onStop }: { readonly progress: PackProgress; readonly onStop: () => void }) {
  const { step, done, of } = progress
  const text = words.download.steps[step](count.format(done), of === 0 ? null : count.format(of))
  return (
    <div className={styles.working}>
      <p>{text}</p>
      {of > 0 ? (
        <progress value={done} max={of} aria-label={text} />
      ) : (
        <progress aria-label={words.download.busy} />
      )}
      <Button kind="plain" icon={X} onClick={onStop}>
        {words.download.stop}
      </Button>
    </div>
  )
}

const begun: PackProgress = { step: 'unknown', done: 0, of: 0 }

/** One download at a time; leaving the page gives it up, and the server stops making the file. */
function useDownload({ saver, announce }: Pick<TakeAwayProps, 'saver' | 'announce'>) {
  const [fault, setFault] = useState<string | null>(null)
  const [progress, setProgress] = useState(begun)
  const leaving = useRef<AbortController | null>(null)
  const task = useTask()
  useEffect(() => () => leaving.current?.abort(), [])

  const download = (name: string, fetchFile: PackApi['pilotZip']) =>
    void task.run(async () => {
      const own = new AbortController()
      leaving.current = own
      setProgress(begun)
      setFault(null)
      announce(words.download.busy)
      const watch: FileWatch = { signal: own.signal, onProgress: setProgress }
      const answer = await fetchFile(watch)
      if (own.signal.aborted) return
      if (!answer.ok) return setFault(answer.message)
      await saver.save(name, 'application/zip', answer.value)
      announce(words.download.done(name))
    })
  const stop = () => {
    leaving.current?.abort()
    announce(words.download.stopped)
  }
  return { download, stop, fault, setFault, isBusy: task.isRunning, progress }
}
