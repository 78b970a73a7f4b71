import type { Fact } from '../../domain/content/common.schema.ts'
import { Details } from '../../ui/details.tsx'
import { dateInWords } from '../../ui/when.ts'
import { storyMessages } from './story.messages.ts'
import styles from './story.module.css'
import { useStoryTools } from './story-tools.ts'

const words = storyMessages.feedback

/** The facts a story rests on, where each comes from, and whom to tell when one is wrong. */
export function StoryFacts() {
  const { story } = useStoryTools()
  return (
    <Details summary={words.facts}>
      <ul className={styles.facts}>
        {story.facts.map((fact) => (
          <li key={fact.id}>
            <p>{fact.text}</p>
            <Sources fact={fact} />
            <details className={styles.wrong}>
              <summary>{words.wrong}</summary>
              <p>{words.wrongHow}</p>
            </details>
          </li>
        ))}
      </ul>
    </Details>
  )
}

function Sources({ fact }: { readonly fact: Fact }) {
  const { story } = useStoryTools()
  const sources = story.sources.filter((source) => fact.sources.includes(source.id))
  return (
    <p className={styles.quiet}>
      {sources.length === 0 && `${words.general} `}
      {sources.map(({ id, title, url }) => (
        <span key={id}>
          {words.source}: {url ? <a href={url}>{title}</a> : title}.{' '}
        </span>
      ))}
      {words.checkBy(dateInWords(fact.checkBy))}
    </p>
  )
}
