import type { ReactNode } from 'react'
import type { Fact } from '../../domain/content/common.schema.ts'
import type { Device } from '../../domain/content/device.schema.ts'
import { commonEvents, commonEventWords } from '../../domain/device/common-events.ts'
import { commonEventAnswer } from '../../domain/device/common-event-answer.ts'
import { withPerson } from '../../domain/device/device-view.ts'
import { Details } from '../../ui/details.tsx'
import { TextList } from '../../ui/page.tsx'
import { dateInWords } from '../../ui/when.ts'
import styles from './device-guide.module.css'
import { practiseMessages } from './practise.messages.ts'

const words = practiseMessages.guide

interface DeviceGuideProps {
  readonly device: Device
  readonly personName: string | undefined
  readonly href: (path: string) => string
}

/** The catalogue's page of a device, folded away in parts that can be opened one by one. */
export function DeviceGuide({ device, personName, href }: DeviceGuideProps) {
  const say = (text: string) => withPerson(text, personName)
  const list = (lines: readonly string[]) => <TextList items={lines.map(say)} />
  return (
    <section className={styles.guide} aria-labelledby="guide">
      <h2 id="guide">{words.heading}</h2>
      <Details summary={words.whatItIs}>
        <h3>{words.helps}</h3>
        <p>{say(device.helps)}</p>
        <h3>{words.tryFirst}</h3>
        {list(device.tryFirst)}
        <h3>{words.senses}</h3>
        <p>{say(device.senses.words)}</p>
        <h3>{words.blindSpots}</h3>
        {list(device.senses.blindSpots.map((spot) => spot.words))}
        <h3>{words.medicalDevice}</h3>
        <p>{say(device.medicalDevice.words)}</p>
      </Details>
      <Details summary={words.setUpAndPower}>
        <h3>{words.setUp}</h3>
        {list(device.setUp)}
        <h3>{words.power}</h3>
        <p>{say(device.power.words)}</p>
        <h3>{words.connection}</h3>
        <p>{say(device.connection.words)}</p>
        <h3>{words.whatIf}</h3>
        <dl className={styles.pairs}>
          {commonEvents.map((event) => (
            <Pair key={event} term={commonEventWords[event]}>
              {say(commonEventAnswer(device, event))}
            </Pair>
          ))}
        </dl>
      </Details>
      <Details summary={words.limitsAndRights}>
        <h3>{words.limits}</h3>
        {list(device.limits)}
        <h3>{words.rights}</h3>
        {list(device.rights)}
      </Details>
      <Details summary={words.moneyAndRecords}>
        <h3>{words.funding}</h3>
        <dl className={styles.pairs}>
          {device.funding.map(({ route, words: text }) => (
            <Pair key={route} term={practiseMessages.routes[route]}>
              {say(text)}
            </Pair>
          ))}
        </dl>
        <h3>{words.record}</h3>
        {list(device.record)}
        <h3>{words.review}</h3>
        <p>{say(device.review)}</p>
      </Details>
      <Details summary={words.facts}>
        <ul className={styles.facts}>
          {device.facts.map((fact) => (
            <li key={fact.id}>
              <FactLine fact={fact} device={device} />
            </li>
          ))}
        </ul>
        <p>
          <a href={href('/help')}>{words.wrong}</a>
        </p>
      </Details>
    </section>
  )
}

function Pair({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function FactLine({ fact, device }: { fact: Fact; device: Device }) {
  const sources = device.sources.filter((source) => fact.sources.includes(source.id))
  return (
    <>
      <p>{fact.text}</p>
      <p className={styles.source}>
        {sources.length === 0 && `${words.generalKnowledge} `}
        {sources.map((source) => (
          <span key={source.id}>{source.url ? <a href={source.url}>{source.title}</a> : source.title}. </span>
        ))}
        {words.checkBy(dateInWords(fact.checkBy))}
      </p>
    </>
  )
}
