import type { ReactNode } from 'react'
import type { ShareOfGroup } from '../../domain/disclosure/share-of-group.ts'
import type { LiveLine, ScreenPage } from '../../domain/live/screen-page-parts.ts'
import { PageHeading, TextList } from '../../ui/page.tsx'
import { joinMessages as words } from './join.messages.ts'
import styles from './phone.module.css'

/** What the big screen shows, in words: for those who sit behind a pillar, cannot see it, or listen. */
export function ScreenText({
  page,
  place,
}: {
  readonly page: ScreenPage
  readonly place: ReactNode
}): ReactNode {
  switch (page.kind) {
    case 'welcome':
    case 'join':
      return <PageHeading lead={words.in.lead}>{words.in.title}</PageHeading>
    case 'plan-view':
    case 'walk':
      return (
        <>
          <PageHeading>{words.homeOf(page.person?.callName ?? '')}</PageHeading>
          {place}
        </>
      )
    case 'meet':
      return (
        <>
          <PageHeading kicker={page.storyTitle} lead={page.person?.summary}>
            {page.person ? `${page.person.name}, ${page.person.age}` : page.storyTitle}
          </PageHeading>
          {page.note !== null && (
            <p className={styles.small}>
              {page.note} {words.stepOut}
            </p>
          )}
          <h2>{words.matters}</h2>
          <TextList items={page.person?.matters ?? []} />
          <Lines lines={page.lines} />
        </>
      )
    case 'opening':
      return (
        <>
          <PageHeading kicker={page.storyTitle}>{words.opening}</PageHeading>
          <Lines lines={page.lines} />
        </>
      )
    case 'situation':
      return (
        <>
          <PageHeading kicker={`${page.storyTitle}. ${words.choiceOf(page.number, page.of)}`}>
            {page.title}
          </PageHeading>
          <Lines lines={page.lines} />
        </>
      )
    case 'happened':
      return (
        <>
          <PageHeading kicker={page.option ? `${page.option.letter}. ${page.option.short}` : page.storyTitle}>
            {words.happened}
          </PageHeading>
          {page.option ? <Lines lines={page.lines} /> : <p>{words.noRoad}</p>}
        </>
      )
    case 'ending':
      return (
        <>
          <PageHeading kicker={`${page.storyTitle}. ${words.later(page.weeks)}`}>{page.title}</PageHeading>
          {page.isShortened && <p>{words.shortened}</p>}
          <Lines lines={[...page.review, ...page.lines]} />
        </>
      )
    case 'other-road':
      return page.picked ? (
        <>
          <PageHeading kicker={`${words.otherRoad}. ${page.picked.question}`}>
            {`${page.picked.option.letter}. ${page.picked.option.short}`}
          </PageHeading>
          <Lines lines={page.picked.lines} />
        </>
      ) : (
        <>
          <PageHeading kicker={page.storyTitle}>{words.otherRoad}</PageHeading>
          <p>{words.otherRoadLead}</p>
          <TextList numbered items={page.choices.map(({ question }) => question)} />
        </>
      )
    case 'device-table':
      return (
        <PageHeading kicker={words.tables} lead={words.tablesLead}>
          {page.name}
        </PageHeading>
      )
    case 'debrief':
      return (
        <>
          <PageHeading>{words.debrief}</PageHeading>
          <TextList numbered items={words.debriefParts} />
        </>
      )
    case 'summary':
      return <Summary page={page} />
    default:
      return <PageHeading>{words.look}</PageHeading>
  }
}

function Lines({ lines }: { readonly lines: readonly LiveLine[] }) {
  return (
    <div className={styles.lines}>
      {lines.map(({ by, text }) =>
        by === null ? (
          <p key={text}>{text}</p>
        ) : (
          <p key={text} className={styles.says}>
            <strong className={styles.speaker}>{by}: </strong>
            {text}
          </p>
        ),
      )}
    </div>
  )
}

function Summary({ page }: { readonly page: Extract<ScreenPage, { readonly kind: 'summary' }> }) {
  return (
    <>
      <PageHeading>{words.summary.title}</PageHeading>
      {page.confidence.length > 0 && (
        <>
          <h2>{words.summary.room}</h2>
          <TextList
            items={page.confidence.map(({ short, people, before, after }) =>
              words.summary.confident(short, shareWords(before, people), shareWords(after, people)),
            )}
          />
        </>
      )}
      {page.takeAways.length > 0 && (
        <>
          <h2>{words.summary.takeAways}</h2>
          <TextList items={page.takeAways.map(({ text }) => text)} />
        </>
      )}
    </>
  )
}

function shareWords(count: ShareOfGroup, people: number): string {
  if (count.shown) return words.summary.of(count.value, people)
  return count.reason === 'under-5' ? words.summary.under5(people) : words.summary.nearlyAll(people)
}
