import { Lock } from 'lucide-react'
import { useState } from 'react'
import type { AnalysisPlan } from '../../../domain/evaluation/analysis-plan.schema.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { ErrorSummary, type FieldFault } from '../../../ui/error-summary.tsx'
import { Actions, Stack } from '../../../ui/page.tsx'
import { RadioCards } from '../../../ui/radio-cards.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { type PlanDraft, planOf } from './plan-draft.ts'
import { planMessages } from './plan.messages.ts'

const words = planMessages.form
const { designs, waves } = planMessages.frozen
const MOST_LETTERS = 1000

/** What the form of the plan needs. */
export interface PlanFormProps {
  readonly draft: PlanDraft
  readonly onDraft: (draft: PlanDraft) => void
  /** Freezes the plan for good. */
  readonly onFreeze: (plan: AnalysisPlan) => Promise<void>
}

/** Asks for everything that is settled before the data, and freezes it after one more question. */
export function PlanForm({ draft, onDraft, onFreeze }: PlanFormProps) {
  const [faults, setFaults] = useState<readonly FieldFault[]>([])
  const [ready, setReady] = useState<AnalysisPlan | null>(null)
  const set = (part: Partial<PlanDraft>) => onDraft({ ...draft, ...part })
  const faultOf = (id: string) => faults.find(({ fieldId }) => fieldId === id)?.text

  function check() {
    const read = planOf(draft)
    setFaults('faults' in read ? read.faults : [])
    if ('plan' in read) setReady(read.plan)
  }

  return (
    <Stack>
      <p>{words.fixed}</p>
      {faults.length > 0 && <ErrorSummary heading={planMessages.faults} faults={faults} />}
      <RadioCards
        legend={words.primary}
        hint={words.primaryHint}
        marks="dots"
        options={[
          { value: 'both', label: words.both },
          { value: 'recommend', label: planMessages.headlines.recommend },
          { value: 'use', label: planMessages.headlines.use },
        ]}
        value={draft.primary}
        onChange={(value) => set({ primary: value === 'recommend' || value === 'use' ? value : 'both' })}
      />
      <RadioCards
        legend={words.wave}
        marks="dots"
        options={(['later', 'after'] as const).map((value) => ({
          value,
          label: waves[value],
          hint: words.waveHint[value],
        }))}
        value={draft.wave}
        onChange={(value) => set({ wave: value === 'after' ? 'after' : 'later' })}
      />
      <TextField
        id="plan-smallest"
        short
        inputMode="numeric"
        label={words.smallest}
        hint={words.smallestHint}
        value={draft.smallest}
        onChange={(smallest) => set({ smallest })}
        error={faultOf('plan-smallest')}
      />
      <TextField
        id="plan-needed"
        short
        inputMode="numeric"
        label={words.needed}
        hint={words.neededHint}
        value={draft.needed}
        onChange={(needed) => set({ needed })}
        error={faultOf('plan-needed')}
      />
      <RadioCards
        legend={words.design}
        marks="dots"
        options={(['waiting-list', 'one-group'] as const).map((value) => ({
          value,
          label: designs[value],
          hint: words.designHint[value],
        }))}
        value={draft.design}
        onChange={(value) => set({ design: value === 'one-group' ? 'one-group' : 'waiting-list' })}
      />
      {draft.design === 'waiting-list' && (
        <>
          <TextField
            id="plan-seed"
            short
            label={words.seed}
            value={draft.seed}
            onChange={(seed) => set({ seed })}
            error={faultOf('plan-seed')}
          />
          <TextField
            id="plan-drawn-on"
            short
            type="date"
            label={words.drawnOn}
            value={draft.drawnOn}
            onChange={(drawnOn) => set({ drawnOn })}
            error={faultOf('plan-drawn-on')}
          />
        </>
      )}
      <TextArea
        label={words.notes}
        hint={words.notesHint}
        value={draft.notes}
        onChange={(notes) => set({ notes })}
        maxLength={MOST_LETTERS}
        leftLabel={words.left}
      />
      <Actions>
        <Button kind="primary" icon={Lock} onClick={check}>
          {words.freeze}
        </Button>
      </Actions>
      <Dialog
        open={ready !== null}
        title={words.sure}
        closeLabel={words.close}
        onClose={() => setReady(null)}
      >
        <p>{words.sureLead}</p>
        <Actions>
          <Button
            kind="primary"
            icon={Lock}
            onClick={() => {
              setReady(null)
              if (ready) void onFreeze(ready)
            }}
          >
            {words.yes}
          </Button>
          <Button onClick={() => setReady(null)}>{words.no}</Button>
        </Actions>
      </Dialog>
    </Stack>
  )
}
