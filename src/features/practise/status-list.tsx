import { Check, CircleAlert, Lightbulb, TriangleAlert, Volume2 } from 'lucide-react'
import type { Device } from '../../domain/content/device.schema.ts'
import { answerOf, type DeviceView, type StatusLine, withPerson } from '../../domain/device/device-view.ts'
import type { Practice } from '../../domain/device/practice.ts'
import { classNames } from '../../ui/class-names.ts'
import { practiseMessages as words } from './practise.messages.ts'
import styles from './status-list.module.css'

interface StatusListProps {
  readonly device: Device
  readonly view: DeviceView
  readonly practice: Practice
  readonly personName: string | undefined
}

const icons = { ok: Check, attention: CircleAlert, trouble: TriangleAlert } as const

/** What the device shows, in words: its lamps, what needs someone, and what it answered last. */
export function StatusList({ device, view, practice, personName }: StatusListProps) {
  const say = (text: string) => withPerson(text, personName)
  const deed = practice.deeds.at(-1)
  const answered = deed ? answerOf(device, deed.before, deed.action, deed.after).lines : []
  const isAnswer = (text: string) => answered.some((line) => line.words === text)
  const lines = view.status.filter(
    (line) => line.mood === 'attention' || line.mood === 'trouble' || isAnswer(line.words),
  )
  const quiet = answered.filter(({ words: text }) => !lines.some((line) => line.words === text))
  return (
    <section className={styles.status} aria-labelledby="shows-now">
      <h2 id="shows-now" className={styles.heading}>
        {words.showsNow}
      </h2>
      <ul className={styles.lines}>
        {Object.entries(device.indicators).map(([id, { label }]) => {
          const lamp = view.lamps[id]
          return lamp ? (
            <li key={id} className={styles.line}>
              <Lightbulb aria-hidden="true" strokeWidth={2.25} />
              <span>
                <strong>{label}.</strong> {say(lamp.words)}
              </span>
            </li>
          ) : null
        })}
        {lines.map((line) => (
          <Line key={line.region} line={line} text={say(line.words)} />
        ))}
        {quiet.map((line) => (
          <Line key={line.words} line={line} text={say(line.words)} />
        ))}
        {lines.length + quiet.length === 0 && Object.keys(view.lamps).length === 0 && (
          <Line line={null} text={words.allWell} />
        )}
      </ul>
    </section>
  )
}

function Line({ line, text }: { line: Pick<StatusLine, 'mood'> | null; text: string }) {
  const mood = line?.mood ?? 'ok'
  const Icon = icons[mood]
  return (
    <li className={classNames(styles.line, styles[mood])}>
      <Icon aria-hidden="true" strokeWidth={2.25} />
      <span>{text}</span>
    </li>
  )
}

/** The line under the device: what is heard now, as words. */
export function CaptionLine({ view, personName }: { view: DeviceView; personName: string | undefined }) {
  if (!view.sound && !view.says) return null
  return (
    <div className={styles.caption}>
      {view.sound && (
        <p className={styles.line}>
          <Volume2 aria-hidden="true" strokeWidth={2.25} />
          <span>
            <strong>{words.caption}</strong>
            {withPerson(view.sound.caption, personName)}
          </span>
        </p>
      )}
      {view.says && (
        <p className={styles.line}>
          <Volume2 aria-hidden="true" strokeWidth={2.25} />
          <span>
            <strong>{withPerson(words.says(view.says.who), personName)}</strong>
            {withPerson(view.says.words, personName)}
          </span>
        </p>
      )}
    </div>
  )
}
