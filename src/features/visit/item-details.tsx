import { Volume2 } from 'lucide-react'
import { type ReactNode, Suspense, use, useEffect, useState } from 'react'
import type { VisitState } from '../../domain/attempt/visit-state.ts'
import type { Item } from '../../domain/content/home.schema.ts'
import type { SpeechReader } from '../../domain/ports/speech-reader.ts'
import { Button, LinkButton } from '../../ui/button.tsx'
import { itemStatus, storiesOf, storyStatus } from './item-status.ts'
import styles from './item-details.module.css'
import { visitMessages as words } from './visit.messages.ts'

/** What a story adds to a thing in the house while a person looks around for it. */
export interface ClueNote {
  /** Paragraphs; `speaker` is set for spoken ones. */
  readonly lines: readonly { readonly text: string; readonly speaker: string | null }[]
}

/** Props of the inside of an item panel. */
export interface ItemDetailsProps {
  readonly item: Item
  readonly visit: VisitState
  /** The thing to look at after this one, in room order. */
  readonly next: Item | null
  readonly clue: ClueNote | null
  readonly personName: string | null
  /** Titles of stories by id; asked for only where a person has several. */
  readonly storyTitles: () => Promise<ReadonlyMap<string, string>>
  readonly speech: SpeechReader
  readonly href: (path: string) => string
  readonly onOpen: (item: string) => void
  /** What else there is for this thing: what a device notices. */
  readonly more?: ReactNode
}

/** What there is to say about one thing, and what one can do with it. The same in 3D, in pictures and in the list. */
export function ItemDetails(props: ItemDetailsProps) {
  const { item, visit, next, clue, personName, storyTitles, speech, href, onOpen, more } = props
  return (
    <div className={styles.details}>
      {item.text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p>
        <strong>{words.whyItMatters}</strong> {item.whyItMatters}
      </p>
      {clue && (
        <div className={styles.clue}>
          <p className={styles.clueHead}>{words.noticed}</p>
          {clue.lines.map((line) => (
            <p key={line.text}>{line.speaker === null ? line.text : `${line.speaker}: “${line.text}”`}</p>
          ))}
        </div>
      )}
      <div className={styles.actions}>
        <MainAction item={item} visit={visit} personName={personName} storyTitles={storyTitles} href={href} />
        {speech.available && <Listen key={item.id} item={item} speech={speech} />}
      </div>
      {more}
      {item.device !== undefined && <p className={styles.small}>{words.localNote}</p>}
      {next && (
        <p className={styles.next}>
          {words.nextHere}{' '}
          <button type="button" className={styles.link} onClick={() => onOpen(next.id)}>
            {next.name}
          </button>
        </p>
      )}
    </div>
  )
}

function MainAction({
  item,
  visit,
  personName,
  storyTitles,
  href,
}: Pick<ItemDetailsProps, 'item' | 'visit' | 'personName' | 'storyTitles' | 'href'>) {
  const status = itemStatus(item, visit)
  if (item.kind === 'story') {
    const name = personName ?? item.name
    const stories = storiesOf(item)
    return stories.map((story, at) => (
      <LinkButton key={story} kind={at === 0 ? 'primary' : 'secondary'} href={href(`/story/${story}`)}>
        {stories.length > 1 ? (
          <Suspense fallback={words.story[storyStatus(story, visit)](name)}>
            {words.story[storyStatus(story, visit)](name)}
            <StoryTitle story={story} titles={storyTitles} />
          </Suspense>
        ) : (
          words.story[storyStatus(story, visit)](name)
        )}
      </LinkButton>
    ))
  }
  if (item.kind === 'try' && item.device !== undefined) {
    return (
      <LinkButton kind="primary" href={href(`/try/${item.device}`)}>
        {status === 'done' ? words.tryAgain : words.tryIt}
      </LinkButton>
    )
  }
  return null
}

function StoryTitle({ story, titles }: { story: string; titles: ItemDetailsProps['storyTitles'] }) {
  const title = use(titles()).get(story)
  return title === undefined ? null : `: ${title}`
}

function Listen({ item, speech }: { item: Item; speech: SpeechReader }) {
  const [reading, setReading] = useState(false)
  useEffect(() => () => speech.stop(), [speech])
  return (
    <Button
      icon={Volume2}
      onClick={() => {
        if (reading) speech.stop()
        else speech.read([item.name, ...item.text, words.whyItMatters, item.whyItMatters].join(' '))
        setReading(!reading)
      }}
    >
      {reading ? words.stopListening : words.listen}
    </Button>
  )
}
