import { Eye, Hand } from 'lucide-react'
import type { HouseChange } from '../../domain/content/story-parts.schema.ts'
import type { StoryOption } from '../../domain/content/story.schema.ts'
import type { StoryView } from '../../domain/story/story-view.ts'
import { Button, LinkButton } from '../../ui/button.tsx'
import { Card } from '../../ui/page.tsx'
import { ProgressWords } from '../../ui/progress-words.tsx'
import { PersonCard } from './person-card.tsx'
import { PlacingPart } from './placing-part.tsx'
import { storyMessages } from './story.messages.ts'
import styles from './story.module.css'
import { StoryLines, useSpokenText } from './story-lines.tsx'
import { StoryPage } from './story-page.tsx'
import { useHeadings, useStoryTools } from './story-tools.ts'

interface ConsequencePageProps {
  readonly view: Extract<StoryView, { page: 'consequence' }>
  /** Where the device of this step was put last; null while it was not. */
  readonly put: string | null
  /** The room where a change in the house is seen. */
  readonly roomOf: (change: HouseChange) => string
  readonly onPlace: (device: string, place: string, works: boolean) => void
  readonly announce: (text: string) => void
  readonly onTryAnother: () => void
  readonly onGoOn: () => void
}

/** What happened at once, and what it did to the person's trust and say. */
export function ConsequencePage(props: ConsequencePageProps) {
  const { view, put, roomOf, onPlace, announce, onTryAnother, onGoOn } = props
  const { story, person, href } = useStoryTools()
  const { Second } = useHeadings()
  const words = storyMessages.consequence
  const said = useSpokenText(view.lines)
  // A story with signs tells trust and say by what the person does next.
  const effects = story.signs ? [] : effectsOn(person.callName, view.option)
  const { house } = view.option
  const { practice, placing } = view.step
  return (
    <StoryPage
      heading={words.heading}
      kicker={
        <ProgressWords
          text={storyMessages.choosing.progress(view.number, view.total)}
          now={view.number}
          total={view.total}
        />
      }
      said={said}
      actions={
        <>
          <Button kind="primary" onClick={onGoOn}>
            {storyMessages.goOn}
          </Button>
          <Button onClick={onTryAnother}>{words.another}</Button>
        </>
      }
    >
      <PersonCard isFolded />
      <p className={styles.chosen}>{words.youChose(view.option.short)}</p>
      <StoryLines lines={view.lines} />
      {effects.length > 0 && (
        <div className={styles.effect}>
          <Second className={styles.small}>{words.forPerson(person.callName)}</Second>
          {effects.map((effect) => (
            <p key={effect}>{effect}</p>
          ))}
        </div>
      )}
      {house && (
        <Card>
          <p>{house.words}</p>
          <p>
            <LinkButton icon={Eye} href={href(`/house/${roomOf(house)}`)}>
              {words.seeIt}
            </LinkButton>
          </p>
        </Card>
      )}
      {placing?.after.includes(view.option.id) && (
        <PlacingPart placing={placing} put={put} onPlace={onPlace} announce={announce} />
      )}
      {practice && (
        <Card>
          <p>{practice.invite}</p>
          <p>
            <LinkButton icon={Hand} href={href(`/try/${practice.device}?task=${practice.task}`)}>
              {words.practise}
            </LinkButton>
          </p>
        </Card>
      )}
    </StoryPage>
  )
}

function effectsOn(name: string, { trust, control }: StoryOption): string[] {
  const words = storyMessages.consequence
  const effects: string[] = []
  if (trust !== 0) effects.push(trust > 0 ? words.trustMore(name) : words.trustLess(name))
  if (control !== 0) effects.push(control > 0 ? words.controlMore(name) : words.controlLess(name))
  return effects
}
