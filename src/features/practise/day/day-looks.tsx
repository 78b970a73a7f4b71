import { useState } from 'react'
import type { DeviceDay } from '../../../domain/content/device-day.schema.ts'
import { Notice } from '../../../ui/notice.tsx'
import { RadioCards } from '../../../ui/radio-cards.tsx'
import { lessonMessages } from '../lessons.messages.ts'
import styles from './day-controls.module.css'

const words = lessonMessages.day

interface DayLooksProps {
  readonly day: DeviceDay
  readonly say: (text: string) => string
}

/** Who looked at the data, and whether they needed to: the learner says, then reads why. */
export function DayLooks({ day, say }: DayLooksProps) {
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({})
  return (
    <section aria-labelledby="looks" className={styles.group}>
      <h2 id="looks">{words.looks}</h2>
      {day.looks.map((look) => {
        const answer = answers[look.at]
        const isSame = answer === (look.needed ? 'yes' : 'no')
        return (
          <div key={look.at} className={styles.habit}>
            <p>
              <strong>
                {look.at}. {say(look.who)}.
              </strong>{' '}
              {say(look.words)}
            </p>
            <RadioCards
              legend={words.needed}
              marks="dots"
              layout="row"
              options={[
                { value: 'yes', label: words.yes },
                { value: 'no', label: words.no },
              ]}
              value={answer ?? null}
              onChange={(value) => setAnswers({ ...answers, [look.at]: value })}
            />
            {answer !== undefined && (
              <Notice
                kind={isSame ? 'done' : 'feedback'}
                heading={isSame ? words.right : words.other}
                headingLevel={3}
              >
                <p>{say(look.why)}</p>
              </Notice>
            )}
          </div>
        )
      })}
    </section>
  )
}
