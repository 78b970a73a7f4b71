import { lazy, type ReactNode, Suspense, use, useEffect, useMemo, useState } from 'react'
import { useSearchParams } from 'wouter'
import { useStore } from 'zustand'
import type { Room } from '../domain/content/home.schema.ts'
import type { HouseChange } from '../domain/content/story-parts.schema.ts'
import { figuresOf, hiddenNodes, placementsOf } from '../domain/home/dress-home.ts'
import type { MovedDevices } from '../domain/home/device-spots.ts'
import { LoadingNote } from '../features/visit/loading-note.tsx'
import { HouseScreen } from '../features/visit/house-screen.tsx'
import { stageOf } from '../features/visit/house-stage.ts'
import { createLadderStore } from '../features/visit/ladder.store.ts'
import { StageSlot } from '../features/visit/stage-slot.tsx'
import { LESSON_ITEM, useLesson } from '../features/visit/use-lesson.ts'
import { visitMessages } from '../features/visit/visit.messages.ts'
import { chooseWay, isForcedToPictures } from '../features/visit/way-ladder.ts'
import models from '../scene/models.json'
import type { Insets } from '../scene/view/view.ts'
import { inApp } from './base-path.ts'
import { houseLamps } from './house-lamps.ts'
import { hasWebGl } from './first-way.ts'
import { noteLessonLeft, wasLessonLeft } from './lesson-left.ts'
import { stageRegister } from './stage-register.ts'
import type { HouseView } from './use-house.ts'
import { useServices, useSettings } from './use-services.ts'
import { useToldWay } from './use-told-way.ts'
import { useWay } from './use-way.ts'

// The lesson and the notices come after the first picture: nobody can follow them before.
const HouseCorner = lazy(() =>
  import('../features/visit/house-corner.tsx').then((m) => ({ default: m.HouseCorner })),
)
const ToldPictures = lazy(() => import('./told-pictures.tsx').then((m) => ({ default: m.ToldPictures })))
const FirstCall = lazy(() =>
  import('../features/visit/first-call.tsx').then((m) => ({ default: m.FirstCall })),
)

const DeviceReach = lazy(() => import('./device-reach.tsx').then((m) => ({ default: m.DeviceReach })))

const ladderStore = createLadderStore()
const HELP_ID = 'stage-help'
const NOTHING_CHANGED: readonly HouseChange[] = []
const NOTHING_MOVED: MovedDevices = { gone: [], placements: [], words: {} }

