import type { CatalogueStory } from '../../domain/content/catalogue.ts'
import { Page, PageHeading } from '../../ui/page.tsx'
import { Tag } from '../../ui/tag.tsx'
import { storiesMessages as words } from './stories.messages.ts'
import styles from './stories-screen.module.css'

interface StoriesScreenProps {
  /** In the order in which to suggest them. */
  readonly stories: readonly CatalogueStory[]
  readonly finished: ReadonlySet<string>
  readonly begun: ReadonlySet<string>
  readonly skillName: (competency: string) => string
  readonly href: (path: string) => string
}

/** Every story with its person, minutes and level; the first is the one to go on with. */
export function StoriesScreen({ stories, finished, begun, skillName, href }: StoriesScreenProps) {
  return (
    <Page wide>
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      <ol className={styles.stories} aria-label={words.list}>
        {stories.map((story, at) => (
          <li key={story.id}>
            <a className={styles.story} data-first={at === 0 || undefined} href={href(`/story/${story.id}`)}>
              <span className={styles.tags}>
                {at === 0 && !finished.has(story.id) && <Tag kind="story">{words.suggested}</Tag>}
                {finished.has(story.id) && <Tag kind="done">{words.done}</Tag>}
                {begun.has(story.id) && !finished.has(story.id) && <Tag kind="info">{words.begun}</Tag>}
              </span>
              <strong>{story.title}</strong>
              <span>{story.personName}</span>
              <span className={styles.small}>
                {words.levels[story.level]}. {words.minutes(story.minutes)}.{' '}
                {words.practises(skillName(story.competencies[0] ?? ''))}.
              </span>
              {story.hasNote && <span className={styles.small}>{words.touches}</span>}
            </a>
          </li>
        ))}
      </ol>
    </Page>
  )
}
