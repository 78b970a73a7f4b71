import { Footprints } from 'lucide-react'
import { useState } from 'react'
import type { StoryPlacing } from '../../domain/content/story-parts.schema.ts'
import { Button, LinkButton } from '../../ui/button.tsx'
import { ChoiceCards } from '../../ui/choice-cards.tsx'
import { Notice } from '../../ui/notice.tsx'
import { storyMessages } from './story.messages.ts'
import styles from './story.module.css'
import { useHeadings, useStoryTools } from './story-tools.ts'

const words = storyMessages.placing

interface PlacingPartProps {
  readonly placing: StoryPlacing
  /** Where it was put last, here or in the house; null while it was not. */
  readonly put: string | null
  readonly onPlace: (device: string, place: string, works: boolean) => void
  readonly announce: (text: string) => void
}

/** Where a device goes: the learner puts it somewhere and sees whether it serves there, as often as they like. */
export function PlacingPart({ placing, put, onPlace, announce }: PlacingPartProps) {
  const { Second } = useHeadings()
  const { href } = useStoryTools()
  const [chosen, setChosen] = useState(put)
  const [isMissing, setMissing] = useState(false)
  const there = placing.places.find(({ id }) => id === put)
  const putIt = () => {
    const place = placing.places.find(({ id }) => id === chosen)
    if (!place) return setMissing(true)
    onPlace(placing.device, place.id, place.works)
    announce(`${place.works ? words.works : words.fails} ${place.why}`)
  }
  return (
    <section className={styles.feedbackPart}>
      <p>{placing.invite}</p>
      <p>
        <LinkButton icon={Footprints} href={href(`/house/${placing.places[0]?.room ?? 'hall'}`)}>
          {words.inTheHouse}
        </LinkButton>
      </p>
      <ChoiceCards
        legend={<Second className={styles.question}>{words.heading}</Second>}
        options={placing.places.map(({ id, name }) => ({ value: id, label: name }))}
        value={chosen}
        error={isMissing ? words.missing : undefined}
        onChange={(place) => {
          setChosen(place)
          setMissing(false)
        }}
      />
      <div>
        <Button onClick={putIt}>{words.put}</Button>
      </div>
      {there && (
        <Notice kind={there.works ? 'done' : 'feedback'} heading={there.works ? words.works : words.fails}>
          <p>{there.why}</p>
          {!there.works && <p>{words.again}</p>}
        </Notice>
      )}
    </section>
  )
}
