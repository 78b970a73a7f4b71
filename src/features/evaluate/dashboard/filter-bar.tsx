import { X } from 'lucide-react'
import { type Filter, wholePilot } from '../../../domain/evaluation/filter.ts'
import type { View } from '../../../protocol/evaluate-api.schema.ts'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { Details } from '../../../ui/details.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { dashboardMessages } from './dashboard.messages.ts'
import styles from './filter-bar.module.css'
import { chosenOf, mondayOf, viewInWords, withChosen } from './filter-words.ts'

const words = dashboardMessages.filter

/** What the filter bar needs. */
export interface FilterBarProps {
  readonly view: View
  readonly filter: Filter
  readonly onChange: (filter: Filter) => void
}

/** Says whom the figures are about, and lets people look at some of them only. */
export function FilterBar({ view, filter, onChange }: FilterBarProps) {
  const chips = view.filters.flatMap(({ id, label, choices }) =>
    chosenOf(filter, id).map((one) => ({
      id,
      one,
      label,
      choice: choices.find((choice) => choice.id === one)?.label ?? one,
    })),
  )
  const isWhole = chips.length === 0 && filter.from === null && filter.to === null
  return (
    <section className={styles.bar} aria-label={words.region}>
      <p className={styles.about}>{viewInWords({ ...view, filter })}</p>
      {chips.length > 0 && (
        <ul className={styles.chips} data-print="no">
          {chips.map(({ id, one, label, choice }) => (
            <li key={`${id}/${one}`}>
              <button
                type="button"
                className={styles.chip}
                aria-label={words.remove(label, choice)}
                onClick={() =>
                  onChange(
                    withChosen(
                      filter,
                      id,
                      chosenOf(filter, id).filter((other) => other !== one),
                    ),
                  )
                }
              >
                {choice}
                <X aria-hidden="true" size={20} strokeWidth={2.25} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <div data-print="no">
        <Details summary={words.summary} open={!isWhole}>
          <div className={styles.fields}>
            {view.filters.map(({ id, label, choices }) => {
              const chosen = chosenOf(filter, id)
              return (
                <SelectField
                  key={id}
                  label={label}
                  emptyLabel={chosen.length === 0 ? words.all : words.chosen(chosen.length)}
                  options={choices
                    .filter((choice) => !chosen.includes(choice.id))
                    .map((choice) => ({ value: choice.id, label: choice.label }))}
                  value={null}
                  onChange={(one) => one !== null && onChange(withChosen(filter, id, [...chosen, one]))}
                />
              )
            })}
            <TextField
              type="date"
              label={words.from}
              hint={words.weekHint}
              value={filter.from ?? ''}
              onChange={(day) => onChange({ ...filter, from: mondayOf(day) })}
            />
            <TextField
              type="date"
              label={words.to}
              hint={words.weekHint}
              value={filter.to ?? ''}
              onChange={(day) => onChange({ ...filter, to: mondayOf(day) })}
            />
          </div>
          <Checkbox
            label={words.unkeyed}
            hint={words.unkeyedHint}
            checked={view.includesUnkeyed}
            onChange={(checked) => onChange({ ...filter, unkeyed: checked ? 'include' : 'apart' })}
          />
          {!isWhole && (
            <div>
              <Button onClick={() => onChange({ ...wholePilot, unkeyed: filter.unkeyed })}>
                {words.clear}
              </Button>
            </div>
          )}
        </Details>
      </div>
    </section>
  )
}
