import type { ReactNode } from 'react'
import type { Settings } from '../../domain/ports/settings.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Stack } from '../../ui/page.tsx'
import { RadioCards, type RadioOption } from '../../ui/radio-cards.tsx'
import styles from './settings-form.module.css'
import { settingsMessages as words } from './settings.messages.ts'

/** What the settings controls need. */
export interface SettingsFormProps {
  readonly settings: Settings
  /** Called at once for each change. */
  readonly onChange: (part: Partial<Settings>) => void
  /** Where the group headings stand in the outline: 2 on the page, 3 in the dialog. */
  readonly headingLevel?: 2 | 3
}

type ChoiceField =
  | 'textSize'
  | 'theme'
  | 'moves'
  | 'viewHeight'
  | 'pictureQuality'
  | 'timeOfDay'
  | 'showNames'
type SwitchField = 'reverseDrag' | 'brighterRooms' | 'sound' | 'captions' | 'realTime'

/** All settings as radios and tick boxes. There is no Save button: each change applies at once. */
export function SettingsForm({ settings, onChange, headingLevel = 2 }: SettingsFormProps) {
  const choice = (field: ChoiceField) => {
    const options: readonly RadioOption[] = words[field].options
    return (
      <RadioCards
        legend={words[field].legend}
        marks="dots"
        layout={field === 'textSize' || field === 'theme' ? 'row' : 'list'}
        options={options}
        value={settings[field]}
        // The options are the values that the type of this field allows.
        onChange={(value) => onChange({ [field]: value } as Partial<Settings>)}
      />
    )
  }
  const tick = (field: SwitchField) => (
    <Checkbox
      label={words[field].label}
      hint={words[field].hint}
      checked={settings[field]}
      onChange={(checked) => onChange({ [field]: checked })}
    />
  )
  return (
    <div className={styles.form}>
      <Group title={words.groups.reading} level={headingLevel}>
        {choice('textSize')}
        {choice('theme')}
        {choice('showNames')}
      </Group>
      <Group title={words.groups.moving} level={headingLevel}>
        {choice('moves')}
        {choice('viewHeight')}
        {tick('reverseDrag')}
      </Group>
      <Group title={words.groups.picture} level={headingLevel}>
        {choice('pictureQuality')}
        {choice('timeOfDay')}
        {tick('brighterRooms')}
      </Group>
      <Group title={words.groups.sound} level={headingLevel}>
        <Stack>
          {tick('sound')}
          {tick('captions')}
          {tick('realTime')}
        </Stack>
      </Group>
    </div>
  )
}

function Group({ title, level, children }: { title: string; level: 2 | 3; children: ReactNode }) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section className={styles.group} aria-label={title}>
      <Heading>{title}</Heading>
      {children}
    </section>
  )
}
