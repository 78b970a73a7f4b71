import type { LinkPair, LinkRequest, LinksApi } from '../../../protocol/links-api.schema.ts'
import { Button } from '../../../ui/button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Page, PageHeading, Stack } from '../../../ui/page.tsx'
import { useTask } from '../../../ui/use-task.ts'
import { dayAndTimeInWords } from '../../../ui/when.ts'
import { Working } from '../dashboard/section-part.tsx'
import { LinkPairCard } from './link-pair.tsx'
import { linksMessages as words } from './links.messages.ts'
import { useLinks } from './use-links.ts'

/** What the page of links needs. */
export interface LinksScreenProps {
  readonly api: LinksApi
  readonly announce: (text: string) => void
}

const name = ({ from, to }: LinkRequest): LinkRequest => ({ from, to })

/** Answers that may be one person's: looked at side by side, joined with one press, taken apart with one press. */
export function LinksScreen({ api, announce }: LinksScreenProps) {
  const { state, reload, change } = useLinks(api)
  const task = useTask()
  const { links, progress, fault } = state
  const press = (ask: () => ReturnType<LinksApi['acceptLink']>, said: string) =>
    void task.run(async () => {
      if (await change(ask)) announce(said)
    })
  const joined = links?.pairs.filter(({ accepted }) => accepted !== null).length ?? 0

  return (
    <Page wide>
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      <Stack>
        {fault !== null && (
          <Notice kind="danger">
            <p>{fault}</p>
            <Button onClick={() => void reload()}>{words.again}</Button>
          </Notice>
        )}
        {progress && <Working done={progress.done} of={progress.of} />}
        {links === null && progress === null && fault === null && <p>{words.waiting}</p>}
        {links && links.pairs.length === 0 && <p>{words.none}</p>}
        {links && links.pairs.length > 0 && (
          <>
            <p>{words.why}</p>
            <p>{words.counts(links.pairs.length - joined, joined)}</p>
            {links.pairs.map((pair: LinkPair, at) => (
              <LinkPairCard
                key={pair.from}
                pair={pair}
                number={at + 1}
                isBusy={task.isRunning}
                onJoin={() => press(() => api.acceptLink(name(pair)), words.saidJoined(at + 1))}
                onTakeApart={() => press(() => api.takeBackLink(name(pair)), words.saidApart(at + 1))}
              />
            ))}
          </>
        )}
        {links && links.lapsed.length > 0 && (
          <Notice kind="info" heading={words.lapsed}>
            <p>{words.lapsedText}</p>
            {links.lapsed.map((link) => {
              const when = dayAndTimeInWords(link.accepted.at)
              return (
                <p key={link.from}>
                  {words.joinedBy(when, link.accepted.by)}{' '}
                  <Button
                    kind="plain"
                    aria-label={words.removeOf(when)}
                    onClick={() => press(() => api.takeBackLink(name(link)), words.saidRemoved)}
                  >
                    {words.remove}
                  </Button>
                </p>
              )
            })}
          </Notice>
        )}
      </Stack>
    </Page>
  )
}
