import { ArrowLeft, ArrowRight, Lock } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '../../ui/button.tsx'
import { StatusRegion, type Announcer } from '../../ui/status-region.tsx'
import { notesMessages as words } from './notes.messages.ts'
import styles from './notes.module.css'

/** The state of the connection as the trainer reads it. */
export interface ConnectionWords {
  readonly is: 'well' | 'trouble'
  readonly text: string
}

/** What the trainer's notes need, whichever step the session is at. */
export interface NotesScreenProps {
  readonly minutesUsed: number
  readonly minutesPlanned: number
  readonly connection: ConnectionWords
  /** Whether the trainer closed joining. */
  readonly isJoiningClosed: boolean
  /** What the room sees now: where we are, and its heading. */
  readonly now: { readonly kicker: string | null; readonly title: string }
  /** What the next press does: "Show the results", "14 of 18 answered". Null once the session has ended. */
  readonly next: { readonly words: string; readonly detail: string | null } | null
  /** The first press was caught: "Press again to show results". */
  readonly guard: string | null
  /** Whether that second press is one on Next. */
  readonly isNextGuarded: boolean
  readonly canGoBack: boolean
  readonly onNext: () => void
  readonly onBack: () => void
  readonly say: readonly string[]
  readonly ifQuiet: string | null
  readonly keyPoint: string | null
  /** More buttons: blank, hands up, undo, locks. */
  readonly more: ReactNode
  /** Things to do in this step: walk, count hands, let people in. */
  readonly tools: ReactNode
  /** Live answers and reasons. */
  readonly answers: ReactNode
  readonly announcer: Announcer
}

/** Notes and remote: what is on, what comes next, what to say, and what only the trainer sees. */
export function NotesScreen(props: NotesScreenProps) {
  const { connection, now, next, guard, say, ifQuiet, keyPoint } = props
  return (
    <div className={styles.page}>
      <header className={styles.bar}>
        <h1 tabIndex={-1}>{words.title}</h1>
        <p>
          {words.timeUsedStart} <strong>{props.minutesUsed}</strong> {words.timeUsedEnd(props.minutesPlanned)}
        </p>
        <p className={styles.status} data-is={connection.is}>
          {connection.text}
        </p>
        {props.isJoiningClosed && (
          <p className={styles.closed}>
            <Lock aria-hidden="true" size={20} strokeWidth={2.25} />
            {words.joiningClosed}
          </p>
        )}
      </header>
      <main className={styles.columns} id="main" tabIndex={-1}>
        <div className={styles.main}>
          <section className={styles.group}>
            <h2 className={styles.quiet}>{words.now}</h2>
            <div className={styles.now}>
              {now.kicker !== null && <span>{now.kicker}</span>}
              <strong>{now.title}</strong>
            </div>
          </section>
          {next && (
            <>
              <section className={styles.group}>
                <h2 className={styles.quiet}>{words.nextWill}</h2>
                <p className={styles.next} data-guard={guard === null ? undefined : ''}>
                  <strong>{guard ?? next.words}</strong>
                  {guard === null && next.detail !== null && ` (${next.detail})`}
                </p>
              </section>
              <div
                className={`${styles.buttons} ${styles.reach}`}
                data-guard={props.isNextGuarded ? '' : undefined}
              >
                <Button kind="primary" icon={ArrowRight} onClick={props.onNext}>
                  {/* The box above may be out of sight; the finger is here. */}
                  {props.isNextGuarded ? guard : next.words}
                </Button>
                <Button icon={ArrowLeft} onClick={props.onBack} aria-disabled={!props.canGoBack}>
                  {words.back}
                </Button>
              </div>
            </>
          )}
        </div>
        {/* Before the words: whoever must blank the screen at once does not look for it below them. */}
        <div className={styles.more}>{props.more}</div>
        <div className={styles.words}>
          {props.tools}
          {say.length > 0 && (
            <section className={styles.say}>
              <h2>{words.say}</h2>
              {say.map((text) => (
                <p key={text}>{text}</p>
              ))}
            </section>
          )}
          {ifQuiet !== null && (
            <section className={styles.group}>
              <h2>{words.ifQuiet}</h2>
              <p>{ifQuiet}</p>
            </section>
          )}
          {keyPoint !== null && (
            <section className={styles.group}>
              <h2>{words.keyPoint}</h2>
              <p className={styles.key}>{keyPoint}</p>
            </section>
          )}
        </div>
        <div className={styles.answers}>{props.answers}</div>
      </main>
      <StatusRegion announcer={props.announcer} />
    </div>
  )
}
