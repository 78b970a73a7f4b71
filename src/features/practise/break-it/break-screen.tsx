import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Device } from '../../../domain/content/device.schema.ts'
import {
  type Breakage,
  breakDevice,
  type BreakOutcome,
  faultsToTry,
  type Mend,
  mendOf,
  mendsFor,
} from '../../../domain/device/break-it.ts'
import { commonEventWords } from '../../../domain/device/common-events.ts'
import { viewDevice, withPerson } from '../../../domain/device/device-view.ts'
import { Button } from '../../../ui/button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Page, PageHeading } from '../../../ui/page.tsx'
import { RadioCards } from '../../../ui/radio-cards.tsx'
import { DevicePicture } from '../device-picture.tsx'
import { lessonMessages } from '../lessons.messages.ts'
import styles from './break-screen.module.css'

const words = lessonMessages.break
const outcomes: readonly BreakOutcome[] = ['same', 'warns', 'told', 'silent']

interface BreakScreenProps {
  readonly device: Device
  readonly personName?: string | undefined
  readonly announce: (text: string) => void
  readonly back: ReactNode
  /** Leads to the drill for the change to a digital line, where the device has one. */
  readonly drill?: ReactNode
}

/** Break it: the learner chooses a fault, says what will happen, sees it, and mends it. */
export function BreakScreen(props: BreakScreenProps) {
  const { device, back } = props
  const [fault, setFault] = useState<Breakage | null>(null)
  const [round, setRound] = useState(0)
  // Each fault is tried out on a running device, so they are asked for once.
  const [faults] = useState(() => faultsToTry(device))
  const choices = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (round > 0) choices.current?.querySelector('input')?.focus()
  }, [round])
  return (
    <Page wide>
      <PageHeading lead={words.intro}>{words.title(device.shortName)}</PageHeading>
      <div ref={choices}>
        <RadioCards
          key={round}
          legend={words.choose}
          marks="dots"
          options={faults.map((value) => ({ value, label: commonEventWords[value] }))}
          value={fault}
          onChange={(value) => setFault(faults.find((it) => it === value) ?? null)}
        />
      </div>
      {fault && (
        <Trial
          key={`${fault}-${round}`}
          {...props}
          fault={fault}
          onAnother={() => {
            setFault(null)
            setRound(round + 1)
          }}
        />
      )}
      {props.drill && <div>{props.drill}</div>}
      <div>{back}</div>
    </Page>
  )
}

interface TrialProps extends BreakScreenProps {
  readonly fault: Breakage
  readonly onAnother: () => void
}

function Trial({ device, fault, personName, announce, onAnother }: TrialProps) {
  const [guess, setGuess] = useState<BreakOutcome | null>(null)
  const [isSeen, setSeen] = useState(false)
  const [hasError, setError] = useState(false)
  const [broken] = useState(() => breakDevice(device, fault))
  const lines = broken.words.map((line) => withPerson(line, personName))
  const { sound } = broken.answer ?? { sound: null }
  const result = useRef<HTMLDivElement>(null)
  // The button that was pressed has gone: the reader goes on at what happened.
  useEffect(() => {
    if (isSeen) result.current?.focus()
  }, [isSeen])
  const see = () => {
    if (guess === null) return setError(true)
    setSeen(true)
    announce([verdict(guess, broken.outcome), ...lines].join(' '))
  }
  return (
    <>
      <RadioCards
        legend={words.predict}
        marks="letters"
        options={outcomes.map((value) => ({ value, label: words.outcomes[value] }))}
        value={guess}
        error={hasError && guess === null ? words.chooseFirst : undefined}
        onChange={(value) => {
          if (!isSeen) setGuess(outcomes.find((it) => it === value) ?? null)
        }}
      />
      {!isSeen && (
        <div>
          <Button kind="primary" onClick={see}>
            {words.see}
          </Button>
        </div>
      )}
      {isSeen && guess && (
        <>
          <div className={styles.seen} ref={result} tabIndex={-1}>
            <div className={styles.picture}>
              <DevicePicture device={device} lamps={viewDevice(device, broken.states).lamps} />
            </div>
            <Notice
              kind={guess === broken.outcome ? 'done' : 'feedback'}
              heading={verdict(guess, broken.outcome)}
            >
              {lines.map((line) => (
                <p key={line}>{line}</p>
              ))}
              {sound && <p>{sound.caption}</p>}
              {guess !== broken.outcome && <p>{words.outcomes[broken.outcome]}</p>}
            </Notice>
          </div>
          {broken.outcome === 'same' ? (
            <div>
              <Button onClick={onAnother}>{words.another}</Button>
            </div>
          ) : (
            <Mending fault={fault} announce={announce} onAnother={onAnother} />
          )}
        </>
      )}
    </>
  )
}

const verdict = (guess: BreakOutcome, outcome: BreakOutcome) =>
  guess === outcome ? words.asExpected : words.surprise

function Mending(props: Pick<TrialProps, 'fault' | 'announce' | 'onAnother'>) {
  const { fault, announce, onAnother } = props
  const [tried, setTried] = useState<Mend | null>(null)
  const isMended = tried === mendOf[fault]
  return (
    <>
      <RadioCards
        legend={words.mend}
        marks="letters"
        options={mendsFor(fault).map((value) => ({ value, label: words.mends[value] }))}
        value={tried}
        onChange={(value) => {
          const mend = mendsFor(fault).find((it) => it === value) ?? null
          setTried(mend)
          announce(mend === mendOf[fault] ? words.mended : words.wrong(fault))
        }}
      />
      {tried && (
        <Notice kind={isMended ? 'done' : 'feedback'} {...(isMended ? { heading: words.mended } : {})}>
          <p>{isMended ? words.own : words.wrong(fault)}</p>
        </Notice>
      )}
      {isMended && (
        <div>
          <Button kind="primary" onClick={onAnother}>
            {words.another}
          </Button>
        </div>
      )}
    </>
  )
}
