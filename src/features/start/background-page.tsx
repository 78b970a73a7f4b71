import type { Region } from '../../domain/content/region.schema.ts'
import { Button } from '../../ui/button.tsx'
import { Details } from '../../ui/details.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Actions, Page, PageHeading } from '../../ui/page.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import type { Task } from '../../ui/use-task.ts'
import type { Background } from './begin-values.ts'
import { startMessages } from './start.messages.ts'

const words = startMessages.background

interface BackgroundPageProps {
  readonly region: Region
  readonly value: Background
  readonly onChange: (value: Background) => void
  readonly onBack: () => void
  readonly onNext: () => void
  readonly saving: Task
}

/** Role, setting, council and years, each one skippable, on one page. The optional questions are folded away. */
export function BackgroundPage({ region, value, onChange, onBack, onNext, saving }: BackgroundPageProps) {
  const options = {
    role: region.roles.map((role) => ({
      ...toOption(role),
      group: region.roleGroups.find((group) => group.id === role.group)?.label,
    })),
    setting: region.settings.map(toOption),
    authority: region.authorities.map((place) => ({ value: place.id, label: place.name })),
    years: region.years.map(toOption),
  }
  return (
    <Page>
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      {(['role', 'setting', 'authority', 'years'] as const).map((field) => (
        <SelectField
          key={field}
          label={region.background[field].label}
          hint={region.background[field].hint}
          emptyLabel={words.empty}
          options={options[field]}
          value={value[field]}
          onChange={(answer) => onChange({ ...value, [field]: answer })}
        />
      ))}
      {region.about.length > 0 && (
        <Details summary={words.more(region.about.length)}>
          <p>{words.moreHint}</p>
          {region.about.map((question) => (
            <SelectField
              key={question.id}
              label={question.label}
              hint={question.hint}
              emptyLabel={words.empty}
              options={question.choices.map(toOption)}
              value={value.about[question.id] ?? null}
              onChange={(answer) =>
                onChange({ ...value, about: withAnswer(value.about, question.id, answer) })
              }
            />
          ))}
        </Details>
      )}
      {saving.hasFailed && (
        <Notice kind="danger">
          <p>{startMessages.notSaved}</p>
        </Notice>
      )}
      <Actions>
        <Button kind="primary" onClick={onNext} aria-disabled={saving.isRunning}>
          {startMessages.next}
        </Button>
        <Button onClick={onBack}>{startMessages.back}</Button>
      </Actions>
    </Page>
  )
}

function toOption(choice: { readonly id: string; readonly label: string }) {
  return { value: choice.id, label: choice.label }
}

function withAnswer(
  about: Background['about'],
  question: string,
  answer: string | null,
): Background['about'] {
  const others = Object.entries(about).filter(([id]) => id !== question)
  return Object.fromEntries(answer === null ? others : [...others, [question, answer]])
}
