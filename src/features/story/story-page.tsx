import { Square, Volume2 } from 'lucide-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import { Notice } from '../../ui/notice.tsx'
import { Actions } from '../../ui/page.tsx'
import { storyMessages } from './story.messages.ts'
import styles from './story.module.css'
import { useHeadings, useStoryTools } from './story-tools.ts'

/** One page of a story: heading, what is told, and the ways on. `said` is what Listen reads. */
export function StoryPage(props: {
  readonly heading: string
  readonly kicker?: ReactNode
  readonly said?: string
  readonly actions: ReactNode
  readonly children: ReactNode
}) {
  const { heading, kicker, said, actions, children } = props
  const { compact, hasFailed } = useStoryTools()
  const { First } = useHeadings()
  return (
    <div className={classNames(styles.page, compact && styles.compact)}>
      <div className={styles.top}>
        <div>
          {kicker && <div className={styles.kicker}>{kicker}</div>}
          <First tabIndex={-1} data-story-heading="" className={styles.heading}>
            {heading}
          </First>
        </div>
        {said && <Listen text={said} />}
      </div>
      {children}
      {hasFailed && (
        <div role="alert">
          <Notice kind="danger">
            <p>{storyMessages.notSaved}</p>
          </Notice>
        </div>
      )}
      <Actions>{actions}</Actions>
    </div>
  )
}

function Listen({ text }: { readonly text: string }) {
  const { speech } = useStoryTools()
  const [isReading, setReading] = useState(false)
  const listen = useRef<HTMLButtonElement>(null)
  useEffect(() => () => speech?.stop(), [speech])
  if (!speech) return null
  return (
    <div className={styles.listen}>
      <Button
        ref={listen}
        icon={Volume2}
        onClick={() => {
          speech.read(text)
          setReading(true)
        }}
      >
        {storyMessages.listen}
      </Button>
      {isReading && (
        <Button
          icon={Square}
          kind="plain"
          onClick={() => {
            speech.stop()
            setReading(false)
            // The button pressed goes away, so focus goes to the one that stays.
            listen.current?.focus()
          }}
        >
          {storyMessages.stopListening}
        </Button>
      )}
    </div>
  )
}