/** The house in 3D or in pictures, with its lesson and notices. */
export function HouseView3d(props: {
  readonly house: HouseView
  readonly room: Room
  readonly panel: ReactNode
  readonly onRoom: (room: string) => void
}) {
  const { house, room, panel, onRoom } = props
  const { home, homeNow, dressing, visit, session, openItem, openSpot, spots, atHome } = house
  const { announcer } = useServices()
  const { settings, change } = useSettings()
  const ladder = useStore(ladderStore)
  const stage = stageOf(home, room.id)
  const facts = { ...ladder, webgl: hasWebGl(), wish: settings.pictureQuality }
  const way = chooseWay(facts)
  const forced = isForcedToPictures(facts)
  useWay(session, way, forced ? 'device' : 'person')
  useToldWay(way, announcer.announce)

  const [query] = useSearchParams()
  const [wanted] = useState(
    () => query.get('lesson') === '1' || (room.id === 'hall' && isNewHere(visit) && !wasLessonLeft()),
  )
  const [lesson, tellLesson] = useLesson({
    walk: stage.walk,
    isWanted: wanted,
    openItem: openItem?.id ?? null,
  })
  const isLessonOver = lesson.at === 'over'
  useEffect(() => {
    if (wanted && isLessonOver) noteLessonLeft()
  }, [wanted, isLessonOver])
  const isDrawn = useStore(stage.store, ({ ready }) => ready) || way === 'pictures'
  const [isCornerShown, setCornerShown] = useState(false)
  useEffect(() => stageRegister.open(stage), [stage])

  const [attention, setAttention] = useState(0)
  const spokenTo = openItem?.person
  useEffect(() => {
    if (spokenTo !== undefined) setAttention((times) => times + 1)
  }, [spokenTo])

  const hasBegun = visit.stories.size > 0
  const begins = atHome?.story.begins
  const isReachAsked = query.get('reach') === '1'
  const changes = atHome?.changes ?? NOTHING_CHANGED
  const moved = atHome?.moved ?? NOTHING_MOVED
  const isAway = changes.at(-1)?.away === true
  const scene = useMemo(
    () => {
      const hidden = hiddenNodes(home, dressing)
      const gone = [
        ...(begins?.hidden ?? []),
        ...changes.flatMap((change) => change.hidden ?? []),
        ...moved.gone,
      ]
      const left = placementsOf(home, dressing).filter(({ node }) => !gone.includes(node))
      return {
        models,
        baseUrl: import.meta.env.BASE_URL,
        label: visitMessages.stage(room.name),
        describedBy: HELP_ID,
        settings: {
          eyeHeight: settings.viewHeight,
          moves: settings.moves,
          brighterRooms: settings.brighterRooms,
          timeOfDay: dressing.time ?? settings.timeOfDay,
          reverseDrag: settings.reverseDrag,
        },
        lamps: houseLamps(dressing, begins, changes),
        hidden: { ...hidden, everywhere: [...hidden.everywhere, ...gone] },
        colours: dressing.colours,
        placements: [...left, ...moved.placements],
        things: [...homeNow.items, ...spots],
        figures: isAway ? [] : figuresOf(home, dressing).map((figure) => ({ ...figure, attention })),
        onOpen: house.open,
        onFastEnough: ladder.provedFast,
        onTooSlow: ladder.provedSlow,
        onWayFailed: ladder.failed,
      }
    },
    // `house.open` and the store's actions always do the same for the same room.
    // oxlint-disable-next-line react/exhaustive-deps
    [room.id, settings, begins, homeNow, dressing, attention, changes, moved, spots],
  )
  const reach = useMemo(() => {
    if (openSpot) return openSpot.isPut ? { device: openSpot.device, stands: openSpot } : null
    if (openItem?.device === undefined || !isReachAsked) return null
    const placed = scene.placements.find(({ node }) => node === openItem.node)
    const { at, heading } = placed ?? { at: openItem.at, heading: 0 }
    return { device: openItem.device, stands: { room: openItem.room, at, heading } }
  }, [openItem, openSpot, isReachAsked, scene.placements])
  const own = useMemo(() => ({ life: dressing.id, points: dressing.pictures }), [dressing])
  const picture = (covered: Insets) =>
    way === 'pictures' ? (
      <Suspense fallback={null}>
        <ToldPictures
          {...scene}
          panel={covered}
          home={home}
          dressing={dressing}
          room={room.name}
          own={own}
          walk={stage.walk}
          board={stage.board}
          onHandle={stage.take}
        />
      </Suspense>
    ) : (
      <Covered covered={covered}>
        {(show) => <StageSlot stage={stage} show={{ ...scene, way, ...show }} />}
      </Covered>
    )

  return (
    <>
      {/* Heard with the view that it describes, and not a second time before it. */}
      <p id={HELP_ID} hidden>
        {visitMessages.stageHelp}
      </p>
      <HouseScreen
        stage={stage}
        home={homeNow}
        room={room}
        visit={visit}
        settings={settings}
        openItem={openItem}
        spots={spots}
        openSpot={openSpot}
        panel={panel}
        picture={picture}
        overlay={
          reach && (
            <Suspense fallback={null}>
              <DeviceReach home={home} {...reach} board={stage.board} />
            </Suspense>
          )
        }
        cornerKey={[
          lesson.at,
          forced && !ladder.noticeRead,
          atHome?.story.id,
          atHome?.placing?.invite,
          room.id,
          changes.length,
          isCornerShown,
        ].join('/')}
        corner={
          <Corner isDrawn={isDrawn} room={room.name}>
            <HouseCorner
              onShown={setCornerShown}
              lesson={{
                state: lesson,
                tell: tellLesson,
                call: <LessonCall onAnswered={() => tellLesson({ type: 'did', step: 'use' })} />,
              }}
              isForced={forced && !ladder.noticeRead}
              wasLost={ladder.failures > 0}
              onNoticeRead={ladder.readNotice}
              onTry3dAgain={hasWebGl() ? ladder.tryAgain : null}
              atHome={atHome}
              room={room.id}
              rooms={home.rooms}
              offersMore={!visit.ratings.has('c1/before') && !hasBegun}
              href={inApp}
              onDoItForMe={(step) => {
                if (step === 'look') stage.walk.turn(1)
                else if (step === 'walk') void stage.walk.step(1)
                else if (step === 'open') house.open(LESSON_ITEM)
              }}
              onCalm={() => change({ moves: 'calm' })}
            />
          </Corner>
        }
        onOpen={house.open}
        onClose={house.close}
        onRoom={onRoom}
        announce={announcer.announce}
      />
    </>
  )
}

/** Says that the room is on its way until its picture is drawn. What stands in the corner comes with the first and stays. */
function Corner(props: { readonly isDrawn: boolean; readonly room: string; readonly children: ReactNode }) {
  const { isDrawn } = props
  const [hasBegun, setBegun] = useState(isDrawn)
  if (isDrawn && !hasBegun) setBegun(true)
  return (
    <>
      {!isDrawn && <LoadingNote room={props.room} />}
      {hasBegun && <Suspense fallback={null}>{props.children}</Suspense>}
    </>
  )
}

/** The lesson is for people who have not opened or tried anything yet. */
function isNewHere(visit: HouseView['visit']): boolean {
  return visit.openedItems.size === 0 && visit.practice.size === 0 && visit.stories.size === 0
}

/** Gives the stage a settings object that changes only when the covered part does. */
function Covered(props: {
  readonly covered: Insets
  readonly children: (show: { readonly panel: Insets }) => ReactNode
}) {
  const { covered, children } = props
  return children(useMemo(() => ({ panel: covered }), [covered]))
}

/** The last step of the lesson; its machine comes only now. */
function LessonCall({ onAnswered }: { readonly onAnswered: () => void }) {
  return (
    <Suspense fallback={null}>
      <LessonPendant onAnswered={onAnswered} />
    </Suspense>
  )
}

function LessonPendant({ onAnswered }: { readonly onAnswered: () => void }) {
  const { content, sound } = useServices()
  return <FirstCall alarm={use(content.load('devices', LESSON_ITEM))} sound={sound} onAnswered={onAnswered} />
}
