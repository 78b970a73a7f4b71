import { lazy, type ReactNode, Suspense, use, useEffect, useLayoutEffect, useState } from 'react'
import { handsOf } from '../domain/live/trainer-remote.ts'
import type { TrainerLive } from '../domain/ports/live-session.ts'
import { BigScreen } from '../features/big-screen/big-screen.tsx'
import { screenMessages as words } from '../features/big-screen/big-screen.messages.ts'
import type { JoinFacts } from '../features/big-screen/join-slide.tsx'
import { type MenuAct, ScreenControls } from '../features/big-screen/screen-controls.tsx'
import { Slide, type ThingOnScreen } from '../features/big-screen/slide.tsx'
import { housePlace, isBare } from '../features/big-screen/slide-place.ts'
import { StepPicture } from '../features/big-screen/step-picture.tsx'
import { StatusRegion } from '../ui/status-region.tsx'
import { useClicker } from '../ui/use-clicker.ts'
import { HeadingMark } from './heading-mark.tsx'
import { inApp } from './base-path.ts'
import type { LiveWalk } from './live-house.tsx'
import { type HouseLook, houseLook } from './live-look.ts'
import { linkTo, listForAll, pageForAll } from './phones-address.ts'
import { FittingMark, useFitting } from './use-fitting.ts'
import { useWakeLock } from './use-wake-lock.ts'
import { dressedHomeOf } from './use-dressing.ts'
import { useServices } from './use-services.ts'
import { type Trainer, useTrainer } from './use-trainer.ts'

const LiveHouse = lazy(() => import('./live-house.tsx').then((m) => ({ default: m.LiveHouse })))
const LivePlan = lazy(() => import('./live-plan.tsx').then((m) => ({ default: m.LivePlan })))

/** What the big screen needs beside the session. */
export interface LiveScreenProps {
  readonly port: TrainerLive
  /** The key behind the `#` of the join QR; null on a laptop that nobody can join. */
  readonly joinKey: string | null
  /** Where phones find the server, as the beginning of an address. */
  readonly phonesAt?: string
  /** Opens the notes in a window beside this one. */
  readonly onNotes: () => void
  /** Opens the trainer's summary, once the session has ended. */
  readonly onSummary: () => void
}

/** The big screen of a led session, whichever step it is at. */
export function LiveScreen(props: LiveScreenProps) {
  const trainer = useTrainer(props.port)
  useScreenMode()
  useWakeLock()
  if (!trainer) return <p role="status">{words.trouble.connecting}</p>
  return <Screen {...props} trainer={trainer} />
}

