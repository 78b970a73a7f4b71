import { Footprints, Lightbulb } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { StoryView } from '../../domain/story/story-view.ts'
import { Button, LinkButton } from '../../ui/button.tsx'
import { Details } from '../../ui/details.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PersonCard } from './person-card.tsx'
import { storyMessages } from './story.messages.ts'
import styles from './story.module.css'
import { StoryLines, useSpokenText } from './story-lines.tsx'
import { StoryPage } from './story-page.tsx'
import { StoryPicture } from './story-picture.tsx'
import { useStoryTools } from './story-tools.ts'
import { type StoryThing, ThingsToLookAt } from './things-to-look-at.tsx'

/** How long a learner looks without help before a hint is offered. Nothing else depends on it. */
const HINT_AFTER_MS = 20_000

interface LookingPageProps {
  readonly view: Extract<StoryView, { page: 'looking-around' }>
  readonly things: readonly StoryThing[]
  readonly onNotice: (clue: string, isPrompted: boolean) => void
  readonly onGoOn: () => void
}

/** Looking round: in the house, or from a list of the things in its rooms. Hints only when asked for. */
export function LookingPage({ view, things, onNotice, onGoOn }: LookingPageProps) {
  const { story, href, compact } = useStoryTools()
  const words = storyMessages.looking
  const said = useSpokenText(view.lines)
  const [hinted, setHinted] = useState<readonly string[]>([])
  const noticed = view.clues.filter((entry) => entry.noticed)
  const next = view.clues.find(({ clue, noticed: seen }) => !seen && !hinted.includes(clue.id))
  const mayHint = useTimePassed(HINT_AFTER_MS) || noticed.length > 0
  const newestHint = useFocusOnNewHint(hinted.length)
  const shownHints = view.clues.filter(({ clue, noticed: seen }) => !seen && hinted.includes(clue.id))
  const wayOn = view.hasEnough ? 'primary' : noticed.length > 0 ? 'secondary' : 'plain'

  return (
    <StoryPage
      heading={words.heading}
      said={said}
      actions={
        // Whoever presses "Look round the house" twice must land on the house, not on the way past it: that comes last.
        <>
          {!compact && (
            <LinkButton
              kind={view.hasEnough ? 'secondary' : 'primary'}
              icon={Footprints}
              href={href(`/house/${story.lookAround.startRoom}`)}
            >
              {words.goIntoHouse}
            </LinkButton>
          )}
          <Button kind={wayOn} onClick={onGoOn}>
            {noticed.length > 0 ? words.goOn : words.goOnAnyway}
          </Button>
        </>
      }
    >
      <PersonCard isFolded />
      <StoryLines lines={view.lines} />
      {!compact && (
        <Details summary={words.orFromHere}>
          <ThingsToLookAt
            things={things}
            clues={view.clues}
            onNotice={(clue) => onNotice(clue, hinted.includes(clue))}
          />
        </Details>
      )}
      {shownHints.length > 0 && (
        <Notice kind="feedback" heading={words.hints} headingLevel={compact ? 3 : 2}>
          {shownHints.map(({ clue }) => (
            <p key={clue.id} ref={clue.id === hinted.at(-1) ? newestHint : undefined} tabIndex={-1}>
              {clue.hint}
            </p>
          ))}
        </Notice>
      )}
      {mayHint && next && (
        <p>
          <Button kind="plain" icon={Lightbulb} onClick={() => setHinted([...hinted, next.clue.id])}>
            {hinted.length === 0 ? words.hint : words.nextHint}
          </Button>
        </p>
      )}
      <section className={styles.noticed} aria-label={words.noticedHeading}>
        <p className={styles.count}>{words.noticed(noticed.length)}</p>
        {view.hasEnough && <p>{words.enough}</p>}
        {noticed.map(({ clue }) => (
          <Details key={clue.id} summary={clue.name}>
            <StoryPicture picture={clue.picture} />
            <StoryLines lines={clue.lines} />
          </Details>
        ))}
      </section>
    </StoryPage>
  )
}

/** Moves focus to a hint when it appears: the button that asked for it may be gone. */
function useFocusOnNewHint(count: number) {
  const newest = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (count > 0) newest.current?.focus()
  }, [count])
  return newest
}

function useTimePassed(ms: number): boolean {
  const [hasPassed, setPassed] = useState(false)
  useEffect(() => {
    const timer = window.setTimeout(() => setPassed(true), ms)
    return () => window.clearTimeout(timer)
  }, [ms])
  return hasPassed
}
