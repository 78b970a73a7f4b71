import { useEffect, useMemo, useRef, useState } from 'react'
import type { VisitSession } from '../../domain/attempt/visit-session.ts'
import type { Person } from '../../domain/content/person.schema.ts'
import type { Story } from '../../domain/content/story.schema.ts'
import type { Settings } from '../../domain/ports/settings.ts'
import type { SpeechReader } from '../../domain/ports/speech-reader.ts'
import { type StoryView, viewStory } from '../../domain/story/story-view.ts'
import { EndingPage, WeeksLaterPage } from './after-pages.tsx'
import { ChoosingPage } from './choosing-page.tsx'
import { ConsequencePage } from './consequence-page.tsx'
import { DebriefPage } from './debrief-page.tsx'
import { FeedbackPage } from './feedback-page.tsx'
import type { OthersSource } from './others-chose.tsx'
import type { NoteKeeper } from './recommendation-part.tsx'
import { LookingPage } from './looking-page.tsx'
import { OpeningPage } from './opening-page.tsx'
import { storyMessages } from './story.messages.ts'
import { StoryToolsContext } from './story-tools.ts'
import type { StoryThing } from './things-to-look-at.tsx'
import { ChangedPage, NotePage } from './threshold-page.tsx'
import { type PlaceKeeper, type StoryPlay, useStory } from './use-story.ts'

/** What the story screen needs. */
export interface StoryScreenProps {
  readonly story: Story
  readonly person: Person
  /** The play under way belongs to another version of the story, which begins anew. */
  readonly isChanged?: boolean
  readonly session: VisitSession
  readonly settings: Settings
  readonly speech: SpeechReader
  /** The day, `YYYY-MM-DD`: a variant may have taken the story's place. */
  readonly today: string
  announce(text: string): void
  href(path: string): string
  /** Where a file of `public/pictures` is. Without it stories are told without pictures. */
  readonly pictureHref?: (file: string) => string
  /** Things of the house (items of `home.yaml`), so that looking round from the list does not give clues away. */
  readonly things?: readonly StoryThing[]
  /** Where the page that is open is kept. Without it a story goes on from its last choice. */
  readonly place?: PlaceKeeper
  /** Where recommendation notes are kept on this device. */
  readonly notes: NoteKeeper
  /** Where to ask how others chose; left out where nobody can be asked. */
  readonly others?: OthersSource
  /** Told the rooms that still hold clues; none when the learner is not looking round. */
  readonly onClueRooms?: (rooms: readonly string[]) => void
  /** True in a panel over the 3D view. The panel's own title is the h2 above. */
  readonly compact?: boolean
}

/** A whole story, from the note at its start to what the learner alone sees at its end. */
export function StoryScreen(props: StoryScreenProps) {
  const { person, session, settings, speech, announce, href, onClueRooms } = props
  const { pictureHref = null, compact = false } = props
  const play = useStory(props.story, session, {
    today: props.today,
    isChanged: props.isChanged ?? false,
    place: props.place ?? null,
  })
  const { story } = play.run
  const view = viewStory(play.run)
  const { hasFailed } = play.saving
  const { play: playNumber } = play.run.snapshot.context
  const [noteReadIn, setNoteReadIn] = useState<number | null>(null)
  const isNote = view.page === 'opening' && story.contentNote !== undefined && noteReadIn !== playNumber
  // Said once, on coming back: from then on the new play is under way.
  const [isChangeUnread, setChangeUnread] = useState(props.isChanged ?? false)
  const page = isChangeUnread ? 'changed' : isNote ? `${playNumber}/note` : pageKey(view, playNumber)
  const frame = useFocusOnNewPage(page)

  useEffect(() => {
    if (hasFailed) announce(storyMessages.notSaved)
  }, [hasFailed, announce])

  const clueRooms = view.page === 'looking-around' ? roomsWithClues(view) : ''
  useEffect(() => onClueRooms?.(clueRooms.split(' ').filter(Boolean)), [clueRooms, onClueRooms])

  const canListen = speech.available && settings.sound
  const tools = useMemo(
    () => ({ story, person, compact, speech: canListen ? speech : null, hasFailed, href, pictureHref }),
    [story, person, compact, canListen, speech, hasFailed, href, pictureHref],
  )
  return (
    <StoryToolsContext value={tools}>
      <div ref={frame}>
        {isChangeUnread ? (
          <ChangedPage key={page} onBegin={() => setChangeUnread(false)} />
        ) : isNote ? (
          <NotePage key={page} onBegin={() => setNoteReadIn(playNumber)} />
        ) : (
          <Pages key={page} view={view} play={play} screen={props} />
        )}
      </div>
    </StoryToolsContext>
  )
}