function Screen({
  trainer,
  joinKey,
  phonesAt = location.origin,
  onNotes,
  onSummary,
}: LiveScreenProps & { readonly trainer: Trainer }) {
  const { announcer } = useServices()
  const { state, view, status, guard, remote } = trainer
  const { screen } = view
  const { page } = screen
  const [hasBlankKeys, setBlankKeys] = useState(true)
  const look = houseLook(state)
  const slide = slideKey(trainer)
  const fitting = useFitting(slide)
  const { amount } = fitting
  const house = screen.isEnded ? 'behind' : housePlace(page, amount)
  const still = !screen.isEnded && house !== 'none' && page.kind === 'situation' ? page.picture : null
  const covered = useCovered(house === 'behind', `${slide}/${amount}`)
  useClicker({ onNext: remote.next, onBack: remote.back, onBlank: remote.blank, hasBlankKeys })

  const join =
    joinKey === null || screen.code === null || screen.isEnded ? null : joinFacts(screen, joinKey, phonesAt)
  const hands = handsOf(state)
  const walk: LiveWalk | null =
    page.kind === 'walk'
      ? {
          pin: look.walk?.pin ?? null,
          onWalk: remote.walk,
          onPin: (item, at) => remote.pin(item === look.walk?.pin ? null : item, at),
        }
      : null
  const menu = menuOf(trainer, {
    hasBlankKeys,
    onKeys: () => setBlankKeys(!hasBlankKeys),
    onNotes,
    onSummary,
    hasPin: look.walk?.pin != null,
  })
  return (
    <>
      <BigScreen
        step={screen.step.id}
        house={
          <Suspense fallback={null}>
            {still ? (
              <StepPicture
                src={inApp(`/pictures/${still.file}`)}
                alt={still.alt}
                covered={covered.left}
                instead={<LiveHouse look={look} walk={walk} covered={covered} />}
              />
            ) : (
              house !== 'none' && <LiveHouse look={look} walk={walk} covered={covered} />
            )}
          </Suspense>
        }
        housePlace={house}
        amount={amount}
        join={join}
        count={countOf(page)}
        trouble={troubleOf(status.link)}
        guard={guard === null ? null : words.guard[guard]}
        isBlank={screen.isBlank}
        controls={
          <ScreenControls
            canGoBack={view.back !== null && !screen.isEnded}
            canGoOn={!screen.isEnded}
            onBack={remote.back}
            onNext={remote.next}
            menu={menu}
          />
        }
      >
        <Suspense fallback={null}>
          <WithHome look={look}>
            {(walked) => (
              <>
                <Slide
                  view={screen}
                  amount={amount}
                  join={join}
                  hands={hands ? { counts: hands.counts, onCount: remote.count } : undefined}
                  plan={
                    <Suspense fallback={null}>
                      <LivePlan look={look} onRoom={remote.walk} />
                    </Suspense>
                  }
                  walk={walked}
                  devicePicture={
                    page.kind === 'device-table' ? inApp(`/pictures/devices/${page.device}.webp`) : null
                  }
                  deviceWay={
                    page.kind === 'device-table' ? pageForAll(`/try/${page.device}`, phonesAt) : null
                  }
                  list={listForAll(phonesAt)}
                  onPick={(choice, option) =>
                    remote.pick(choice, option, page.kind === 'other-road' ? 'other' : 'main')
                  }
                  writer={{ said: view.takeAways.map(({ text }) => text), onAdd: remote.takeAway }}
                />
                <FittingMark fitting={fitting} />
                <HeadingMark
                  step={`${screen.step.id}/${screen.isEnded}/${page.kind === 'summary' && isBare(page)}`}
                />
              </>
            )}
          </WithHome>
        </Suspense>
      </BigScreen>
      <StatusRegion announcer={announcer} />
    </>
  )
}

/** The name of the room and the open thing of a walk come from the home's own file. */
function WithHome(props: {
  readonly look: HouseLook
  readonly children: (walk: { readonly room: string; readonly thing: ThingOnScreen | null }) => ReactNode
}) {
  const { look, children } = props
  const { content } = useServices()
  const { home, dressing } = use(dressedHomeOf(content, look.dressing))
  const room = look.walk?.room ?? dressing.startRoom
  return children({
    room: home.rooms.find(({ id }) => id === room)?.name ?? '',
    thing: home.items.find(({ id }) => id === look.walk?.pin) ?? null,
  })
}

/** Changes with the words of the slide; of what comes in only the first thing that a summary can show changes them. */
function slideKey({ view: { screen } }: Trainer): string {
  const { page, step } = screen
  const option = page.kind === 'happened' ? page.option?.id : null
  const other = page.kind === 'other-road' ? page.picked?.option.id : null
  const pin = page.kind === 'walk' ? page.walk?.pin : null
  const hands = 'isHandsUp' in page && page.isHandsUp
  const bare = page.kind === 'summary' && isBare(page)
  return [step.id, screen.isEnded, option, other, pin, hands, bare].join('/')
}

/** Sizes of the big screen hold while it is shown. */
function useScreenMode() {
  useLayoutEffect(() => {
    document.documentElement.dataset.mode = 'screen'
    return () => {
      delete document.documentElement.dataset.mode
    }
  }, [])
}

