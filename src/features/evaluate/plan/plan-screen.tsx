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
  const [fault, setFault] = useState<string | null>(null)
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

  async function keep(answer: Answer<PlanAnswer>, done: string) {
    setFault(answer.ok ? null : answer.message)
    if (!answer.ok) return
    setChanged(answer.value)
    announce(done)
  }
  const freeze = async (wanted: AnalysisPlan) => keep(await api.freezePlan(wanted), words.form.done)
  const setTargets = async (targets: readonly Target[]) =>
    keep(await api.setTargets(targets), words.targets.saved)
  const form = <PlanForm draft={draft} onDraft={setDraft} onFreeze={freeze} />
  return (
    <ChartKitContext value={kit}>
      <Page wide>
        <div data-print="no">
          <PageHeading lead={words.lead}>{words.title}</PageHeading>
        </div>
        {fault !== null && (
          <Notice kind="danger">
            <p>{fault}</p>
          </Notice>
        )}
        <Part id="plan" title={words.parts.plan}>
          {plan === null && <Waiting answer={loaded} onAgain={() => void reload()} />}
          {plan && <FrozenPlanView frozen={plan.frozen} />}
          {plan && !plan.mayChange && <p>{words.form.mayNot}</p>}
          {plan?.mayChange && plan.frozen.length === 0 && form}
          {plan?.mayChange && plan.frozen.length > 0 && (
            <Details summary={words.frozen.newer}>
              <p>{words.frozen.newerLead}</p>
              {form}
            </Details>
          )}
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
