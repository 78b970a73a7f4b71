import { Printer } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { Device } from '../../domain/content/device.schema.ts'
import type { Measures } from '../../domain/content/measures.schema.ts'
import type { Story } from '../../domain/content/story.schema.ts'
import type { SessionPlan } from '../../domain/live/session-plan.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { FieldError } from '../../ui/field-frame.tsx'
import { Page, PageHeading } from '../../ui/page.tsx'
import type { PlanNames } from './plan-rows.ts'
import { DeviceSheet } from './print-devices.tsx'
import { CardsSheet, PosterSheet } from './print-cards.tsx'
import { NotesSheet } from './print-notes.tsx'
import { PlanSheet } from './print-plan.tsx'
import styles from './print-pack.module.css'
import { printMessages as words } from './print.messages.ts'
import { SlipSheet } from './print-slips.tsx'

/** The kinds of sheet in a print pack. */
const kinds = ['plan', 'notes', 'cards', 'slips', 'devices', 'poster'] as const
type SheetKind = (typeof kinds)[number]

/** What the print pack needs. */
export interface PrintPackScreenProps {
  /** What is to be said before the sheets are printed. */
  readonly notice: ReactNode
  readonly plan: SessionPlan
  readonly names: PlanNames
  /** The plan's stories, whole, in its order. */
  readonly stories: readonly Story[]
  /** The devices to print cards for. */
  readonly devices: readonly Device[]
  readonly measures: Measures
  readonly personName: (id: string) => string
  /** The whole address of a page by its path. */
  readonly address: (path: string) => string
  readonly print: () => void
}

/** All that a room needs on paper, sheet by sheet as it will be printed. */
export function PrintPackScreen(props: PrintPackScreenProps) {
  const { notice, plan, names, stories, devices, measures, personName, address, print } = props
  const offered = kinds.filter(
    (kind) => (kind !== 'slips' || plan.questions !== 'none') && (kind !== 'devices' || devices.length > 0),
  )
  // Cards too, also where people have phones: the wifi may fail on the day.
  const [chosen, setChosen] = useState<readonly SheetKind[]>(kinds)
  const [isShort, setIsShort] = useState(false)
  const has = (kind: SheetKind) => chosen.includes(kind) && offered.includes(kind)
  const chosenNow = offered.filter(has)
  return (
    <Page wide>
      <div data-print="no" className={styles.choice}>
        <PageHeading lead={words.lead}>{words.title}</PageHeading>
        {notice}
        <fieldset className={styles.kinds}>
          <legend className={styles.legend}>{words.choose}</legend>
          {offered.map((kind) => (
            <Checkbox
              key={kind}
              {...words.sheets[kind]}
              checked={has(kind)}
              onChange={(isIn) =>
                setChosen(isIn ? [...chosen, kind] : chosen.filter((other) => other !== kind))
              }
            />
          ))}
        </fieldset>
        {isShort && chosenNow.length === 0 && <FieldError id="print-none">{words.none}</FieldError>}
        <div>
          <Button
            kind="primary"
            size="big"
            icon={Printer}
            onClick={() => {
              setIsShort(chosenNow.length === 0)
              if (chosenNow.length > 0) print()
            }}
          >
            {words.print}
          </Button>
        </div>
      </div>
      {/* A sheet is wider than a phone: its box scrolls by itself, and must take focus for the keyboard to scroll it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={styles.sheets} tabIndex={0} aria-label={words.preview}>
        {has('plan') && <PlanSheet plan={plan} names={names} />}
        {has('notes') &&
          stories.map((story) => (
            <NotesSheet key={story.id} story={story} plan={plan} personName={personName(story.person)} />
          ))}
        {has('cards') && <CardsSheet count={mostOptions(plan, stories)} />}
        {has('slips') && <SlipSheet plan={plan} measures={measures} />}
        {has('devices') &&
          devices.map((device) => (
            <DeviceSheet key={device.id} device={device} address={address(`/try/${device.id}`)} />
          ))}
        {has('poster') && <PosterSheet address={address('/j')} />}
      </section>
    </Page>
  )
}

/** How many letters the room needs. */
function mostOptions({ stories: planned }: SessionPlan, stories: readonly Story[]): number {
  const counts = stories.flatMap((story) => {
    const decisions = planned.find((entry) => entry.story === story.id)?.decisions ?? []
    return story.steps.filter(({ id }) => decisions.includes(id)).map(({ options }) => options.length)
  })
  return Math.max(2, ...counts)
}