/** Where a sheet ends with the space round it, so that no edge of a picture touches it. */
function rightOf(sheet: Element): number {
  const margin = Number.parseFloat(getComputedStyle(sheet).marginRight) || 0
  return Math.round(sheet.getBoundingClientRect().right + margin)
}

/** How much of the house the sheet of words covers, from the left. */
function useCovered(isBehind: boolean, slide: string) {
  const [left, setLeft] = useState(0)
  useEffect(() => {
    const measure = () => {
      const sheet = document.querySelector('#main')
      setLeft(isBehind && sheet ? rightOf(sheet) : 0)
    }
    measure()
    addEventListener('resize', measure)
    return () => removeEventListener('resize', measure)
    // A new slide may have a sheet of another width.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [isBehind, slide])
  const [covered, setCovered] = useState({ top: 0, right: 0, bottom: 0, left: 0 })
  if (covered.left !== left) setCovered({ ...covered, left })
  return covered
}

function joinFacts(
  { code, isLocked, people }: Trainer['view']['screen'],
  joinKey: string,
  phonesAt: string,
): JoinFacts {
  const { link, address } = linkTo('/j', phonesAt)
  return { address, link: `${link}#${joinKey}`, code: code ?? '', isLocked, people }
}

function countOf(page: Trainer['view']['screen']['page']) {
  if ('answered' in page && page.answered) {
    const { answered, of } = page.answered
    return { number: answered || words.none, rest: words.answeredOf(of), words: words.answered(answered, of) }
  }
  if ('done' in page && page.done && page.done.of > 0) {
    const { answered, of } = page.done
    return { number: answered || words.none, rest: words.doneOf(of), words: words.done(answered, of) }
  }
  return null
}

function troubleOf(link: Trainer['status']['link']): string | null {
  if (link === 'connected' || link === 'alone') return null
  return words.trouble[link]
}

function menuOf(
  { state, view, remote }: Trainer,
  own: {
    readonly hasBlankKeys: boolean
    readonly onKeys: () => void
    readonly onNotes: () => void
    readonly onSummary: () => void
    readonly hasPin: boolean
  },
): readonly MenuAct[] {
  const { acts } = words
  const { screen, isHandsUp, answers } = view
  const ofWindow = [
    { label: acts.fullScreen, onPress: () => void document.documentElement.requestFullscreen?.() },
    { label: acts.notes, onPress: own.onNotes },
  ]
  // Nothing else does anything after the end.
  if (screen.isEnded) return [{ label: acts.summary, onPress: own.onSummary }, ...ofWindow]
  const join = state.script.steps.find(({ kind }) => kind === 'join')
  const canVoteAgain = ['results', 'discuss', 'happened'].includes(screen.step.kind)
  const hasPhones = screen.code !== null
  return [
    ...(own.hasPin ? [{ label: acts.closeThing, onPress: () => remote.pin(null) }] : []),
    ...(canVoteAgain ? [{ label: acts.again, onPress: remote.again }] : []),
    ...(answers && hasPhones
      ? [
          {
            label: isHandsUp.here ? acts.phonesHere : acts.handsHere,
            onPress: () => remote.handsUp('here'),
          },
        ]
      : []),
    ...(hasPhones
      ? [{ label: isHandsUp.all ? acts.phonesAll : acts.handsAll, onPress: () => remote.handsUp('all') }]
      : []),
    { label: screen.isBlank ? acts.unblank : acts.blank, onPress: remote.blank },
    { label: acts.undo, onPress: remote.undo },
    ...(join && hasPhones
      ? [{ label: screen.isLocked ? acts.unlock : acts.lock, onPress: remote.lock }]
      : []),
    ...ofWindow,
    { label: own.hasBlankKeys ? acts.keysOff : acts.keysOn, onPress: own.onKeys },
    { label: acts.end, onPress: remote.end },
  ]
}
