import { Details } from '../../ui/details.tsx'
import { TextList } from '../../ui/page.tsx'
import { storyMessages } from './story.messages.ts'
import styles from './story.module.css'
import { Portrait } from './story-picture.tsx'
import { useHeadings, useStoryTools } from './story-tools.ts'

/** Who the story is about: name, age, and what matters to them. Folded away where there is little room. */
export function PersonCard({ isFolded }: { readonly isFolded: boolean }) {
  const { person } = useStoryTools()
  const words = storyMessages.person
  if (isFolded)
    return (
      <Details summary={words.about(person.callName)}>
        <PersonFacts />
      </Details>
    )
  return (
    <section className={styles.personCard} aria-label={words.about(person.callName)}>
      <PersonFacts />
    </section>
  )
}

function PersonFacts() {
  const { person } = useStoryTools()
  const words = storyMessages.person
  const { Second } = useHeadings()
  return (
    <>
      <div className={styles.personName}>
        <Portrait />
        <strong>{words.nameAndAge(person.name, person.age)}</strong>
      </div>
      <p>{person.summary}</p>
      <Second className={styles.small}>{words.matters(person.callName)}</Second>
      <TextList items={person.matters.map(({ text }) => text)} />
    </>
  )
}
