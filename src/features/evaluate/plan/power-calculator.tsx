import { useDeferredValue, useMemo, useState } from 'react'
import { Button } from '../../../ui/button.tsx'
import { ChartFigure } from '../../../ui/charts/chart-figure.tsx'
import { LineChart } from '../../../ui/charts/line-chart.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { RadioCards } from '../../../ui/radio-cards.tsx'
import { Table } from '../../../ui/table.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { planMessages } from './plan.messages.ts'
import styles from './plan-screen.module.css'
import { type Expected, type PowerAnswer, powerOfPlan, usualExpected } from './power-of-plan.ts'

const words = planMessages.power
const whole = new Intl.NumberFormat('en-GB')
const one = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 })
const percentOf = (share: number) => `${Math.round(share * 100)}%`

/** What the calculator needs. */
export interface PowerCalculatorProps {
  /** Puts the number into the plan that is being written; left out when none is. */
  readonly onUse?: ((pairs: number) => void) | undefined
}

const fields = ['gained', 'lost', 'returning', 'linked', 'perSite', 'icc'] as const
const hints: Partial<Record<(typeof fields)[number], string>> = { lost: words.lostHint, icc: words.iccHint }

/** How many people a pilot needs, from what somebody expects. */
export function PowerCalculator({ onUse }: PowerCalculatorProps) {
  const [expected, setExpected] = useState(usualExpected)
  // Counting every outcome of large numbers takes a moment; typing must not wait for it.
  const settled = useDeferredValue(expected)
  const answer = useMemo(() => powerOfPlan(settled), [settled])
  const set = (part: Partial<Expected>) => setExpected((others) => ({ ...others, ...part }))
  return (
    <>
      <div className={styles.fields}>
        {fields.map((field) => (
          <TextField
            key={field}
            short
            inputMode={field === 'icc' ? 'decimal' : 'numeric'}
            label={words[field]}
            hint={hints[field]}
            value={expected[field]}
            onChange={(value) => set({ [field]: value })}
          />
        ))}
      </div>
      <Checkbox
        label={words.two}
        hint={words.twoHint}
        checked={expected.bothQuestions}
        onChange={(bothQuestions) => set({ bothQuestions })}
      />
      <RadioCards
        legend={words.sure}
        marks="dots"
        options={(['80', '90'] as const).map((value) => ({ value, label: words.sures[value] }))}
        value={expected.power}
        onChange={(value) => set({ power: value === '90' ? '90' : '80' })}
      />
      {answer === null ? (
        <p className={styles.result} role="status">
          {words.wrong}
        </p>
      ) : (
        <Answer answer={answer} expected={settled} onUse={onUse} />
      )}
    </>
  )
}

interface AnswerProps extends PowerCalculatorProps {
  readonly answer: PowerAnswer
  readonly expected: Expected
}

function Answer({ answer, expected, onUse }: AnswerProps) {
  const { pairs, formula, exact, start, designEffect, unpaired, reach } = answer
  const rows = [
    [words.formula, whole.format(formula)],
    [words.exact, exact === null ? words.tooMany : whole.format(exact)],
    [words.start, whole.format(start)],
    [words.effect, one.format(designEffect)],
    [words.unpaired, whole.format(unpaired)],
    [words.reach, words.points(`± ${one.format(reach)}`)],
  ] as const
  return (
    <>
      <p className={styles.result} role="status">
        {words.result(whole.format(pairs))}
      </p>
      {onUse && (
        <div>
          <Button onClick={() => onUse(pairs)}>{words.use(whole.format(pairs))}</Button>
        </div>
      )}
      <Table
        caption={words.table}
        rows={rows}
        rowKey={([name]) => name}
        columns={[
          { id: 'what', heading: words.what, cell: ([name]) => name },
          { id: 'how-many', heading: words.howMany, numeric: true, cell: ([, value]) => value },
        ]}
      />
      {pairs < 30 && <p>{words.caution}</p>}
      <PowerChart answer={answer} expected={expected} />
    </>
  )
}

function PowerChart({ answer, expected }: Omit<AnswerProps, 'onUse'>) {
  const { curve } = answer
  return (
    <ChartFigure
      id="power"
      title={words.chartTitle}
      sentence={words.chartSentence(Number(expected.gained), Number(expected.lost))}
      note={words.method}
      table={{
        caption: words.chartTitle,
        columns: [
          { id: 'people', heading: words.people, numeric: true },
          { id: 'seen', heading: words.series, numeric: true },
        ],
        rows: curve.map(({ people, power }) => [whole.format(people), percentOf(power)]),
      }}
    >
      <LineChart
        label={words.chartLabel}
        series={[{ id: 'seen', label: words.series, look: 'second' }]}
        steps={curve.map(({ people }) => ({ id: String(people), label: whole.format(people) }))}
        lines={[
          {
            series: 'seen',
            values: curve.map(({ power }) => power),
            texts: curve.map(({ people, power }) => words.at(people, percentOf(power))),
          },
        ]}
        target={{ value: Number(expected.power) / 100, label: words.wanted(`${expected.power}%`) }}
        format={percentOf}
      />
    </ChartFigure>
  )
}
