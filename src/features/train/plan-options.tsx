import { Trash2 } from 'lucide-react'
import { type PlanChoices, planLimits, sessionLengths } from '../../domain/live/session-plan.ts'
import { Button } from '../../ui/button.tsx'
import { RadioCards } from '../../ui/radio-cards.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { AddFromList } from './add-from-list.tsx'
import type { PlanDraft } from './plan-draft.ts'
import type { PlanNames } from './plan-rows.ts'
import styles from './plan-screen.module.css'
import { trainMessages } from './train.messages.ts'

const words = trainMessages.plan
const questionKinds = ['headline', 'all', 'none'] as const satisfies readonly PlanChoices['questions'][]
const answerKinds = ['phones', 'hands'] as const satisfies readonly PlanChoices['answers'][]

interface PlanOptionsProps {
  readonly draft: PlanDraft
  readonly names: PlanNames
  readonly people: readonly { readonly id: string; readonly name: string }[]
  readonly onChange: (draft: PlanDraft) => void
  readonly announce: (text: string) => void
}

/** Everything about a plan beside its stories: length, answers, questions, tables, home, name. */
export function PlanOptions({ draft, names, people, onChange, announce }: PlanOptionsProps) {
  const { devices } = names
  return (
    <>
      <RadioCards
        legend={<h2>{words.length}</h2>}
        marks="dots"
        options={sessionLengths.map((length) => ({ value: String(length), ...words.lengths[length] }))}
        value={String(draft.length)}
        onChange={(value) => {
          const length = sessionLengths.find((it) => String(it) === value)
          if (length) onChange({ ...draft, length })
        }}
      />
      <RadioCards
        legend={<h2>{words.answers}</h2>}
        marks="dots"
        options={answerKinds.map((value) => ({ value, ...words.answerKinds[value] }))}
        value={draft.answers}
        onChange={(value) => {
          const answers = answerKinds.find((it) => it === value)
          if (answers) onChange({ ...draft, answers })
        }}
      />
      <RadioCards
        legend={<h2>{words.questions}</h2>}
        marks="dots"
        options={questionKinds.map((value) => ({ value, ...words.questionKinds[value] }))}
        value={draft.questions}
        onChange={(value) => {
          const questions = questionKinds.find((it) => it === value)
          if (questions) onChange({ ...draft, questions })
        }}
      />
      <section className={styles.part} aria-labelledby="plan-devices">
        <h2 id="plan-devices">{words.devices}</h2>
        <p className={styles.hint}>{words.devicesHint}</p>
        {draft.devices.length > 0 && (
          <ul className={styles.tables}>
            {draft.devices.map((id) => {
              const name = devices.get(id)?.name ?? id
              return (
                <li key={id}>
                  <span>{name}</span>
                  <Button
                    icon={Trash2}
                    kind="plain"
                    onClick={() => {
                      onChange({ ...draft, devices: draft.devices.filter((it) => it !== id) })
                      announce(words.taken(name))
                    }}
                  >
                    {words.remove(name)}
                  </Button>
                </li>
              )
            })}
          </ul>
        )}
        {draft.devices.length < planLimits.devices && (
          <AddFromList
            id="plan-add-device"
            label={words.addDevice}
            emptyLabel={words.choose}
            button={words.addDeviceDo}
            options={[...devices.values()]
              .filter(({ id }) => !draft.devices.includes(id))
              .map(({ id, name }) => ({ value: id, label: name }))}
            onAdd={(id, label) => {
              onChange({ ...draft, devices: [...draft.devices, id] })
              announce(words.added(label))
            }}
          />
        )}
      </section>
      <SelectField
        label={words.person}
        emptyLabel={words.personFirst}
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
        value={draft.person}
        onChange={(person) => onChange({ ...draft, person })}
      />
      <TextField
        label={words.name}
        hint={words.nameHint}
        maxLength={planLimits.nameLength}
        value={draft.name}
        onChange={(name) => onChange({ ...draft, name })}
      />
    </>
  )
}
