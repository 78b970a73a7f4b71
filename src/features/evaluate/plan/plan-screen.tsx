import { RefreshCw } from 'lucide-react'
import { type ReactNode, useMemo, useState } from 'react'
import type { AnalysisPlan, Target } from '../../../domain/evaluation/analysis-plan.schema.ts'
import type { Answer, EvidenceApi, PlanAnswer } from '../../../protocol/evaluate-api.schema.ts'
import { Button } from '../../../ui/button.tsx'
import { type ChartKit, ChartKitContext } from '../../../ui/charts/chart-kit.ts'
import { Details } from '../../../ui/details.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Page, PageHeading } from '../../../ui/page.tsx'
import { useLoaded } from '../../../ui/use-loaded.ts'
import { figureMessages } from '../figures/figure.messages.ts'
import { FollowUpPart, type FollowUpPartProps } from './follow-up-part.tsx'
import { FrozenPlanView } from './frozen-plan.tsx'
import { usualDraft } from './plan-draft.ts'
import { PlanForm } from './plan-form.tsx'
import { planMessages as words } from './plan.messages.ts'
import styles from './plan-screen.module.css'
import { PowerCalculator } from './power-calculator.tsx'
import { TargetsForm } from './targets-form.tsx'

/** What the page of the plan needs. */
export interface PlanScreenProps extends FollowUpPartProps {
  readonly api: Pick<EvidenceApi, 'plan' | 'freezePlan' | 'setTargets'>
  readonly councils: readonly { readonly id: string; readonly name: string }[]
  /** Whether this server holds made-up people. */
  readonly isDemonstration: boolean
  /** The whole address of this page. */
  readonly pageAddress: string
}

/** What is settled before the data: the plan and its freezing, how many people, targets, the follow-up. */
export function PlanScreen(props: PlanScreenProps) {
  const { api, councils, saver, announce, isDemonstration, pageAddress } = props
  const [loaded, reload] = useLoaded(api.plan)
  const [changed, setChanged] = useState<PlanAnswer | null>(null)
  const [draft, setDraft] = useState(usualDraft)
  const [said, setSaid] = useState<Said | null>(null)
  const kit = useMemo(
    (): ChartKit => ({
      words: figureMessages.chart,
      save: saver.save,
      announce,
      mark: isDemonstration ? figureMessages.demonstration : null,
      source: words.power.method,
      addressOf: (id) => `${pageAddress}#${id}`,
    }),
    [saver, announce, isDemonstration, pageAddress],
  )
  const plan = changed ?? (loaded?.ok ? loaded.value : null)

  async function keep(part: Said['part'], answer: Answer<PlanAnswer>, done: string) {
    setSaid({ part, isKept: answer.ok, text: answer.ok ? done : answer.message })
    if (!answer.ok) return
    setChanged(answer.value)
    announce(done)
  }
  const freeze = async (wanted: AnalysisPlan) => keep('plan', await api.freezePlan(wanted), words.form.done)
  const setTargets = async (targets: readonly Target[]) =>
    keep('targets', await api.setTargets(targets), words.targets.saved)
  const newestLoaded = loaded?.ok ? loaded.value.frozen[0]?.hash : undefined
  const form = <PlanForm draft={draft} onDraft={setDraft} onFreeze={freeze} />
  return (
    <ChartKitContext value={kit}>
      <Page wide>
        <div data-print="no">
          <PageHeading lead={words.lead}>{words.title}</PageHeading>
        </div>
        <Part id="plan" title={words.parts.plan}>
          {plan === null && <Waiting answer={loaded} onAgain={() => void reload()} />}
          {plan && <FrozenPlanView frozen={plan.frozen} isNew={plan.frozen[0]?.hash !== newestLoaded} />}
          {plan && !plan.mayChange && <p>{words.form.mayNot}</p>}
          {plan?.mayChange && plan.frozen.length === 0 && form}
          {plan?.mayChange && plan.frozen.length > 0 && (
            <Details summary={words.frozen.newer}>
              <p>{words.frozen.newerLead}</p>
              {form}
            </Details>
          )}
          {said?.part === 'plan' && !said.isKept && <SaidNotice said={said} />}
        </Part>
        <Part id="people" title={words.parts.power}>
          <p>{words.power.lead}</p>
          <PowerCalculator
            onUse={
              plan?.mayChange
                ? (pairs) => {
                    setDraft((others) => ({ ...others, needed: String(pairs) }))
                    announce(words.power.used)
                  }
                : undefined
            }
          />
        </Part>
        {plan?.mayChange && (
          <Part id="targets" title={words.parts.targets}>
            <p>{words.targets.lead}</p>
            <TargetsForm councils={councils} targets={plan.targets} onSave={setTargets} />
            {said?.part === 'targets' && <SaidNotice said={said} />}
          </Part>
        )}
        <Part id="follow-up" title={words.parts.followUp} isPrinted>
          <p data-print="no">{words.followUp.lead}</p>
          <FollowUpPart {...props} />
        </Part>
      </Page>
    </ChartKitContext>
  )
}

/** What became of the last thing kept, told where it was done. */
interface Said {
  readonly part: 'plan' | 'targets'
  readonly isKept: boolean
  readonly text: string
}

function SaidNotice({ said: { isKept, text } }: { readonly said: Said }) {
  return (
    <Notice kind={isKept ? 'info' : 'danger'}>
      <p>{text}</p>
    </Notice>
  )
}

interface PartProps {
  readonly id: string
  readonly title: string
  /** Whether it is on the sheet that this page prints. */
  readonly isPrinted?: boolean
  readonly children: ReactNode
}

function Part({ id, title, isPrinted = false, children }: PartProps) {
  return (
    <section
      id={id}
      className={styles.part}
      aria-labelledby={`${id}-title`}
      {...(isPrinted ? {} : { 'data-print': 'no' })}
    >
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  )
}

function Waiting({
  answer,
  onAgain,
}: {
  readonly answer: Answer<PlanAnswer> | null
  readonly onAgain: () => void
}) {
  if (answer === null || answer.ok) return <p>{words.loading}</p>
  return (
    <Notice kind="danger" heading={words.failed} headingLevel={3}>
      <p>{answer.message}</p>
      <Button icon={RefreshCw} onClick={onAgain}>
        {words.again}
      </Button>
    </Notice>
  )
}
