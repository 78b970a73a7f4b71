import { type FormEvent, useEffect, useRef, useState } from 'react'
import { type Cost, costKinds } from '../../../domain/evaluation/analysis-plan.schema.ts'
import { Button } from '../../../ui/button.tsx'
import { Details } from '../../../ui/details.tsx'
import { ErrorSummary, type FieldFault } from '../../../ui/error-summary.tsx'
import { Actions, Stack } from '../../../ui/page.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { Table } from '../../../ui/table.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { numberInWords } from '../figures/value-in-words.ts'
import { reportMessages } from './report.messages.ts'

const words = reportMessages.costs

/** What the form of costs needs. */
export interface CostsFormProps {
  readonly costs: readonly Cost[]
  /** Keeps the whole list; gives whether it was kept. */
  readonly onChange: (costs: readonly Cost[]) => Promise<boolean>
}

/** An amount such as "14.50" or "£1,200" in pence; null when it is none. */
export function penceOf(text: string): number | null {
  const plain = text.replaceAll(/[£,\s]/g, '')
  return /^\d{1,8}(\.\d{1,2})?$/.test(plain) ? Math.round(Number(plain) * 100) : null
}

/** Costs that somebody knows and no log holds, each with where it comes from. */
export function CostsForm({ costs, onChange }: CostsFormProps) {
  const [kind, setKind] = useState<Cost['kind'] | null>(null)
  const [label, setLabel] = useState('')
  const [amount, setAmount] = useState('')
  const [source, setSource] = useState('')
  const [faults, setFaults] = useState<readonly FieldFault[]>([])
  const lead = useRef<HTMLParagraphElement>(null)
  const hasTakenOut = useRef(false)
  useEffect(() => {
    // The row with the button that was pressed is gone; the next Tab begins in this part of the page again.
    if (hasTakenOut.current && document.activeElement === document.body)
      lead.current?.closest('details')?.querySelector('summary')?.focus()
    hasTakenOut.current = false
    // Runs each time the list is another one.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [costs])
  const pence = penceOf(amount)
  const faultOf = (id: string) => faults.find(({ fieldId }) => fieldId === id)?.text

  async function add(event: FormEvent) {
    event.preventDefault()
    const found = [
      ...(kind === null ? [{ fieldId: 'cost-kind', text: words.kindMissing }] : []),
      ...(label.trim() === '' ? [{ fieldId: 'cost-label', text: words.labelMissing }] : []),
      ...(pence === null ? [{ fieldId: 'cost-amount', text: words.amountWrong }] : []),
      ...(source.trim() === '' ? [{ fieldId: 'cost-source', text: words.sourceMissing }] : []),
    ]
    setFaults(found)
    if (kind === null || pence === null || found.length > 0) return
    const cost = { id: freeId(costs), kind, label: label.trim(), pence, source: source.trim() }
    if (!(await onChange([...costs, cost]))) return
    setKind(null)
    setLabel('')
    setAmount('')
    setSource('')
  }

  function takeOut(cost: Cost) {
    hasTakenOut.current = true
    void onChange(costs.filter(({ id }) => id !== cost.id))
  }

  return (
    <Details summary={words.title}>
      <p ref={lead}>{words.lead}</p>
      {costs.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <Table
          caption={words.list}
          rows={costs}
          rowKey={({ id }) => id}
          columns={[
            { id: 'label', heading: words.label, cell: (cost) => cost.label },
            { id: 'kind', heading: words.kind, cell: (cost) => words.kinds[cost.kind] },
            {
              id: 'amount',
              heading: words.amount,
              numeric: true,
              cell: (cost) => numberInWords(cost.pence / 100, 'pounds'),
            },
            { id: 'source', heading: words.source, cell: (cost) => cost.source },
            {
              id: 'remove',
              heading: words.remove,
              cell: (cost) => (
                <Button kind="plain" aria-label={words.removeOf(cost.label)} onClick={() => takeOut(cost)}>
                  {words.remove}
                </Button>
              ),
            },
          ]}
        />
      )}
      <form onSubmit={(event) => void add(event)} noValidate>
        <Stack>
          {faults.length > 0 && <ErrorSummary heading={words.faults} faults={faults} />}
          <SelectField
            id="cost-kind"
            label={words.kind}
            emptyLabel={words.choose}
            options={costKinds.map((value) => ({ value, label: words.kinds[value] }))}
            value={kind}
            onChange={(value) => setKind(costKinds.find((known) => known === value) ?? null)}
            error={faultOf('cost-kind')}
          />
          <TextField
            id="cost-label"
            label={words.label}
            maxLength={100}
            value={label}
            onChange={setLabel}
            error={faultOf('cost-label')}
          />
          <TextField
            id="cost-amount"
            short
            inputMode="decimal"
            label={words.amount}
            hint={words.amountHint}
            value={amount}
            onChange={setAmount}
            error={faultOf('cost-amount')}
          />
          <TextField
            id="cost-source"
            label={words.source}
            maxLength={300}
            value={source}
            onChange={setSource}
            error={faultOf('cost-source')}
          />
          <Actions>
            <Button type="submit">{words.add}</Button>
          </Actions>
        </Stack>
      </form>
    </Details>
  )
}

/** An id that no cost of the list has. */
function freeId(costs: readonly Cost[]): string {
  const taken = new Set(costs.map(({ id }) => id))
  let number = costs.length + 1
  while (taken.has(`cost-${number}`)) number++
  return `cost-${number}`
}