function Pages(props: {
  readonly view: StoryView
  readonly play: StoryPlay
  readonly screen: StoryScreenProps
}) {
  const { view, play } = props
  const { session, announce, things = [], notes, others = null } = props.screen
  const { story } = play.run
  const { play: number } = play.run.snapshot.context
  const goOn = () => void play.send({ type: 'story.continued' })
  const goBack = () => void play.send({ type: 'page.returned' })
  switch (view.page) {
    case 'opening':
      return <OpeningPage view={view} onStart={() => void play.send({ type: 'looking.started' })} />
    case 'looking-around':
      return (
        <LookingPage
          view={view}
          things={things}
          onNotice={(clue, prompted) => {
            const name = story.lookAround.clues.find((entry) => entry.id === clue)?.name
            if (name) announce(storyMessages.looking.announced(name))
            void play.send({ type: 'clue.noticed', clue, prompted })
          }}
          onGoOn={() => void play.send({ type: 'looking.ended' })}
        />
      )
    case 'choosing':
      return (
        <ChoosingPage
          view={view}
          onChoose={(option, confidence, reason) =>
            void play.send(
              { type: 'choice.made', step: view.step.id, option, confidence },
              ...(reason === ''
                ? []
                : [{ kind: 'reason.written' as const, story: story.id, step: view.step.id, text: reason }]),
            )
          }
          onKeep={() => void play.send({ type: 'choice.kept' })}
          onReturn={goBack}
        />
      )
    case 'consequence':
      return (
        <ConsequencePage
          view={view}
          put={play.put}
          roomOf={play.roomOf}
          onPlace={(device, place, works) =>
            void play.state({ kind: 'device.placed', story: story.id, play: number, device, place, works })
          }
          announce={announce}
          onTryAnother={() => void play.send({ type: 'choice.retried' })}
          onGoOn={goOn}
        />
      )
    case 'weeks-later':
      return <WeeksLaterPage view={view} onGoOn={goOn} onReturn={goBack} />
    case 'ending':
      return <EndingPage view={view} onGoOn={goOn} />
    case 'debrief':
      return (
        <DebriefPage
          events={session.events()}
          onKeep={(reasons) => session.record(...reasons)}
          onGoOn={(reasons) => void play.send({ type: 'story.continued' }, ...reasons)}
          onReturn={goBack}
        />
      )
    case 'done':
      return (
        <FeedbackPage
          context={play.run.snapshot.context}
          events={session.events()}
          variants={props.screen.story.variants ?? []}
          notes={notes}
          others={others}
          onPlayAgain={play.playAgain}
          onReturn={goBack}
        />
      )
  }
}

function pageKey(view: StoryView, play: number): string {
  const step = view.page === 'choosing' || view.page === 'consequence' ? view.step.id : ''
  return `${play}/${view.page}/${step}`
}

function roomsWithClues(view: Extract<StoryView, { page: 'looking-around' }>): string {
  const open = view.clues.filter(({ noticed }) => !noticed).map(({ clue }) => clue.room)
  return [...new Set(open)].join(' ')
}

/** Moves focus to the new page's heading, so that reading starts there; not when the screen first appears. */
function useFocusOnNewPage(key: string) {
  const frame = useRef<HTMLDivElement>(null)
  const last = useRef(key)
  useEffect(() => {
    if (last.current === key) return
    last.current = key
    const heading = frame.current?.querySelector<HTMLElement>('[data-story-heading]')
    heading?.focus({ preventScroll: true })
    heading?.scrollIntoView({ block: 'center' })
  }, [key])
  return frame
}
